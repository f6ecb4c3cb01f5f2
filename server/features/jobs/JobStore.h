// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Administrator.h"
#include "shared/model/Job.h"

namespace wardport::server {

/// A job as taken by a runner.
struct TakenJob {
    JobId id;
    QString kind;
    std::string parameters;
    AdministratorId administratorId; ///< invalid: the server's own work
    QString address;
    QString requestId;
    int attempts = 0;
};
BOOST_DESCRIBE_STRUCT(TakenJob, (), (id, kind, parameters, administratorId, address, requestId, attempts))

/// The one a job works for, as the account is when it begins.
struct JobOwner {
    QString username;
    QString displayName;
    Role role = Role::none;
    bool active = false;
    std::optional<OrgUnitId> scopeOrgUnitId;
    QString scopePath;
    std::optional<VendorId> vendorId;
};
BOOST_DESCRIBE_STRUCT(JobOwner, (), (username, displayName, role, active, scopeOrgUnitId, scopePath, vendorId))

struct JobFile {
    QString fileName;
    QString fileType;
    qint64 fileBytes = 0;
};
BOOST_DESCRIBE_STRUCT(JobFile, (), (fileName, fileType, fileBytes))

class JobStore {
public:
    explicit JobStore(Database& database);

    JobId insert(const QString& kind, const std::string& parameters, AdministratorId owner, const QString& address,
        const QString& requestId);
    Page<Job> list(AdministratorId owner, const JobFilter& filter);
    std::optional<Job> find(JobId id, AdministratorId owner);
    void requestCancel(JobId id);

    std::optional<TakenJob> take(std::chrono::seconds deadAfter);
    std::optional<JobOwner> owner(AdministratorId id);
    /// Tells that the work goes on; whether it should not.
    bool beat(JobId id, qint64 done, std::optional<qint64> total);
    /// Back to the queue, as if it had not been taken.
    void release(JobId id);
    void finish(JobId id, qint64 done, const JobFile& file);
    void fail(JobId id, JobState state, const Error& error);

    void appendPart(JobId id, int part, const QByteArray& bytes);
    std::optional<JobFile> file(JobId id);
    std::optional<QByteArray> part(JobId id, int part);
    qint64 removeOld(std::chrono::days age);

private:
    Database& m_database;
};

} // namespace wardport::server
