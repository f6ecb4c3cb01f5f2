// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <QDate>

#include <boost/describe.hpp>

namespace wardport {

using RecertificationItemId = Id<struct RecertificationItem>;

/// A campaign in which every direct grant of a scope is confirmed or withdrawn.
struct RecertificationInput {
    QString name;
    QDate dueOn;
    std::optional<OrgUnitId> orgUnitId; ///< people of this unit and all below it; none: of the caller's scope
    std::optional<AppId> appId;
};
BOOST_DESCRIBE_STRUCT(RecertificationInput, (), (name, dueOn, orgUnitId, appId))

/// Counts are of the items the caller sees.
struct Recertification : RecertificationInput {
    RecertificationId id;
    QString orgUnitName;
    QString appName;
    QString createdByName;
    Instant createdAt{};
    QString closedByName;
    std::optional<Instant> closedAt;
    std::optional<ChangeSetId> changeSetId; ///< that withdrew, if anything was
    int items = 0;
    int kept = 0;
    int withdrawn = 0; ///< decided so; before the close still granted
    int open = 0;
};
BOOST_DESCRIBE_STRUCT(Recertification, (RecertificationInput),
    (id, orgUnitName, appName, createdByName, createdAt, closedByName, closedAt, changeSetId, items, kept, withdrawn,
        open))

struct RecertificationFilter : PageQuery {
    std::optional<bool> closed;
};
BOOST_DESCRIBE_STRUCT(RecertificationFilter, (PageQuery), (closed))

enum class RecertificationDecision { open, keep, withdraw };
BOOST_DESCRIBE_ENUM(RecertificationDecision, open, keep, withdraw)

/// A direct grant as it stood when the campaign began.
struct RecertificationItem {
    RecertificationItemId id;
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
    std::optional<QDate> lastUsedOn; ///< before the campaign; none: never
    RecertificationDecision decision = RecertificationDecision::open;
    QString note;
    QString decidedByName;
    std::optional<Instant> decidedAt;
    bool gone = false; ///< withdrawn or changed by other means meanwhile, or out of the closer's scope: left as it is
};
BOOST_DESCRIBE_STRUCT(RecertificationItem, (),
    (id, personId, personName, staffNo, departmentId, departmentName, appId, appName, appNameEn, grantedAt, validUntil,
        lastUsedOn, decision, note, decidedByName, decidedAt, gone))

struct RecertificationItemFilter : PageQuery {
    std::optional<RecertificationDecision> decision;
    std::optional<OrgUnitId> orgUnitId;
    std::optional<AppId> appId;
};
BOOST_DESCRIBE_STRUCT(RecertificationItemFilter, (PageQuery), (decision, orgUnitId, appId))

struct ItemDecision {
    RecertificationItemId itemId;
    RecertificationDecision decision = RecertificationDecision::open; ///< open takes a decision back
    QString note;
};
BOOST_DESCRIBE_STRUCT(ItemDecision, (), (itemId, decision, note))

struct ItemDecisions {
    std::vector<ItemDecision> items;
};
BOOST_DESCRIBE_STRUCT(ItemDecisions, (), (items))

struct RecertificationClose {
    RecertificationDecision openItems = RecertificationDecision::keep; ///< what becomes of what nobody decided
};
BOOST_DESCRIBE_STRUCT(RecertificationClose, (), (openItems))

Problems validate(const RecertificationInput& input);
Problems validate(const ItemDecisions& decisions);
Problems validate(const RecertificationClose& close);

} // namespace wardport
