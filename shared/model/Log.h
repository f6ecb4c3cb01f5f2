// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"
#include "shared/model/Phone.h"

#include <boost/describe.hpp>

namespace wardport {

enum class LaunchOutcome { launched, opened, failed };
BOOST_DESCRIBE_ENUM(LaunchOutcome, launched, opened, failed)

/// What the logs' filters share: a half-open span of time, and whose rows.
struct LogFilter : PageQuery {
    std::optional<Instant> from;
    std::optional<Instant> until; ///< exclusive
    std::optional<OrgUnitId> orgUnitId;
    std::optional<PersonId> personId;
};
BOOST_DESCRIBE_STRUCT(LogFilter, (PageQuery), (from, until, orgUnitId, personId))

struct LaunchLogFilter : LogFilter {
    std::optional<AppId> appId;
    std::optional<LaunchOutcome> outcome;
    std::optional<Platform> platform;
};
BOOST_DESCRIBE_STRUCT(LaunchLogFilter, (LogFilter), (appId, outcome, platform))

struct LaunchLog {
    QString eventId;
    Instant at{};
    Instant receivedAt{};
    PersonId personId;
    QString personName;
    QString staffNo;
    OrgUnitId departmentId;
    AppId appId;
    QString appName;
    LaunchOutcome outcome = LaunchOutcome::launched;
    std::optional<int> durationMs;
    std::optional<QString> failure;
    std::optional<QString> network;
    std::optional<Platform> platform;
    std::optional<QString> address;
    bool offline = false;
};
BOOST_DESCRIBE_STRUCT(LaunchLog, (),
    (eventId, at, receivedAt, personId, personName, staffNo, departmentId, appId, appName, outcome, durationMs, failure, network,
        platform, address, offline))

enum class SignInAudience { console, phone };
BOOST_DESCRIBE_ENUM(SignInAudience, console, phone)

struct SignInLogFilter : LogFilter {
    std::optional<SignInAudience> audience;
    std::optional<bool> success;
};
BOOST_DESCRIBE_STRUCT(SignInLogFilter, (LogFilter), (audience, success))

struct SignInLog {
    qint64 id = 0;
    Instant at{};
    SignInAudience audience = SignInAudience::console;
    QString account; ///< as typed: user name or staff number
    std::optional<PersonId> personId;
    std::optional<QString> personName;
    bool success = false;
    std::optional<QString> reason; ///< an error code
    QString address;
    QString client; ///< device name or user agent
};
BOOST_DESCRIBE_STRUCT(SignInLog, (), (id, at, audience, account, personId, personName, success, reason, address, client))

struct ProblemReportFilter : LogFilter {
    std::optional<AppId> appId;
};
BOOST_DESCRIBE_STRUCT(ProblemReportFilter, (LogFilter), (appId))

struct ProblemReport {
    QString id;
    Instant at{};
    PersonId personId;
    QString personName;
    QString staffNo;
    std::optional<AppId> appId;
    std::optional<QString> appName;
    QString text;
    std::map<QString, QString> context;
};
BOOST_DESCRIBE_STRUCT(ProblemReport, (), (id, at, personId, personName, staffNo, appId, appName, text, context))

} // namespace wardport
