// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/orgunits/OrgUnitMerge.h"

#include "server/auth/Scope.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

OrgUnitMerge::OrgUnitMerge(Database& database, OperationLog& log, Others others)
    : m_database(database)
    , m_log(log)
    , m_others(others)
    , m_store(database)
{
}

OrgUnitMergeResult OrgUnitMerge::merge(const Principal& who, OrgUnitId id, const OrgUnitMergeInput& input)
{
    return m_database.transact([&] {
        m_store.lockTree(placeOf(who, id).hospitalId);
        const OrgUnitPlace from = placeOf(who, id);
        const OrgUnitPlace into = target(who, from, input.intoId);
        if (input.dryRun)
            return m_store.attached(id);
        m_others.rules.lock(from.hospitalId);
        // Whoever works on one of these rows ends first: after the authorization is locked nobody must be waited for.
        m_store.lockSubtree(from.path);
        m_store.lock(into.id);
        m_others.people.holdDepartment(id);
        m_others.announcements.moveAudience(who, from.id, into.id);
        const OrgUnitMergeResult moved = m_store.attached(id);
        move(who, from, into);
        record(who, from, into, moved);
        m_others.rules.treeChanged(who, from.hospitalId);
        return moved;
    });
}

OrgUnitPlace OrgUnitMerge::placeOf(const Principal& who, OrgUnitId id)
{
    const auto place = m_store.find(id);
    if (!place)
        throw ApiError(ErrorCode::notFound);
    requireInScope(who, place->path);
    return *place;
}

OrgUnitPlace OrgUnitMerge::target(const Principal& who, const OrgUnitPlace& from, OrgUnitId id)
{
    const auto refuse = [](const QString& why) { throw ApiError(ErrorCode::invalid, u"intoId"_s, why); };
    const auto into = m_store.find(id);
    if (!into || !inScope(who, into->path))
        refuse(u"no such unit"_s);
    if (into->hospitalId != from.hospitalId)
        refuse(u"of another hospital"_s);
    if (into->path.startsWith(from.path))
        refuse(u"the unit itself or below it"_s);
    if (into->kind != from.kind)
        refuse(u"of another kind"_s);
    if (!into->active)
        refuse(u"disabled"_s);
    return *into;
}

void OrgUnitMerge::move(const Principal& who, const OrgUnitPlace& from, const OrgUnitPlace& into)
{
    // The lines go first: they are planned on what is committed, before anything else has changed.
    m_others.grants.moveDepartment(who, from.id, into.id, u"%1 → %2"_s.arg(from.name, into.name));
    m_others.people.moveAll(who, from.id, into.id);
    m_store.moveChildren(from, into);
    m_others.apps.moveOwned(who, from.id, into.id);
    m_others.administrators.moveScope(who, from.id, into.id);
    m_others.rules.replaceUnit(who, from.id, into.id);
    if (from.active)
        m_store.setActive(from.id, false);
}

void OrgUnitMerge::record(
    const Principal& who, const OrgUnitPlace& from, const OrgUnitPlace& into, const OrgUnitMergeResult& moved)
{
    std::vector<FieldChange> changes = OperationLog::difference<OrgUnitMergeResult>(nullptr, &moved);
    changes.insert(changes.begin(), {u"into"_s, {}, {json::toJson(into.name)}});
    m_log.record(who,
        {u"orgUnit.merge"_s, u"orgUnit"_s, QString::number(from.id.value()), from.name, from.hospitalId,
            std::move(changes)});
}

} // namespace wardport::server
