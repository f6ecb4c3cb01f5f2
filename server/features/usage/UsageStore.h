// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Usage.h"

namespace wardport::server {

/// A question with every default filled in.
struct UsageSpan {
    QDate from;
    QDate until;
    QString orgPath; ///< units below this path; empty = all
    std::optional<AppId> appId;
    std::optional<VendorId> vendorId;
    std::optional<AppCategory> category;
};

struct UsageTotals {
    qint64 launches = 0;
    qint64 failures = 0;
    int activePeople = 0;
};
BOOST_DESCRIBE_STRUCT(UsageTotals, (), (launches, failures, activePeople))

struct UsageCell {
    int weekday = 0; ///< 1 = Monday
    int hour = 0;
    qint64 launches = 0;
};
BOOST_DESCRIBE_STRUCT(UsageCell, (), (weekday, hour, launches))

/// Reads the roll-ups, never the launches.
class UsageStore {
public:
    explicit UsageStore(Database& database);

    UsageTotals totals(const UsageSpan& span);
    std::vector<UsagePoint> days(const UsageSpan& span);
    std::vector<UsageRank> top(const UsageSpan& span, UsageRanking by, int limit);
    std::vector<UsageCell> cells(const UsageSpan& span);
    /// The path of a unit. Throws notFound.
    QString path(OrgUnitId id);

private:
    Query bound(const std::string& sql, const UsageSpan& span);

    Database& m_database;
};

} // namespace wardport::server
