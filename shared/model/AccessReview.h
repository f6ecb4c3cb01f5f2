// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Grant.h"

#include <QDate>

namespace wardport {

using GrantedLineId = Id<struct GrantedLine>;

/// A line that a change set put or took, for whoever reviews a period (C5).
struct GrantedLine : GrantChangeLine {
    GrantedLineId id;
    Instant at{};
    QString staffNo;  ///< of a person
    QString unitName; ///< a person's department, a group's hospital, the department or hospital itself
    QString byName;
    QString note;
    ChangeSetId changeSetId;
    std::optional<ChangeSetId> reverts; ///< its change set undoes that one
};
BOOST_DESCRIBE_STRUCT(GrantedLine, (GrantChangeLine), (id, at, staffNo, unitName, byName, note, changeSetId, reverts))

struct GrantedFilter : PageQuery {
    std::optional<Instant> from;
    std::optional<Instant> until; ///< exclusive
    std::optional<GrantOperation> operation;
    std::optional<OrgUnitId> orgUnitId; ///< of the subject, this unit and all below it
    std::optional<AppId> appId;
};
BOOST_DESCRIBE_STRUCT(GrantedFilter, (PageQuery), (from, until, operation, orgUnitId, appId))

/// A direct grant in force that its person has not used for long: proposed for withdrawal.
struct DormantGrant {
    GrantId id;
    PersonId personId;
    QString personName;
    QString staffNo;
    OrgUnitId departmentId;
    QString departmentName;
    AppId appId;
    QString appName;
    QString appNameEn;
    Instant grantedAt{};
    std::optional<Instant> validUntil;
    std::optional<QDate> lastUsedOn; ///< none: never
    QDate idleSince;                 ///< the last use, or the grant's day
    bool personActive = true;
};
BOOST_DESCRIBE_STRUCT(DormantGrant, (),
    (id, personId, personName, staffNo, departmentId, departmentName, appId, appName, appNameEn, grantedAt, validUntil,
        lastUsedOn, idleSince, personActive))

struct DormantFilter : PageQuery {
    std::optional<int> days; ///< without use, 1 … 3650, default 90
    std::optional<OrgUnitId> orgUnitId;
    std::optional<AppId> appId;
};
BOOST_DESCRIBE_STRUCT(DormantFilter, (PageQuery), (days, orgUnitId, appId))

} // namespace wardport
