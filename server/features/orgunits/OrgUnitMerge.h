// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/GrantService.h"
#include "server/features/administrators/AdministratorService.h"
#include "server/features/announcements/AnnouncementService.h"
#include "server/features/apps/AppService.h"
#include "server/features/groups/RuleMembership.h"
#include "server/features/orgunits/OrgUnitStore.h"
#include "server/features/people/PersonBatch.h"

namespace wardport::server {

/// Merges a unit into another of its kind and hospital: what points to the one points to the other from then on. The merged
/// unit is disabled, never deleted, because what happened in it keeps its name.
class OrgUnitMerge {
public:
    /// The services of all that may point to a unit.
    struct Others {
        PersonBatch& people;
        GrantService& grants;
        AppService& apps;
        AdministratorService& administrators;
        RuleMembership& rules;
        AnnouncementService& announcements;
    };

    OrgUnitMerge(Database& database, OperationLog& log, Others others);

    /// Tells what went over, or with dryRun what would. Throws notFound; invalid "intoId" for what it cannot be merged into.
    OrgUnitMergeResult merge(const Principal& who, OrgUnitId id, const OrgUnitMergeInput& input);

private:
    OrgUnitPlace placeOf(const Principal& who, OrgUnitId id);
    OrgUnitPlace target(const Principal& who, const OrgUnitPlace& from, OrgUnitId id);
    void move(const Principal& who, const OrgUnitPlace& from, const OrgUnitPlace& into);
    void record(
        const Principal& who, const OrgUnitPlace& from, const OrgUnitPlace& into, const OrgUnitMergeResult& moved);

    Database& m_database;
    OperationLog& m_log;
    Others m_others;
    OrgUnitStore m_store;
};

} // namespace wardport::server
