// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/PageWidget.h"

#include <QEvent>

namespace wardport::console {

PageWidget::PageWidget(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
}

void PageWidget::setStatus(const PageStatus& status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

void PageWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wardport::console
