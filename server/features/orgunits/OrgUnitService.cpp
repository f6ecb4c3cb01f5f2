// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/orgunits/OrgUnitService.h"

#include "server/auth/Scope.h"

#include <unordered_map>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

bool mayStandUnder(OrgUnitKind kind, OrgUnitKind parent)
{
    return kind == OrgUnitKind::campus ? parent == OrgUnitKind::hospital : kind == OrgUnitKind::department;
}

/// Depth first, brothers in the order they come in.
std::vector<OrgUnit> parentsFirst(std::vector<OrgUnit> units)
{
    std::unordered_map<OrgUnitId, std::vector<std::size_t>> children;
    std::unordered_map<OrgUnitId, std::size_t> known;
    for (std::size_t i = 0; i < units.size(); ++i)
        known.emplace(units[i].id, i);
    std::vector<std::size_t> open;
    for (std::size_t i = units.size(); i-- > 0;) {
        // The top of a caller's scope has a parent that the caller does not see.
        if (units[i].parentId && known.contains(*units[i].parentId))
            children[*units[i].parentId].push_back(i);
        else
            open.push_back(i);
    }
    std::vector<OrgUnit> ordered;
    ordered.reserve(units.size());
    while (!open.empty()) {
        const std::size_t next = open.back();
        open.pop_back();
        if (const auto below = children.find(units[next].id); below != children.end())
            open.insert(open.end(), below->second.begin(), below->second.end());
        ordered.push_back(std::move(units[next]));
    }
    return ordered;
}

} // namespace

OrgUnitService::OrgUnitService(Database& database, OperationLog& log, RuleMembership& rules)
    : m_database(database)
    , m_log(log)
    , m_rules(rules)
    , m_store(database)
{
}

OrgUnitList OrgUnitService::list(const Principal& who)
{
    return {parentsFirst(m_store.all(scopePattern(who)))};
}

OrgUnit OrgUnitService::get(const Principal& who, OrgUnitId id)
{
    OrgUnit unit = m_store.get(id);
    requireInScope(who, unit.path);
    return unit;
}

OrgUnit OrgUnitService::create(const Principal& who, const OrgUnitInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        std::optional<OrgUnitPlace> parent;
        if (input.parentId)
            parent = parentOf(who, input);
        else if (!who.scopePath.isEmpty())
            throw ApiError(ErrorCode::forbidden, u"kind"_s, u"a hospital lies outside every scope"_s);
        const OrgUnit after = m_store.get(m_store.insert(input, parent));
        record(who, u"orgUnit.create"_s, nullptr, &after);
        return after;
    });
}

OrgUnit OrgUnitService::update(const Principal& who, OrgUnitId id, int version, const OrgUnitInput& input)
{
    requireGood(validate(input));
    return m_database.transact([&] {
        const OrgUnit before = lockedForChange(who, id);
        if (input.kind != before.kind)
            throw ApiError(ErrorCode::invalid, u"kind"_s, u"a unit keeps its kind"_s);
        const QString path = pathUnderNewParent(who, before, input);
        if (path != before.path)
            m_rules.lock(before.hospitalId);
        m_store.update(id, version, input);
        if (path != before.path)
            m_store.move(before.path, path);
        const OrgUnit after = m_store.get(id);
        record(who, u"orgUnit.update"_s, &before, &after);
        if (path != before.path)
            m_rules.treeChanged(who, before.hospitalId);
        return after;
    });
}

OrgUnit OrgUnitService::setActive(const Principal& who, OrgUnitId id, bool active)
{
    return m_database.transact([&] {
        const OrgUnit before = lockedForChange(who, id);
        if (before.active == active)
            return before;
        if (!active)
            requireUnused(id);
        else if (before.parentId && !m_store.find(*before.parentId).value().active)
            throw ApiError(ErrorCode::wrongState, u"parentId"_s, u"the unit above is disabled"_s);
        m_store.setActive(id, active);
        const OrgUnit after = m_store.get(id);
        record(who, active ? u"orgUnit.enable"_s : u"orgUnit.disable"_s, &before, &after);
        return after;
    });
}

std::optional<OrgUnitPlace> OrgUnitService::find(OrgUnitId id)
{
    return m_store.find(id);
}

OrgUnitPlace OrgUnitService::hold(const Principal& who, const QString& field, OrgUnitId id)
{
    const auto place = m_store.hold(id);
    if (!place || !inScope(who, place->path))
        throw ApiError(ErrorCode::invalid, field, u"no such unit"_s);
    return *place;
}

/// The unit as it is once nobody else changes its hospital's tree.
OrgUnit OrgUnitService::lockedForChange(const Principal& who, OrgUnitId id)
{
    m_store.lockTree(get(who, id).hospitalId);
    return get(who, id);
}

OrgUnitPlace OrgUnitService::parentOf(const Principal& who, const OrgUnitInput& input)
{
    const auto seen = m_store.find(*input.parentId);
    if (!seen || !inScope(who, seen->path))
        throw ApiError(ErrorCode::invalid, u"parentId"_s, u"no such unit"_s);
    m_store.lockTree(seen->hospitalId);
    const OrgUnitPlace parent = m_store.find(*input.parentId).value();
    if (!mayStandUnder(input.kind, parent.kind))
        throw ApiError(ErrorCode::invalid, u"parentId"_s, u"a unit of this kind may not stand there"_s);
    if (!parent.active)
        throw ApiError(ErrorCode::invalid, u"parentId"_s, u"disabled"_s);
    return parent;
}

QString OrgUnitService::pathUnderNewParent(const Principal& who, const OrgUnit& before, const OrgUnitInput& input)
{
    if (input.parentId == before.parentId)
        return before.path;
    const OrgUnitPlace parent = parentOf(who, input);
    if (parent.hospitalId != before.hospitalId)
        throw ApiError(ErrorCode::invalid, u"parentId"_s, u"a unit stays in its hospital"_s);
    if (parent.path.startsWith(before.path))
        throw ApiError(ErrorCode::invalid, u"parentId"_s, u"the unit itself or below it"_s);
    return parent.path + QString::number(before.id.value()) + u'/';
}

void OrgUnitService::requireUnused(OrgUnitId id)
{
    m_store.lock(id);
    if (const int children = m_store.activeChildren(id); children > 0)
        throw ApiError(ErrorCode::inUse, u"children"_s, QString::number(children));
    if (const int people = m_store.activePeople(id); people > 0)
        throw ApiError(ErrorCode::inUse, u"people"_s, QString::number(people));
}

void OrgUnitService::record(const Principal& who, const QString& action, const OrgUnit* before, const OrgUnit* after)
{
    const OrgUnit& unit = after ? *after : *before;
    m_log.record(who,
        {action, u"orgUnit"_s, QString::number(unit.id.value()), unit.name, unit.hospitalId,
            OperationLog::difference(before, after)});
}

} // namespace wardport::server
