// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/model/App.h"

#include <QDate>
#include <boost/describe.hpp>

#include <vector>

namespace wardport {

/// What a usage question is about. Days are the hospital's days (Asia/Shanghai unless set otherwise).
struct UsageQuery {
    std::optional<QDate> from;  ///< first day, default 29 days before `until`
    std::optional<QDate> until; ///< last day, default today
    std::optional<OrgUnitId> orgUnitId;
    std::optional<AppId> appId;
    std::optional<VendorId> vendorId;
    std::optional<AppCategory> category;
    std::optional<int> limit; ///< rows of a ranking, 1 … 100, default 10
};
BOOST_DESCRIBE_STRUCT(UsageQuery, (), (from, until, orgUnitId, appId, vendorId, category, limit))

/// Figures of a period and of the period of the same length before it.
struct UsageSummary {
    qint64 launches = 0;
    qint64 failures = 0;
    int activePeople = 0;     ///< people with a launch in the period, each once
    int authorizedPeople = 0; ///< active people who may open at least one app now
    qint64 previousLaunches = 0;
    qint64 previousFailures = 0;
    int previousActivePeople = 0;
};
BOOST_DESCRIBE_STRUCT(UsageSummary, (),
    (launches, failures, activePeople, authorizedPeople, previousLaunches, previousFailures, previousActivePeople))

struct UsagePoint {
    QDate day;
    qint64 launches = 0;
    qint64 failures = 0;
    int activePeople = 0;
};
BOOST_DESCRIBE_STRUCT(UsagePoint, (), (day, launches, failures, activePeople))

struct UsageTrend {
    std::vector<UsagePoint> points; ///< one for each day, days without launches included
};
BOOST_DESCRIBE_STRUCT(UsageTrend, (), (points))

enum class UsageRanking { apps, departments };
BOOST_DESCRIBE_ENUM(UsageRanking, apps, departments)

struct UsageTopQuery : UsageQuery {
    std::optional<UsageRanking> by;
};
BOOST_DESCRIBE_STRUCT(UsageTopQuery, (UsageQuery), (by))

struct UsageRank {
    QString id;
    QString name;
    QString nameEn;
    qint64 launches = 0;
    qint64 failures = 0;
    int people = 0;
};
BOOST_DESCRIBE_STRUCT(UsageRank, (), (id, name, nameEn, launches, failures, people))

struct UsageTop {
    std::vector<UsageRank> items;
};
BOOST_DESCRIBE_STRUCT(UsageTop, (), (items))

/// Launches by hour of the day (24) for each weekday, Monday first.
struct UsageHeatmap {
    std::vector<std::vector<qint64>> weekdays;
};
BOOST_DESCRIBE_STRUCT(UsageHeatmap, (), (weekdays))

} // namespace wardport
