// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/ListPage.h"

#include "console/ui/StateSaver.h"

#include <QVBoxLayout>

namespace wardport::console {

ListPage::ListPage(PageContext& context, PagePart* list, const QString& key, QWidget* parent)
    : PageWidget(context, parent)
    , m_list(list)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list);
    connect(list, &PagePart::statusChanged, this, [this] { setStatus(m_list->status()); });
    new StateSaver(this, key);
}

} // namespace wardport::console
