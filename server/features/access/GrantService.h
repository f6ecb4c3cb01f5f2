// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessSnapshots.h"
#include "server/features/access/GrantStore.h"
#include "server/features/operations/OperationLog.h"

namespace wardport::server {

/// Grants, which change by change sets only. Subjects outside the caller's scope do not exist for him. Errors beside those
/// of the fields: notFound, conflict, wrongState.
class GrantService {
public:
    GrantService(Database& database, OperationLog& log, AccessSnapshots& snapshots, const Clock& clock);

    Page<Grant> grants(const Principal& who, const GrantFilter& filter);
    Page<GrantChangeSet> changeSets(const Principal& who, const GrantChangeSetFilter& filter);
    GrantChangeSetDetail changeSet(const Principal& who, ChangeSetId id);

    /// Applies the change set, or with dryRun only says what it would do. When this returns, this instance answers by it.
    /// Throws conflict "changes[i]" with the number of conflicts when others have changed lines since input.basedOn.
    GrantChangeResult apply(const Principal& who, const GrantChangeSetInput& input);

    /// Puts every line back as it was before the change set. Throws wrongState when that has been done already, conflict
    /// naming the lines when some have been changed since; with dryRun only says what would happen and what is in the way.
    GrantRevertResult revert(const Principal& who, ChangeSetId id, const GrantRevertInput& input = {});

    /// For a merge of departments, in its transaction and before it changes anything else: the lines of the one become lines
    /// of the other, by a change set of their own.
    void moveDepartment(const Principal& who, OrgUnitId from, OrgUnitId into, const QString& note);

private:
    using MakePlan = std::function<GrantPlan(const AccessSnapshot&, const GrantPlanner&)>;
    GrantChangeResult tryOut(const Principal& who, const GrantChangeSetInput& input);
    GrantRevertResult tryRevert(const Principal& who, ChangeSetId id);
    GrantPlan planRevert(const Principal& who, const GrantPlanner& planner, ChangeSetId id);
    GrantChangeResult write(const Principal& who, const QString& action, NewChangeSet set, const MakePlan& makePlan);
    void showAfterCommit(const AccessSnapshot& before, const GrantPlan& plan, const AccessNumbers& numbers);
    void record(const Principal& who, const QString& action, ChangeSetId id, const NewChangeSet& set,
        const GrantPlan& plan, const AccessSnapshot& snapshot);

    Database& m_database;
    OperationLog& m_log;
    AccessSnapshots& m_snapshots;
    const Clock& m_clock;
    GrantStore m_store;
};

} // namespace wardport::server
