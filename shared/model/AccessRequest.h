// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/App.h"

namespace wardport {

enum class RequestState { pending, approved, rejected, withdrawn, expired };
BOOST_DESCRIBE_ENUM(RequestState, pending, approved, rejected, withdrawn, expired)

/// A person's wish to open an app (C4).
struct AccessRequestInput {
    AppId appId;
    QString reason;
    std::optional<Instant> until; ///< none: as long as it is granted
};
BOOST_DESCRIBE_STRUCT(AccessRequestInput, (), (appId, reason, until))

struct AccessRequest : AccessRequestInput {
    AccessRequestId id;
    PersonId personId;
    QString personName;
    QString staffNo;
    OrgUnitId hospitalId;
    OrgUnitId departmentId;
    QString departmentName;
    QString appName;
    QString appNameEn;
    RequestState state = RequestState::pending;
    Instant createdAt{};
    QString decidedByName;
    std::optional<Instant> decidedAt;
    QString decisionNote;
    std::optional<Instant> grantedUntil;
    std::optional<ChangeSetId> changeSetId; ///< by which it was granted
};
BOOST_DESCRIBE_STRUCT(AccessRequest, (AccessRequestInput),
    (id, personId, personName, staffNo, hospitalId, departmentId, departmentName, appName, appNameEn, state, createdAt,
        decidedByName, decidedAt, decisionNote, grantedUntil, changeSetId))

struct AccessRequestFilter : PageQuery {
    std::optional<RequestState> state;
    std::optional<AppId> appId;
    std::optional<PersonId> personId;
    std::optional<OrgUnitId> orgUnitId; ///< of the person, this unit and all below it
};
BOOST_DESCRIBE_STRUCT(AccessRequestFilter, (PageQuery), (state, appId, personId, orgUnitId))

struct RequestApproval {
    QString note;
    std::optional<Instant> until; ///< none: as was asked for
};
BOOST_DESCRIBE_STRUCT(RequestApproval, (), (note, until))

struct RequestRejection {
    QString note; ///< the person reads it
};
BOOST_DESCRIBE_STRUCT(RequestRejection, (), (note))

struct MyRequest {
    AccessRequestId id;
    AppId appId;
    QString appName;
    QString appNameEn;
    QString reason;
    std::optional<Instant> until;
    RequestState state = RequestState::pending;
    Instant createdAt{};
    std::optional<Instant> decidedAt;
    QString decisionNote;
    std::optional<Instant> grantedUntil;
};
BOOST_DESCRIBE_STRUCT(MyRequest, (),
    (id, appId, appName, appNameEn, reason, until, state, createdAt, decidedAt, decisionNote, grantedUntil))

struct MyRequests {
    std::vector<MyRequest> items;
};
BOOST_DESCRIBE_STRUCT(MyRequests, (), (items))

/// An app a person may ask for.
struct RequestableApp {
    AppId id;
    AppKind kind = AppKind::web;
    QString name;
    QString nameEn;
    QString description;
    std::optional<QString> icon; ///< path of the icon, by its hash
    AppCategory category = AppCategory::clinical;
    bool pending = false; ///< asked for already
};
BOOST_DESCRIBE_STRUCT(RequestableApp, (), (id, kind, name, nameEn, description, icon, category, pending))

struct RequestableApps {
    std::vector<RequestableApp> items;
};
BOOST_DESCRIBE_STRUCT(RequestableApps, (), (items))

Problems validate(const AccessRequestInput& input);
Problems validate(const RequestApproval& approval);
Problems validate(const RequestRejection& rejection);

} // namespace wardport
