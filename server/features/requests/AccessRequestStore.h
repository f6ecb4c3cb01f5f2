// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/http/Principal.h"
#include "shared/model/AccessRequest.h"

namespace wardport::server {

struct RequestDecision {
    RequestState state = RequestState::pending;
    std::optional<AdministratorId> decidedBy;
    QString decidedByName;
    Instant decidedAt{};
    QString decisionNote;
    std::optional<Instant> grantedUntil;
    std::optional<ChangeSetId> changeSetId;
};
BOOST_DESCRIBE_STRUCT(
    RequestDecision, (), (state, decidedBy, decidedByName, decidedAt, decisionNote, grantedUntil, changeSetId))

class AccessRequestStore {
public:
    explicit AccessRequestStore(Database& database);

    /// Throws duplicate on "appId" when the person waits for an answer already.
    AccessRequestId insert(PersonId person, const AccessRequestInput& input, Instant at);
    /// Of people under the pattern, and for an app owner also of apps whose owner department lies under it.
    Page<AccessRequest> list(const std::optional<QString>& scope, bool ofOwnedApps, const AccessRequestFilter& filter);
    /// Locked until the end of the transaction; nothing when it lies outside that scope.
    std::optional<AccessRequest> lock(AccessRequestId id, const std::optional<QString>& scope, bool ofOwnedApps);
    void decide(AccessRequestId id, const RequestDecision& decision);

    std::vector<MyRequest> ofPerson(PersonId person);
    std::vector<AppId> pendingApps(PersonId person);
    /// Whether there was one to withdraw.
    bool withdraw(PersonId person, AccessRequestId id, Instant at);
    qint64 expire(Instant createdBefore, Instant at);

private:
    Database& m_database;
};

} // namespace wardport::server
