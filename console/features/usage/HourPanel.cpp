// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/usage/HourPanel.h"

#include "console/ui/HeatMap.h"

#include <algorithm>

namespace wardport::console {

HourPanel::HourPanel(PageContext& context, QWidget* parent)
    : UsagePanel(
        context, [] { return tr("Hours and weekdays"); },
        [] {
            return tr("Launches of the period by hour and weekday, in the hospital's time. A cell opens the launches "
                      "of its latest hour.");
        },
        new HeatMap, parent)
    , m_chart(card().findChild<HeatMap*>())
{
    connect(m_chart, &HeatMap::activated, this, &UsagePanel::hourChosen);
}

void HourPanel::ask()
{
    m_latest = context().api.usage.heatmap(query(), this, [this](Result<UsageHeatmap> answer) {
        if (!answer) {
            card().state().fail(answer.error());
            return;
        }
        m_heatmap = std::move(*answer);
        fill();
        card().state().finish(std::ranges::all_of(m_heatmap.weekdays, [](const std::vector<qint64>& hours) {
            return std::ranges::all_of(hours, [](qint64 launches) { return launches == 0; });
        }));
    });
}

void HourPanel::fill()
{
    HeatMap::Values values{};
    for (size_t day = 0; day < std::min(values.size(), m_heatmap.weekdays.size()); ++day) {
        const std::vector<qint64>& hours = m_heatmap.weekdays[day];
        for (size_t hour = 0; hour < std::min(values[day].size(), hours.size()); ++hour)
            values[day][hour] = static_cast<double>(hours[hour]);
    }
    m_chart->setValues(values, tr("Launches"));
}

UsagePanel* HourPanel::another() const
{
    return new HourPanel(context());
}

} // namespace wardport::console
