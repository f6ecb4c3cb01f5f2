// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/ImportAction.h"

#include "console/features/people/ImportWizard.h"
#include "console/page/PageWidget.h"
#include "console/ui/Icons.h"

#include <QEvent>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

ImportAction::ImportAction(PageContext& context, PageWidget* page)
    : QAction(console::icon(u"import"_s), {}, page)
{
    setObjectName(u"importPeople"_s);
    page->installEventFilter(this);
    connect(this, &QAction::triggered, page, [&context, page] {
        auto* wizard = new ImportWizard(context, page);
        connect(wizard, &ImportWizard::peopleChanged, page, &PageWidget::refresh);
        wizard->open();
    });
    retranslate();
}

bool ImportAction::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QAction::eventFilter(watched, event);
}

void ImportAction::retranslate()
{
    setText(tr("Import…"));
}

} // namespace wardport::console
