// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/SecretBox.h"
#include "server/features/directories/DirectoryStore.h"
#include "server/features/directories/LdapConnection.h"
#include "server/features/jobs/JobService.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/orgunits/OrgUnitService.h"

namespace wardport::server {

/// What a job of a directory is asked to do.
struct DirectoryOrder {
    DirectoryId directoryId;
    bool dryRun = true;
};
BOOST_DESCRIBE_STRUCT(DirectoryOrder, (), (directoryId, dryRun))

/// Rules of directories: each belongs to one hospital, which its callers must have whole in their scope. Errors beside those
/// of the fields: notFound, versionMismatch, conflict while a sync waits or runs.
class DirectoryService {
public:
    DirectoryService(Database& database, OperationLog& log, OrgUnitService& orgUnits, JobService& jobs,
        const SecretBox& secrets, const Clock& clock);

    Page<Directory> list(const Principal& who, const DirectoryFilter& filter);
    Directory get(const Principal& who, DirectoryId id);
    Directory create(const Principal& who, const DirectoryInput& input);
    Directory update(const Principal& who, DirectoryId id, int version, const DirectoryInput& input);
    /// Its people stay.
    void remove(const Principal& who, DirectoryId id, int version);

    DirectoryTestResult test(const Principal& who, const DirectoryTestInput& input);
    Job queueSync(const Principal& who, DirectoryId id, const DirectorySyncInput& input);
    /// A sync for each directory whose time has come.
    void queueDue();

private:
    DirectoryRecord record(const Principal& who, DirectoryId id);
    void requireHospital(const Principal& who, OrgUnitId id);
    void log(const Principal& who, const QString& action, const Directory* before, const Directory* after,
        const std::optional<QString>& password = {});

    Database& m_database;
    OperationLog& m_log;
    OrgUnitService& m_orgUnits;
    JobService& m_jobs;
    const SecretBox& m_secrets;
    const Clock& m_clock;
    DirectoryStore m_store;
};

/// The password of the directory's bindDn. Throws wrongState when it was closed up with another key.
Secret openPassword(const SecretBox& secrets, const DirectoryRecord& directory);

} // namespace wardport::server
