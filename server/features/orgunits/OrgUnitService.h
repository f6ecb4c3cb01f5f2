// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/groups/RuleMembership.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/orgunits/OrgUnitStore.h"

namespace wardport::server {

/// Rules of the tree: a campus stands under a hospital, a department under any; a unit stays in its hospital and of its
/// kind. Errors beside those of the fields: notFound, versionMismatch, inUse, wrongState.
class OrgUnitService {
public:
    OrgUnitService(Database& database, OperationLog& log, RuleMembership& rules);

    /// The caller's part of the tree, parents before children.
    OrgUnitList list(const Principal& who);
    OrgUnit get(const Principal& who, OrgUnitId id);
    OrgUnit create(const Principal& who, const OrgUnitInput& input);
    OrgUnit update(const Principal& who, OrgUnitId id, int version, const OrgUnitInput& input);
    /// Only a unit without active people and active units below may be disabled.
    OrgUnit setActive(const Principal& who, OrgUnitId id, bool active);

    // For other services.
    std::optional<OrgUnitPlace> find(OrgUnitId id);
    /// The unit that a field of an input names, kept as it is until the end of the caller's transaction. Throws invalid,
    /// naming the field, when there is none within the caller's scope.
    OrgUnitPlace hold(const Principal& who, const QString& field, OrgUnitId id);

private:
    OrgUnit lockedForChange(const Principal& who, OrgUnitId id);
    OrgUnitPlace parentOf(const Principal& who, const OrgUnitInput& input);
    QString pathUnderNewParent(const Principal& who, const OrgUnit& before, const OrgUnitInput& input);
    void requireUnused(OrgUnitId id);
    void record(const Principal& who, const QString& action, const OrgUnit* before, const OrgUnit* after);

    Database& m_database;
    OperationLog& m_log;
    RuleMembership& m_rules;
    OrgUnitStore m_store;
};

} // namespace wardport::server
