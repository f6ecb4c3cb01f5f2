// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/access/AccessParts.h"
#include "server/features/access/GrantSeal.h"

namespace wardport::server {

/// Reads from the database what access follows from.
class AccessStore {
public:
    AccessStore(Database& database, GrantSeal seal);

    AccessNumbers numbers();
    /// The same, and nothing that access follows from changes until the end of the caller's transaction.
    AccessNumbers lockNumbers();

    /// All parts, those shared whose number is still that of `former`. In one transaction that sees one state.
    AccessParts load(const AccessNumbers& numbers, const AccessParts* former);

private:
    /// False when an id came in between the known ones.
    bool tryLoad(AccessParts& parts, const AccessParts* former);
    bool loadUnits(AccessParts& parts, const AccessParts* former);
    bool loadApps(AccessParts& parts, const AccessParts* former);
    bool loadGroups(AccessParts& parts, const AccessParts* former);
    bool loadPeople(AccessParts& parts, const AccessParts* former);
    void loadMembers(AccessParts& parts);
    void loadGrants(AccessParts& parts, const AccessParts* former);

    Database& m_database;
    const GrantSeal m_seal;
};

} // namespace wardport::server
