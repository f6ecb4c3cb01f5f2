// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/access/GrantPlan.h"
#include "server/features/access/GrantSeal.h"

namespace wardport::server {

/// What is written of a change set besides its lines.
struct NewChangeSet {
    QString note;
    std::optional<Instant> effectiveFrom;
    AdministratorId createdBy;
    QString createdByName;
    Instant createdAt{};
    std::optional<ChangeSetId> reverts;
    qint64 version = 0;      ///< of the authorization it is applied on
    qint64 grantsBefore = 0; ///< the lines' own number then
};
BOOST_DESCRIBE_STRUCT(
    NewChangeSet, (), (note, effectiveFrom, createdBy, createdByName, createdAt, reverts, version, grantsBefore))

struct AppliedChangeSet {
    ChangeSetId id;
    AccessNumbers numbers; ///< after it
};

/// Change sets among which claims are looked for: applied from one version up to and without another, and after one of them.
struct ChangeSetRange {
    qint64 from = 0;
    qint64 until = 0;
    std::optional<ChangeSetId> after;
};

struct GrantConflicts {
    qint64 total = 0;
    std::vector<GrantConflict> first;
};

/// A line with what it counts for.
struct JudgedGrant {
    Grant grant;
    GrantVerdict verdict = GrantVerdict::whole;
};

/// A line with the path of its subject's unit, empty when the subject is gone.
struct PlacedGrant : Grant {
    QString path;
};
BOOST_DESCRIBE_STRUCT(PlacedGrant, (Grant), (path))

class GrantStore {
public:
    GrantStore(Database& database, GrantSeal seal);

    /// `scope`: LIKE pattern of the paths whose subjects the caller sees.
    Page<Grant> grants(const std::optional<QString>& scope, const GrantFilter& filter);
    /// Lines for one app of these subjects.
    std::vector<JudgedGrant> grantsFor(AppId app, const std::vector<Subject>& subjects);
    std::vector<PlacedGrant> grants(const std::vector<GrantId>& ids);

    Page<GrantChangeSet> changeSets(const std::optional<QString>& scope, const GrantChangeSetFilter& filter);
    /// Throws notFound, also outside the scope.
    GrantChangeSetDetail changeSet(const std::optional<QString>& scope, ChangeSetId id);
    /// In the order in which they were made; names are those of today.
    std::vector<GrantChangeLine> lines(ChangeSetId id, std::optional<int> limit = {});

    /// The claims that a change set of the range touched, with what the last one did, by index; at most `limit` of them.
    GrantConflicts conflicts(const std::vector<GrantClaim>& claims, const ChangeSetRange& range, int limit);

    /// Writes the change set with its lines and changes the grants accordingly. The plan was made on the locked snapshot:
    /// throws internal when the database is in another state.
    AppliedChangeSet apply(const NewChangeSet& set, const GrantPlan& plan);

private:
    void removeBroken(const GrantPlan& plan);

    Database& m_database;
    const GrantSeal m_seal;
};

} // namespace wardport::server
