// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/access/GrantPlan.h"

namespace wardport::server {

/// What is written of a change set besides its lines.
struct NewChangeSet {
    QString note;
    std::optional<Instant> effectiveFrom;
    AdministratorId createdBy;
    QString createdByName;
    Instant createdAt{};
    std::optional<ChangeSetId> reverts;
};
BOOST_DESCRIBE_STRUCT(NewChangeSet, (), (note, effectiveFrom, createdBy, createdByName, createdAt, reverts))

class GrantStore {
public:
    explicit GrantStore(Database& database);

    /// `scope`: LIKE pattern of the paths whose subjects the caller sees.
    Page<Grant> grants(const std::optional<QString>& scope, const GrantFilter& filter);
    /// Lines for one app of these subjects.
    std::vector<Grant> grantsFor(AppId app, const std::vector<Subject>& subjects);

    Page<GrantChangeSet> changeSets(const std::optional<QString>& scope, const GrantChangeSetFilter& filter);
    /// Throws notFound, also outside the scope.
    GrantChangeSetDetail changeSet(const std::optional<QString>& scope, ChangeSetId id);
    /// In the order in which they were made; names are those of today.
    std::vector<GrantChangeLine> lines(ChangeSetId id, std::optional<int> limit = {});

    /// Writes the change set with its lines and changes the grants accordingly. The plan was made on the locked snapshot:
    /// throws internal when the database is in another state.
    ChangeSetId apply(const NewChangeSet& set, const GrantPlan& plan);

private:
    Database& m_database;
};

} // namespace wardport::server
