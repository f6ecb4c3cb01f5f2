// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/directories/DirectoryDate.h"

#include "shared/base/HospitalDay.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <limits>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DirectoryDate notUnderstood{false, {}};
constexpr DirectoryDate never{true, {}};

DirectoryDate onDay(const QDate& day)
{
    return day.isValid() ? DirectoryDate{true, day} : notUnderstood;
}

DirectoryDate fromFileTime(qint64 ticks)
{
    constexpr qint64 ticksToMilliseconds = 10'000;
    constexpr qint64 from1601To1970 = 11'644'473'600'000;
    if (ticks == 0 || ticks == std::numeric_limits<qint64>::max())
        return never;
    // The moment of the end belongs to the next day when it is midnight.
    return onDay(hospitalDate(Instant{std::chrono::milliseconds{ticks / ticksToMilliseconds - from1601To1970 - 1}}));
}

DirectoryDate fromGeneralizedTime(const QRegularExpressionMatch& match)
{
    const auto number = [&](const char16_t* name) { return match.captured(QStringView{name}).toInt(); };
    const QDate date(number(u"year"), number(u"month"), number(u"day"));
    const QTime time(number(u"hour"), number(u"minute"), std::min(number(u"second"), 59));
    if (!date.isValid() || !time.isValid())
        return notUnderstood;
    const int minutes = number(u"zoneHours") * 60 + number(u"zoneMinutes");
    const QDateTime at = QDateTime(date, time, QTimeZone::utc())
                             .addSecs((match.captured(u"sign"_s) == u"-"_s ? minutes : -minutes) * 60);
    return onDay(hospitalDate(Instant{std::chrono::milliseconds{at.toMSecsSinceEpoch()}}));
}

} // namespace

DirectoryDate directoryDate(const QString& text)
{
    static const QRegularExpression day(uR"(^([0-9]{4})-?([0-9]{2})-?([0-9]{2})$)"_s);
    static const QRegularExpression generalized(
        uR"(^(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})(?<hour>[0-9]{2})((?<minute>[0-9]{2})(?<second>[0-9]{2})?)?([.,][0-9]+)?)"_s
        uR"((Z|(?<sign>[+-])(?<zoneHours>[0-9]{2})(?<zoneMinutes>[0-9]{2})?)$)"_s);
    static const QRegularExpression whole(u"^[0-9]{1,19}$"_s);
    if (text.isEmpty())
        return never;
    if (const auto match = day.match(text); match.hasMatch())
        return onDay({match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()});
    if (const auto match = generalized.match(text); match.hasMatch())
        return fromGeneralizedTime(match);
    bool isNumber = false;
    const qint64 ticks = whole.match(text).hasMatch() ? text.toLongLong(&isNumber) : 0;
    return isNumber ? fromFileTime(ticks) : notUnderstood;
}

} // namespace wardport::server
