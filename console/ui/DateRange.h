// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"

#include <QDate>
#include <QMetaType>
#include <QTimeZone>

namespace wardport::console {

/// A span of whole days: a named one that moves with today, or two fixed dates (both included).
struct DateRange {
    enum class Span { Today, Days7, Days30, Days90, Custom, All };

    Span span = Span::Days30;
    QDate from = {}; ///< only for Custom
    QDate to = {};   ///< only for Custom

    bool operator==(const DateRange&) const = default;

    /// The first and last day, seen from `today`. Invalid dates for All.
    QDate firstDay(QDate today) const;
    QDate lastDay(QDate today) const;

    /// Start of the first day and end (excluded) of the last, in the hospital's zone.
    Instant begin(QDate today, const QTimeZone& zone) const;
    Instant end(QDate today, const QTimeZone& zone) const;

    QString label() const; ///< "Last 30 days", "1 Mar – 5 Mar 2026"
};

} // namespace wardport::console

Q_DECLARE_METATYPE(wardport::console::DateRange)
