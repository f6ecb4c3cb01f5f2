// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessSnapshots.h"
#include "server/features/access/GrantStore.h"
#include "server/features/access/MatrixStore.h"

namespace wardport::server {

/// Effective access as the console sees it. People and units outside the caller's scope do not exist for him: notFound.
class AccessService {
public:
    AccessService(Database& database, AccessSnapshots& snapshots, const Clock& clock);

    EffectiveApps appsOf(const Principal& who, PersonId person);
    AccessExplanation explain(const Principal& who, PersonId person, AppId app);

    /// People of a unit and all below it by name; units in the order of the tree; the groups of the unit's hospital. Apps
    /// by category, without the retired. Throws outOfRange "orgUnitId" for more than 20,000 people: choose a smaller unit.
    AccessMatrix matrix(const Principal& who, const AccessMatrixQuery& query);

private:
    const AccessPerson& requirePerson(const Principal& who, const AccessSnapshot& snapshot, PersonId id) const;

    AccessSnapshots& m_snapshots;
    const Clock& m_clock;
    GrantStore m_grants;
    MatrixStore m_matrix;
};

} // namespace wardport::server
