// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/overview/MonthTrendCard.h"

#include "console/page/Format.h"
#include "console/page/UsageFigures.h"
#include "console/ui/ChartCard.h"
#include "console/ui/PopOutWindow.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace wardport::console {

namespace {

QString title()
{
    return MonthTrendCard::tr("30 days up to yesterday");
}

} // namespace

MonthTrendCard::MonthTrendCard(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_chart(new TrendChart)
    , m_card(new ChartCard(title, {}, m_chart, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_chart, &TrendChart::activated, this, [this](const QDateTime& at) {
        UsageQuery query;
        query.from = query.until = at.date();
        m_context.navigator.openPage(PageKind::usage, query);
    });
    connect(m_card, &ChartCard::retryRequested, this, &MonthTrendCard::refresh);
    connect(m_card, &ChartCard::popOutRequested, this, [this] {
        auto* again = new MonthTrendCard(m_context);
        PopOutWindow::open(this, title, again);
        again->refresh();
    });
}

void MonthTrendCard::refresh()
{
    m_card->state().begin();
    // A day that is not over would look like a fall.
    UsageQuery month;
    month.until = hospitalToday().addDays(-1);
    month.from = month.until->addDays(-29);
    m_latest = m_context.api.usage.trend(month, this, [this](Result<UsageTrend> answer) {
        if (!answer) {
            m_card->state().fail(answer.error());
            return;
        }
        m_trend = std::move(*answer);
        fill();
        m_card->state().finish(
            std::ranges::all_of(m_trend.points, [](const UsagePoint& point) { return point.launches == 0; }));
    });
}

void MonthTrendCard::fill()
{
    m_chart->setLines(
        {trendLine(tr("Launches"), m_trend, [](const UsagePoint& point) { return point.launches; }),
            trendLine(tr("Active people"), m_trend, [](const UsagePoint& point) { return point.activePeople; })},
        TrendGrain::Day);
}

void MonthTrendCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace wardport::console
