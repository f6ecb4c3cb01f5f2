// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SampleDays.h"

namespace wardport::server {

SampleDays::SampleDays(Instant now, int days)
    : m_now(now)
    , m_count(days)
{
    const auto day = std::chrono::floor<std::chrono::days>(now + offset);
    const std::chrono::year_month_day date{day};
    m_today = QDate(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
        static_cast<int>(static_cast<unsigned>(date.day())));
    m_midnight = Instant{day} - offset;
}

Instant SampleDays::begin(int day) const
{
    return m_midnight + std::chrono::days{day - today()};
}

qint64 SampleDays::passed(int day) const
{
    return day < today() ? millisecondsADay : (m_now - m_midnight).count();
}

} // namespace wardport::server
