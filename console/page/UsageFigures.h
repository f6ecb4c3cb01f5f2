// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/TopChart.h"
#include "console/ui/TrendChart.h"

#include "shared/model/Usage.h"

/// Answers about use in the shape the charts take.
namespace wardport::console {

/// One line with a point for each day, `shiftDays` moved so that an earlier period lies on the days of a later one.
template <class Value>
TrendLine trendLine(const QString& name, const UsageTrend& trend, Value value, qint64 shiftDays = 0)
{
    TrendLine line{.name = name, .points = {}};
    line.points.reserve(trend.points.size());
    for (const UsagePoint& point : trend.points)
        line.points.push_back({point.day.addDays(shiftDays).startOfDay(), static_cast<double>(value(point))});
    return line;
}

/// A ranking by launches, names in the language of now.
std::vector<TopBar> launchBars(const UsageTop& top);

/// Failures for each 1,000 launches that were tried; 0 without any.
double failureRate(qint64 failures, qint64 launches);

} // namespace wardport::console
