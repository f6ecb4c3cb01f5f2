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

    /// Whether all lines, read and their seals looked at once more, are those of `parts`, which must be of this state.
    bool holds(const AccessParts& parts);
    /// Lets every server read all lines again.
    void disown();

private:
    /// False when an id came in between the known ones.
    bool tryLoad(AccessParts& parts, const AccessParts* former);
    bool loadUnits(AccessParts& parts, const AccessParts* former);
    bool loadApps(AccessParts& parts, const AccessParts* former);
    bool loadGroups(AccessParts& parts, const AccessParts* former);
    bool loadPeople(AccessParts& parts, const AccessParts* former);
    void loadMembers(AccessParts& parts);
    /// Only the lines of change sets since `former`; false when these are not all that has happened to the lines.
    bool loadChangedGrants(AccessParts& parts, const AccessParts& former);
    void loadAllGrants(AccessParts& parts, const AccessParts* former);

    Database& m_database;
    const GrantSeal m_seal;
};

} // namespace wardport::server
