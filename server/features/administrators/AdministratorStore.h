// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/base/Clock.h"
#include "shared/model/Administrator.h"

namespace wardport::server {

class AdministratorStore {
public:
    explicit AdministratorStore(Database& database);

    Page<Administrator> list(const std::optional<QString>& scope, const AdministratorFilter& filter, Instant now);
    Administrator get(AdministratorId id, Instant now);
    AdministratorId insert(const AdministratorInput& input, const QString& passwordHash, Instant now);
    /// Throws versionMismatch when the row is not at `version`.
    void update(AdministratorId id, int version, const AdministratorInput& input);
    void setRole(AdministratorId id, int version, Role role);
    std::vector<AdministratorId> scopedTo(OrgUnitId unit);
    void setScope(AdministratorId id, OrgUnitId unit);
    void setActive(AdministratorId id, bool active);
    /// A password to be changed at the next sign-in.
    void setOneTimePassword(AdministratorId id, const QString& hash, Instant now);

    /// Whether somebody else is active in that role (without a scope, if so asked). They stay so until the end of the
    /// transaction, and nobody else who asks the same goes on meanwhile.
    bool hasOtherHolder(Role role, AdministratorId id, bool unscoped);

private:
    Database& m_database;
};

} // namespace wardport::server
