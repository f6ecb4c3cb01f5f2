// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/DateRange.h"

#include <QCoreApplication>
#include <QLocale>

namespace wardport::console {

namespace {

class DateRangeWords {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::DateRange)
};

Instant startOf(QDate day, const QTimeZone& zone)
{
    return Instant(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
}

} // namespace

QDate DateRange::firstDay(QDate today) const
{
    switch (span) {
    case Span::Today:
        return today;
    case Span::Days7:
        return today.addDays(-6);
    case Span::Days30:
        return today.addDays(-29);
    case Span::Days90:
        return today.addDays(-89);
    case Span::Custom:
        return from;
    case Span::All:
        return {};
    }
    return {};
}

QDate DateRange::lastDay(QDate today) const
{
    if (span == Span::All)
        return {};
    return span == Span::Custom ? to : today;
}

Instant DateRange::begin(QDate today, const QTimeZone& zone) const
{
    const QDate day = firstDay(today);
    return day.isValid() ? startOf(day, zone) : Instant();
}

Instant DateRange::end(QDate today, const QTimeZone& zone) const
{
    const QDate day = lastDay(today);
    return startOf((day.isValid() ? day : today).addDays(1), zone);
}

QString DateRange::label() const
{
    switch (span) {
    case Span::Today:
        return DateRangeWords::tr("Today");
    case Span::Days7:
        return DateRangeWords::tr("Last 7 days");
    case Span::Days30:
        return DateRangeWords::tr("Last 30 days");
    case Span::Days90:
        return DateRangeWords::tr("Last 90 days");
    case Span::All:
        return DateRangeWords::tr("Any time");
    case Span::Custom:
        break;
    }
    const QLocale locale;
    if (from == to)
        return locale.toString(from, QLocale::ShortFormat);
    return DateRangeWords::tr("%1 – %2", "two dates")
        .arg(locale.toString(from, QLocale::ShortFormat), locale.toString(to, QLocale::ShortFormat));
}

} // namespace wardport::console
