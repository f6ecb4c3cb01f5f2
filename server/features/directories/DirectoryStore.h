// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/directories/DirectoryColumns.h"

namespace wardport::server {

/// A directory as the server needs it.
struct DirectoryRecord : Directory {
    QString hospitalPath; ///< decides who may see it
    QByteArray sealedPassword;
};
BOOST_DESCRIBE_STRUCT(DirectoryRecord, (Directory), (hospitalPath, sealedPassword))

/// Somebody who came from a directory.
struct DirectoryPerson {
    PersonId personId;
    QString staffNo;
    QString dn;
    bool disabled = false; ///< by a sync
    bool active = true;
};
BOOST_DESCRIBE_STRUCT(DirectoryPerson, (), (personId, staffNo, dn, disabled, active))

class DirectoryStore {
public:
    explicit DirectoryStore(Database& database);

    Page<Directory> list(const std::optional<QString>& scope, const DirectoryFilter& filter);
    std::optional<DirectoryRecord> find(DirectoryId id);
    /// As find(), and nobody changes it until the end of the transaction.
    std::optional<DirectoryRecord> lock(DirectoryId id);

    DirectoryId insert(const DirectoryInput& input, const QByteArray& sealedPassword);
    /// Throws versionMismatch when the row is not at `version`. An empty password is none.
    void update(DirectoryId id, int version, const DirectoryInput& input, const QByteArray& sealedPassword);
    void remove(DirectoryId id, int version);

    void setJob(DirectoryId id, JobId job);
    /// Those whose time for a sync has come.
    std::vector<DirectoryId> due(Instant now);
    /// A dry run tells its objection: that the limit would stop it.
    void setReport(DirectoryId id, const DirectorySyncReport& report, const QString& objection);
    void setFailure(DirectoryId id, Instant at, DirectoryFailure failure, const QString& error);

    std::vector<DirectoryPerson> people(DirectoryId id);
    /// These people are of the directory from now on; an entry that was moved gets its new name.
    void link(DirectoryId id, const std::vector<PersonId>& people, const std::vector<QString>& dns);
    void setDisabled(const std::vector<PersonId>& people);

private:
    Database& m_database;
};

} // namespace wardport::server
