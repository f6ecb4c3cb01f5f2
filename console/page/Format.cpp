// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/Format.h"

#include "console/page/WordsContext.h"

#include <QLocale>

#include <cmath>

namespace wardport::console {
namespace {

QDateTime hospitalTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), hospitalZone());
}

} // namespace

QTimeZone hospitalZone()
{
    static const QTimeZone zone("Asia/Shanghai");
    return zone;
}

Instant currentInstant()
{
    return SystemClock().now();
}

QDate hospitalToday()
{
    return hospitalDay(currentInstant());
}

QDate hospitalDay(Instant at)
{
    return hospitalTime(at).date();
}

QString formatNumber(qint64 value)
{
    return QLocale().toString(value);
}

QString formatDecimal(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString formatPercent(double share, int decimals)
{
    const QLocale locale;
    return locale.toString(share * 100, 'f', decimals) + locale.percent();
}

QString formatChange(qint64 now, qint64 before)
{
    if (before == 0)
        return {};
    const double share = (static_cast<double>(now) - static_cast<double>(before)) / static_cast<double>(before);
    // Below ten per cent a decimal still says something.
    const QString amount = formatPercent(std::abs(share), std::abs(share) < 0.0995 ? 1 : 0);
    return (share < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + amount;
}

QString formatDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString formatDate(const std::optional<QDate>& date)
{
    return date ? formatDate(*date) : QString();
}

QString formatDay(QDate date)
{
    return QLocale().toString(date, Words::tr("d MMM", "day and month of a chart's axis"));
}

QString formatTime(Instant at)
{
    return hospitalTime(at).toString(QStringLiteral("HH:mm:ss"));
}

QString formatDateTime(Instant at)
{
    return hospitalTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString formatDateTime(const std::optional<Instant>& at)
{
    return at ? formatDateTime(*at) : QString();
}

QString formatAgo(Instant at, Instant now)
{
    using namespace std::chrono;
    const auto minutes = static_cast<int>(duration_cast<std::chrono::minutes>(now - at).count());
    if (minutes < 1)
        return Words::tr("just now");
    if (minutes < 60)
        return Words::tr("%n minute(s) ago", nullptr, minutes);
    if (minutes < 24 * 60)
        return Words::tr("%n hour(s) ago", nullptr, minutes / 60);
    if (minutes < 7 * 24 * 60)
        return Words::tr("%n day(s) ago", nullptr, minutes / (24 * 60));
    return formatDate(hospitalDay(at));
}

QString formatMilliseconds(int milliseconds)
{
    if (milliseconds < 1000)
        return Words::tr("%1 ms").arg(formatNumber(milliseconds));
    return Words::tr("%1 s").arg(formatDecimal(milliseconds / 1000.0, 1));
}

QString formatBytes(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString formatSeconds(int seconds)
{
    return seconds < 120 ? Words::tr("%n second(s)", nullptr, seconds)
                         : Words::tr("%n minute(s)", nullptr, (seconds + 30) / 60);
}

} // namespace wardport::console
