// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Policy.h"

#include "shared/model/Check.h"

#include <QRegularExpression>

namespace wardport {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The numbers of the first run of digits and dots.
std::vector<qint64> numbersOf(const QString& version)
{
    static const QRegularExpression run{u"[0-9]+(\\.[0-9]+)*"_s};
    std::vector<qint64> numbers;
    for (const QString& part : run.match(version.left(64)).captured().split(u'.', Qt::SkipEmptyParts))
        numbers.push_back(part.left(9).toLongLong());
    while (!numbers.empty() && numbers.back() == 0)
        numbers.pop_back(); // 1.0 is 1
    return numbers;
}

} // namespace

Problems validate(const PolicyInput& input)
{
    static const QRegularExpression version{u"^[0-9]{1,6}(\\.[0-9]{1,6}){0,3}$"_s};
    return Check{}
        .range(u"lockoutFailures"_s, input.lockoutFailures, 1, 20)
        .range(u"lockoutMinutes"_s, input.lockoutMinutes, 1, 1'440)
        .range(u"consoleIdleMinutes"_s, input.consoleIdleMinutes, 1, 480)
        .range(u"consoleSessionHours"_s, input.consoleSessionHours, 1, 24)
        .range(u"phoneIdleDays"_s, input.phoneIdleDays, 1, 90)
        .range(u"phoneSessionDays"_s, input.phoneSessionDays, 1, 365)
        .range(u"ticketSeconds"_s, input.ticketSeconds, 10, 300)
        .range(u"retentionDays"_s, input.retentionDays, 180, 7'300)
        .range(u"vpnStaleMinutes"_s, input.vpnStaleMinutes, 2, 1'440)
        .rule(
            u"minClientVersion"_s, input.minClientVersion.isEmpty() || version.match(input.minClientVersion).hasMatch())
        .take();
}

bool isOlderClient(const QString& version, const QString& least)
{
    return !least.isEmpty() && numbersOf(version) < numbersOf(least);
}

} // namespace wardport
