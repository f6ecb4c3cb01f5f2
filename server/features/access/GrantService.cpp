// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/GrantService.h"

#include "server/auth/Scope.h"
#include "server/db/Transaction.h"
#include "server/features/access/AccessDeltas.h"

#include <QDebug>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int loggedLines = 20;

GrantChangeResult toResult(const AccessSnapshot& snapshot, const GrantPlan& plan, Instant now)
{
    GrantChangeResult result;
    result.added = plan.added;
    result.removed = plan.removed;
    result.unchanged = plan.unchanged;
    if (!plan.changes.empty())
        result.deltas = accessDeltas(snapshot.parts(), plan.changes, now);
    return result;
}

/// The hospital of a path "/hospital/campus/…".
std::optional<OrgUnitId> hospitalOf(const AccessSnapshot& snapshot, const QString& path)
{
    const OrgUnitId first{path.section(u'/', 1, 1).toLongLong()};
    return snapshot.unit(first) != nullptr ? std::optional{first} : std::nullopt;
}

template <class T>
FieldChange fact(const QString& name, const T& value)
{
    return {name, {}, {json::toJson(value)}};
}

} // namespace

GrantService::GrantService(Database& database, OperationLog& log, AccessSnapshots& snapshots, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_snapshots(snapshots)
    , m_clock(clock)
    , m_store(database, snapshots.seal())
{
}

Page<Grant> GrantService::grants(const Principal& who, const GrantFilter& filter)
{
    return m_store.grants(scopePattern(who), filter);
}

Page<GrantChangeSet> GrantService::changeSets(const Principal& who, const GrantChangeSetFilter& filter)
{
    return m_store.changeSets(scopePattern(who), filter);
}

GrantChangeSetDetail GrantService::changeSet(const Principal& who, ChangeSetId id)
{
    return m_store.changeSet(scopePattern(who), id);
}

GrantChangeResult GrantService::apply(const Principal& who, const GrantChangeSetInput& input)
{
    requireGood(validate(input));
    const auto makePlan = [&](const GrantPlanner& planner) { return planner.plan(input); };
    if (input.dryRun) {
        const auto snapshot = m_snapshots.latest();
        const Instant now = m_clock.now();
        return toResult(*snapshot, makePlan(GrantPlanner(*snapshot, who, now)), now);
    }
    NewChangeSet set;
    set.note = input.note;
    set.effectiveFrom = input.effectiveFrom;
    return write(who, u"grants.apply"_s, std::move(set), makePlan);
}

GrantChangeResult GrantService::revert(const Principal& who, ChangeSetId id)
{
    NewChangeSet set;
    set.reverts = id;
    return write(who, u"grants.revert"_s, std::move(set), [&](const GrantPlanner& planner) {
        const GrantChangeSet undone = m_store.changeSet(scopePattern(who), id);
        if (undone.revertedBy)
            throw ApiError(ErrorCode::wrongState, u"revertedBy"_s, QString::number(undone.revertedBy->value()));
        return planner.revert(m_store.lines(id));
    });
}

void GrantService::moveDepartment(const Principal& who, OrgUnitId from, OrgUnitId into, const QString& note)
{
    NewChangeSet set;
    set.note = note;
    write(who, u"grants.apply"_s, std::move(set),
        [&](const GrantPlanner& planner) { return planner.moveDepartment(from, into); });
}

GrantChangeResult GrantService::write(const Principal& who, const QString& action, NewChangeSet set, const MakePlan& makePlan)
{
    set.createdBy = who.administratorId;
    set.createdByName = who.displayName;
    set.createdAt = m_clock.now();
    GrantPlan plan;
    std::shared_ptr<const AccessSnapshot> snapshot;
    const std::optional<ChangeSetId> id = m_database.transact([&]() -> std::optional<ChangeSetId> {
        snapshot = m_snapshots.locked();
        plan = makePlan(GrantPlanner(*snapshot, who, set.createdAt));
        if (plan.lines.empty() && plan.broken.empty())
            return std::nullopt;
        const ChangeSetId made = m_store.apply(set, plan);
        record(who, action, made, set, plan, *snapshot);
        readAfterCommit();
        return made;
    });

    GrantChangeResult result = toResult(*snapshot, plan, set.createdAt);
    result.changeSetId = id;
    return result;
}

/// Not before the outermost commit: a request with an idempotency key has a transaction of its own around this one. The change
/// is durable whatever happens to the reading of it; the next poll catches up then.
void GrantService::readAfterCommit()
{
    Transaction joined(m_database);
    joined.onCommit([this] {
        try {
            m_snapshots.latest();
        } catch (const ApiError& error) {
            qWarning("reading the authorization after a change: %s", error.what());
        }
    });
    joined.commit();
}

void GrantService::record(const Principal& who, const QString& action, ChangeSetId id, const NewChangeSet& set,
    const GrantPlan& plan, const AccessSnapshot& snapshot)
{
    std::vector<FieldChange> changes{fact(u"added"_s, plan.added), fact(u"removed"_s, plan.removed)};
    if (set.effectiveFrom)
        changes.push_back(fact(u"effectiveFrom"_s, set.effectiveFrom));
    if (set.reverts)
        changes.push_back(fact(u"reverts"_s, set.reverts));
    if (!plan.broken.empty())
        changes.push_back(fact(u"brokenRemoved"_s, plan.broken.size()));
    changes.push_back(fact(u"lines"_s, m_store.lines(id, loggedLines)));
    m_log.record(who, {action, u"grantChangeSet"_s, QString::number(id.value()), set.note, hospitalOf(snapshot, plan.scopePath),
                          std::move(changes)});
}

} // namespace wardport::server
