// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/VpnAccount.h"

namespace wardport::server {

class VpnAccountStore {
public:
    explicit VpnAccountStore(Database& database);

    Page<VpnAccount> list(const std::optional<QString>& scope, const VpnAccountFilter& filter, Instant now);
    VpnAccount get(VpnAccountId id);
    std::vector<VpnAccountId> activeOf(PersonId id);
    VpnAccountId insert(const VpnAccountInput& input, OrgUnitId hospitalId);
    /// Throws versionMismatch when the row is not at `version`.
    void update(VpnAccountId id, int version, const VpnAccountInput& input);
    void setActive(VpnAccountId id, bool active);

private:
    Database& m_database;
};

} // namespace wardport::server
