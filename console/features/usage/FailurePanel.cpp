// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/usage/FailurePanel.h"

#include "console/page/UsageFigures.h"

#include <algorithm>

namespace wardport::console {

FailurePanel::FailurePanel(PageContext& context, QWidget* parent)
    : UsagePanel(
        context, [] { return tr("Failures per 1,000 launches"); },
        [] { return tr("Launches that phones reported as failed, divided by the launches of the day, times 1,000."); },
        new TrendChart, parent)
    , m_chart(card().findChild<TrendChart*>())
{
    connect(m_chart, &TrendChart::activated, this, [this](const QDateTime& at) { Q_EMIT dayChosen(at.date()); });
}

void FailurePanel::ask()
{
    m_latest = context().api.usage.trend(query(), this, [this](Result<UsageTrend> answer) {
        if (!answer) {
            card().state().fail(answer.error());
            return;
        }
        m_trend = std::move(*answer);
        fill();
        card().state().finish(
            std::ranges::all_of(m_trend.points, [](const UsagePoint& point) { return point.launches == 0; }));
    });
}

void FailurePanel::fill()
{
    m_chart->setLines({trendLine(tr("Failures per 1,000 launches"), m_trend,
                          [](const UsagePoint& point) { return failureRate(point.failures, point.launches); })},
        TrendGrain::Day);
}

UsagePanel* FailurePanel::another() const
{
    return new FailurePanel(context());
}

} // namespace wardport::console
