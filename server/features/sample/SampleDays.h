// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"

#include <QDate>

namespace wardport::server {

/// The days of launches: day 0 is the oldest, the last one is today, cut off at now. Days are the hospital's, which keeps
/// Asia/Shanghai: eight hours ahead of UTC, without summer time.
class SampleDays {
public:
    static constexpr auto offset = std::chrono::hours{8};
    static constexpr qint64 millisecondsADay = 86'400'000;

    SampleDays(Instant now, int days);

    int count() const { return m_count; }
    int today() const { return m_count - 1; }
    int daysAgo(int day) const { return m_count - 1 - day; }
    /// The day so many days ago; negative when that lies before the first.
    int dayAgo(int days) const { return m_count - 1 - days; }
    Instant now() const { return m_now; }

    QDate date(int day) const { return m_today.addDays(day - today()); }
    Instant begin(int day) const;
    bool isWeekend(int day) const { return date(day).dayOfWeek() >= 6; }
    /// Milliseconds of the day that have passed: all of them but today.
    qint64 passed(int day) const;
    /// When the hospital began to use Wardport: objects are older than the first launch.
    Instant beginning() const { return begin(0) - std::chrono::days{45}; }

private:
    Instant m_now;
    int m_count;
    QDate m_today;
    Instant m_midnight{}; ///< of today
};

} // namespace wardport::server
