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
constexpr int namedObstacles = 5;
constexpr std::size_t shownConflicts = 1000;

GrantChangeResult toResult(const AccessSnapshot& snapshot, const GrantPlan& plan, Instant now)
{
    GrantChangeResult result;
    result.added = plan.added;
    result.removed = plan.removed;
    result.unchanged = plan.unchanged;
    result.version = snapshot.version();
    if (!plan.changes.empty())
        result.deltas = accessDeltas(snapshot.parts(), plan.changes, now);
    return result;
}

/// The change sets applied on `basedOn` or later, up to this snapshot.
ChangeSetRange since(qint64 basedOn, const AccessSnapshot& snapshot)
{
    if (basedOn > snapshot.version())
        throw ApiError(ErrorCode::invalid, u"basedOn"_s, QString::number(snapshot.version()));
    return {basedOn, snapshot.version(), {}};
}

void requireNone(const std::vector<GrantObstacle>& obstacles)
{
    if (obstacles.empty())
        return;
    QStringList named;
    for (const GrantObstacle& obstacle : obstacles) {
        if (named.size() == namedObstacles)
            break;
        named << u"%1: %2 · %3"_s.arg(
            QString::fromUtf8(enumName(obstacle.reason)), obstacle.line.subjectName, obstacle.line.appName);
    }
    QString detail = named.join(u"; "_s);
    if (obstacles.size() > namedObstacles)
        detail += u"; +%1"_s.arg(obstacles.size() - namedObstacles);
    throw ApiError(ErrorCode::conflict, u"id"_s, detail);
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
    if (input.dryRun)
        return tryOut(who, input);
    NewChangeSet set;
    set.note = input.note;
    set.effectiveFrom = input.effectiveFrom;
    return write(
        who, u"grants.apply"_s, std::move(set), [&](const AccessSnapshot& snapshot, const GrantPlanner& planner) {
            GrantPlan plan = planner.plan(input);
            if (!input.basedOn)
                return plan;
            const GrantConflicts conflicts = m_store.conflicts(plan.claims, since(*input.basedOn, snapshot), 1);
            if (conflicts.total > 0)
                throw ApiError(ErrorCode::conflict, u"changes[%1]"_s.arg(conflicts.first.front().index),
                    QString::number(conflicts.total));
            return plan;
        });
}

GrantChangeResult GrantService::tryOut(const Principal& who, const GrantChangeSetInput& input)
{
    const auto snapshot = m_snapshots.latest();
    const Instant now = m_clock.now();
    const GrantPlan plan = GrantPlanner(*snapshot, who, now).plan(input);
    GrantChangeResult result = toResult(*snapshot, plan, now);
    if (input.basedOn)
        result.conflicts = m_store.conflicts(plan.claims, since(*input.basedOn, *snapshot), shownConflicts).first;
    return result;
}

GrantRevertResult GrantService::revert(const Principal& who, ChangeSetId id, const GrantRevertInput& input)
{
    if (input.dryRun)
        return tryRevert(who, id);
    NewChangeSet set;
    set.reverts = id;
    return {write(who, u"grants.revert"_s, std::move(set),
                [&](const AccessSnapshot&, const GrantPlanner& planner) {
                    GrantPlan plan = planRevert(who, planner, id);
                    requireNone(plan.obstacles);
                    return plan;
                }),
        {}};
}

GrantRevertResult GrantService::tryRevert(const Principal& who, ChangeSetId id)
{
    const auto snapshot = m_snapshots.latest();
    const Instant now = m_clock.now();
    GrantPlan plan = planRevert(who, GrantPlanner(*snapshot, who, now), id);
    GrantRevertResult result{toResult(*snapshot, plan, now), {}};
    result.conflicts = m_store.conflicts(plan.claims, {0, snapshot->version(), id}, shownConflicts).first;
    if (plan.obstacles.size() > shownConflicts)
        plan.obstacles.resize(shownConflicts);
    result.obstacles = std::move(plan.obstacles);
    return result;
}

GrantPlan GrantService::planRevert(const Principal& who, const GrantPlanner& planner, ChangeSetId id)
{
    const GrantChangeSet undone = m_store.changeSet(scopePattern(who), id);
    if (undone.revertedBy)
        throw ApiError(ErrorCode::wrongState, u"revertedBy"_s, QString::number(undone.revertedBy->value()));
    return planner.revert(m_store.lines(id));
}

void GrantService::moveDepartment(const Principal& who, OrgUnitId from, OrgUnitId into, const QString& note)
{
    NewChangeSet set;
    set.note = note;
    write(who, u"grants.apply"_s, std::move(set),
        [&](const AccessSnapshot&, const GrantPlanner& planner) { return planner.moveDepartment(from, into); });
}

GrantChangeResult GrantService::write(
    const Principal& who, const QString& action, NewChangeSet set, const MakePlan& makePlan)
{
    set.createdBy = who.administratorId;
    set.createdByName = who.displayName;
    set.createdAt = m_clock.now();
    GrantPlan plan;
    std::shared_ptr<const AccessSnapshot> snapshot;
    const auto applied = m_database.transact([&]() -> std::optional<AppliedChangeSet> {
        snapshot = m_snapshots.locked();
        plan = makePlan(*snapshot, GrantPlanner(*snapshot, who, set.createdAt));
        if (plan.lines.empty() && plan.broken.empty())
            return std::nullopt;
        set.version = snapshot->version();
        set.grantsBefore = snapshot->parts().numbers.grants;
        const AppliedChangeSet made = m_store.apply(set, plan);
        record(who, action, made.id, set, plan, *snapshot);
        showAfterCommit(*snapshot, plan, made.numbers);
        return made;
    });

    GrantChangeResult result = toResult(*snapshot, plan, set.createdAt);
    if (applied) {
        result.changeSetId = applied->id;
        result.version = applied->numbers.version;
    }
    return result;
}

/// Not before the outermost commit: a request with an idempotency key has a transaction of its own around this one. The change
/// is durable whatever happens to the reading of it; the next poll catches up then. Where every line is whole the plan says
/// what has become of them, and nothing is read.
void GrantService::showAfterCommit(const AccessSnapshot& before, const GrantPlan& plan, const AccessNumbers& numbers)
{
    std::shared_ptr<const AccessSnapshot> made;
    if (before.parts().broken->empty()) {
        AccessParts parts = before.parts();
        parts.numbers = numbers;
        parts.grants = std::make_shared<const GrantTable>(before.parts().grants->with(plan.changes));
        made = std::make_shared<const AccessSnapshot>(std::move(parts));
    }
    Transaction joined(m_database);
    joined.onCommit([this, made] {
        try {
            made ? m_snapshots.committed(made) : void(m_snapshots.latest());
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
    m_log.record(who,
        {action, u"grantChangeSet"_s, QString::number(id.value()), set.note, hospitalOf(snapshot, plan.scopePath),
            std::move(changes)});
}

} // namespace wardport::server
