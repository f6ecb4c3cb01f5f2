// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"

#include <QDate>

namespace wardport {

/// A day of the hospital (Asia/Shanghai: UTC+8 the whole year, as in all of China since 1991), counted from 1970-01-01.
using HospitalDay = std::chrono::sys_days;

inline constexpr std::chrono::hours hospitalOffset{8};

inline HospitalDay hospitalDay(Instant at)
{
    return std::chrono::floor<std::chrono::days>(at + hospitalOffset);
}

inline QDate hospitalDate(Instant at)
{
    return QDate{1970, 1, 1}.addDays(hospitalDay(at).time_since_epoch().count());
}

/// The moment at which the day begins.
inline Instant beginOf(HospitalDay day)
{
    return Instant{day} - hospitalOffset;
}

} // namespace wardport
