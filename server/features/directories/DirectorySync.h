// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/SecretBox.h"
#include "server/features/alarms/AlarmService.h"
#include "server/features/directories/DirectoryPlan.h"
#include "server/features/jobs/JobRunner.h"
#include "server/features/orgunits/OrgUnitService.h"

namespace wardport::server {

/// The work of jobs of kind "directorySync". All entries are read before anything is changed, and without a transaction;
/// what follows from them is one. Errors beside those of the connection: notFound (userFilter) when nobody was found,
/// conflict (maxDisablePercent) when too many would go, conflict (version) when the settings were changed meanwhile.
class DirectorySync {
public:
    DirectorySync(Database& database, OperationLog& log, OrgUnitService& orgUnits, PersonBatch& people,
        const SecretBox& secrets, AlarmService& alarms, const Clock& clock);

    JobRunner::Staged staged();

private:
    using Entries = std::vector<LdapEntry>;

    JobRunner::Work prepare(JobRun& run);
    Entries read(JobRun& run, const DirectoryRecord& directory);
    void apply(JobRun& run, const DirectoryRecord& directory, const Entries& entries, bool dryRun);
    void write(JobRun& run, DirectoryId id, const DirectoryPlan& plan);
    void holdUnits(const Principal& who, const DirectoryPlan& plan);
    void failed(JobRun& run, const Error& error);

    OperationLog& m_log;
    OrgUnitService& m_orgUnits;
    PersonBatch& m_people;
    const SecretBox& m_secrets;
    AlarmService& m_alarms;
    const Clock& m_clock;
    DirectoryStore m_store;
};

} // namespace wardport::server
