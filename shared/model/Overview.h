// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"

#include <boost/describe.hpp>

#include <optional>

namespace wardport {

/// The first page's figures, each for the caller's scope. Absent = not for this role.
struct Overview {
    Instant at{};
    qint64 launchesToday = 0;
    qint64 launchesSameWeekday = 0; ///< up to the same time of day, a week ago
    int activePeopleToday = 0;
    int activePeopleSameWeekday = 0;
    qint64 failuresToday = 0;
    int people = 0;
    int publishedApps = 0;
    int suspendedApps = 0;
    int unresolvedIssues = 0;
    int newIssuesToday = 0;
    int expiringContracts = 0; ///< within 60 days, or over
    int expiringDocuments = 0; ///< vendors' qualifications, within 60 days, or over
    int overdueIssues = 0;     ///< unresolved for longer than the vendor has promised
    int appsDown = 0;          ///< open web apps whose last look found them down
    int expiringAccounts = 0;  ///< VPN accounts ending within 30 days
    int sharedAccounts = 0;
    int problemReportsToday = 0;
    std::optional<int> openAlarms;
};
BOOST_DESCRIBE_STRUCT(Overview, (),
    (at, launchesToday, launchesSameWeekday, activePeopleToday, activePeopleSameWeekday, failuresToday, people,
        publishedApps, suspendedApps, unresolvedIssues, newIssuesToday, expiringContracts, expiringDocuments,
        overdueIssues, appsDown, expiringAccounts, sharedAccounts, problemReportsToday, openAlarms))

} // namespace wardport
