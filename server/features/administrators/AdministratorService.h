// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/InLane.h"
#include "server/auth/Throttle.h"
#include "server/auth/Tokens.h"
#include "server/features/administrators/AdministratorStore.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/orgunits/OrgUnitService.h"
#include "server/features/vendors/VendorService.h"
#include "server/http/Endpoint.h"

namespace wardport::server {

/// Rules of the console's accounts. System administrators make them, security administrators give them their role; of
/// the system, security and audit roles there is always an active holder, and one without a scope. A caller with a scope
/// sees the accounts within it and gives none that is wider. Errors beside those of the fields: notFound, forbidden,
/// versionMismatch, wrongState.
class AdministratorService {
public:
    AdministratorService(Database& database, OperationLog& log, OrgUnitService& orgUnits, VendorService& vendors,
        Tokens& tokens, Throttle& throttle, HashLane& lane, const Clock& clock);

    Page<Administrator> list(const Principal& who, const AdministratorFilter& filter);
    Administrator get(const Principal& who, AdministratorId id);
    /// Without a role; with a password that has to be changed at the first sign-in.
    Deferred<Created<NewAdministrator>> create(const Principal& who, const AdministratorInput& input);
    Administrator update(const Principal& who, AdministratorId id, int version, const AdministratorInput& input);
    Administrator setActive(const Principal& who, AdministratorId id, bool active);
    /// For a merge of units, in its transaction: who may see the one may see the other from the next sign-in on.
    void moveScope(const Principal& who, OrgUnitId from, OrgUnitId into);
    /// Never the own role. Signs the account out.
    Administrator setRole(const Principal& who, AdministratorId id, int version, const RoleChange& change);
    /// Never the own one; ends a lock and signs the account out.
    Deferred<OneTimePassword> resetPassword(const Principal& who, AdministratorId id);

private:
    NewAdministrator insert(const Principal& who, const AdministratorInput& input, const QString& password);
    OneTimePassword setPassword(const Principal& who, AdministratorId id);
    void requireReferences(const Principal& who, const AdministratorInput& input);
    void requireReplaceable(const Administrator& account);
    void record(const Principal& who, const QString& action, const Administrator* before, const Administrator* after);
    std::optional<OrgUnitId> hospitalOf(const Administrator& account);

    Database& m_database;
    OperationLog& m_log;
    OrgUnitService& m_orgUnits;
    VendorService& m_vendors;
    Tokens& m_tokens;
    Throttle& m_throttle;
    HashLane& m_lane;
    const Clock& m_clock;
    AdministratorStore m_store;
};

} // namespace wardport::server
