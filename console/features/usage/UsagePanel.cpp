// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/usage/UsagePanel.h"

#include "console/ui/PopOutWindow.h"

#include <QEvent>
#include <QVBoxLayout>

namespace wardport::console {

UsagePanel::UsagePanel(PageContext& context, Text title, Text definition, QWidget* chart, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(title)
    , m_card(new ChartCard(std::move(title), std::move(definition), chart, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_card, &ChartCard::retryRequested, this, [this] { load(m_query); });
    connect(m_card, &ChartCard::popOutRequested, this, &UsagePanel::popOut);
    connect(m_card, &ChartCard::exportFailed, this, &UsagePanel::exportFailed);
}

void UsagePanel::load(const UsageQuery& query)
{
    m_query = query;
    m_card->state().begin();
    ask();
}

/// A click in the window means the same as a click in the page.
void UsagePanel::popOut()
{
    UsagePanel* panel = another();
    connect(panel, &UsagePanel::dayChosen, this, &UsagePanel::dayChosen);
    connect(panel, &UsagePanel::hourChosen, this, &UsagePanel::hourChosen);
    connect(panel, &UsagePanel::appChosen, this, &UsagePanel::appChosen);
    connect(panel, &UsagePanel::unitChosen, this, &UsagePanel::unitChosen);
    connect(panel, &UsagePanel::exportFailed, this, &UsagePanel::exportFailed);
    PopOutWindow::open(this, m_title, panel);
    panel->load(m_query);
}

void UsagePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace wardport::console
