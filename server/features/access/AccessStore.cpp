// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessStore.h"

#include <functional>

namespace wardport::server {
namespace {

constexpr auto selectNumbers =
    "SELECT version, org_units, apps, person_groups, people, members, grants FROM access_version";
const std::string selectNumbersForUpdate = std::string{selectNumbers} + " FOR UPDATE";

constexpr auto selectUnits =
    "SELECT id, parent_id, hospital_id, kind, active, sort_order, code, name, path FROM org_unit ORDER BY id";
constexpr auto selectApps = "SELECT id, state, category, sort_order, name, name_en, icon_hash FROM app ORDER BY id";
constexpr auto selectGroups = "SELECT id, hospital_id, code, name FROM person_group ORDER BY id";
// Days as numbers: a hundred thousand dates need not be spelled out.
constexpr auto selectPeople = R"(
    SELECT id, department_id, business_department_id, hospital_id, active,
           valid_from - DATE '1970-01-01' AS first_day, valid_until - DATE '1970-01-01' AS last_day
    FROM person ORDER BY id)";
constexpr auto selectMembers = "SELECT person_id, group_id FROM person_group_member ORDER BY person_id, group_id";

struct UnitRow : AccessUnit {
    std::optional<OrgUnitId> parentId;
    OrgUnitId hospitalId;
};
BOOST_DESCRIBE_STRUCT(UnitRow, (), (id, kind, active, sortOrder, code, name, path, parentId, hospitalId))

struct AppRow : AccessApp {};
BOOST_DESCRIBE_STRUCT(AppRow, (), (id, state, category, sortOrder, name, nameEn, iconHash))

struct GroupRow : AccessGroup {
    OrgUnitId hospitalId;
};
BOOST_DESCRIBE_STRUCT(GroupRow, (), (id, code, name, hospitalId))

struct PersonRow {
    PersonId id;
    OrgUnitId departmentId;
    std::optional<OrgUnitId> businessDepartmentId;
    OrgUnitId hospitalId;
    bool active = false;
    std::optional<int> firstDay;
    std::optional<int> lastDay;
};
BOOST_DESCRIBE_STRUCT(PersonRow, (), (id, departmentId, businessDepartmentId, hospitalId, active, firstDay, lastDay))

AccessWindow windowOf(const PersonRow& row)
{
    AccessWindow window;
    if (row.firstDay)
        window.from = beginOf(HospitalDay{std::chrono::days{*row.firstDay}});
    if (row.lastDay)
        window.until = beginOf(HospitalDay{std::chrono::days{*row.lastDay + 1}});
    return window;
}

/// Many places of gone rows: time to make the tables anew.
bool isHollow(const IdIndex& index, std::size_t rows)
{
    return index.size() > rows * 2 + 1024;
}

/// Every unit after its parent; siblings by the hospital's order.
std::vector<quint32> treeOrderOf(const AccessUnits& units)
{
    std::vector<std::vector<quint32>> children(units.rows.size());
    std::vector<quint32> roots;
    for (quint32 place = 0; place < units.rows.size(); ++place) {
        const AccessUnit& unit = units.rows[place];
        if (unit.id.isValid())
            (unit.parent == IdIndex::none ? roots : children[unit.parent]).push_back(place);
    }
    const auto sort = [&](std::vector<quint32>& places) {
        std::sort(places.begin(), places.end(), [&](quint32 a, quint32 b) {
            const AccessUnit& one = units.rows[a];
            const AccessUnit& other = units.rows[b];
            return std::tie(one.sortOrder, one.code, one.id) < std::tie(other.sortOrder, other.code, other.id);
        });
    };
    std::vector<quint32> order;
    order.reserve(units.rows.size());
    const std::function<void(std::vector<quint32>&)> walk = [&](std::vector<quint32>& places) {
        sort(places);
        for (const quint32 place : places) {
            order.push_back(place);
            walk(children[place]);
        }
    };
    walk(roots);
    return order;
}

} // namespace

AccessStore::AccessStore(Database& database, GrantSeal seal)
    : m_database(database)
    , m_seal(std::move(seal))
{
}

AccessNumbers AccessStore::numbers()
{
    return m_database.query(selectNumbers).only<AccessNumbers>();
}

AccessNumbers AccessStore::lockNumbers()
{
    return m_database.query(selectNumbersForUpdate).only<AccessNumbers>();
}

AccessParts AccessStore::load(const AccessNumbers& numbers, const AccessParts* former)
{
    AccessParts parts;
    parts.numbers = numbers;
    if (!tryLoad(parts, former)) {
        parts = {};
        parts.numbers = numbers;
        tryLoad(parts, nullptr);
    }
    return parts;
}

bool AccessStore::tryLoad(AccessParts& parts, const AccessParts* former)
{
    const auto isSame = [&](qint64 AccessNumbers::*number) {
        return former != nullptr && former->numbers.*number == parts.numbers.*number;
    };
    if (isSame(&AccessNumbers::orgUnits))
        parts.units = former->units;
    else if (!loadUnits(parts, former))
        return false;
    if (isSame(&AccessNumbers::apps))
        parts.apps = former->apps;
    else if (!loadApps(parts, former))
        return false;
    if (isSame(&AccessNumbers::personGroups))
        parts.groups = former->groups;
    else if (!loadGroups(parts, former))
        return false;
    if (isSame(&AccessNumbers::people))
        parts.people = former->people;
    else if (!loadPeople(parts, former))
        return false;
    if (isSame(&AccessNumbers::members))
        parts.groupsOf = former->groupsOf;
    else
        loadMembers(parts);
    if (isSame(&AccessNumbers::grants)) {
        parts.grants = former->grants;
        parts.broken = former->broken;
    } else if (former == nullptr || !loadChangedGrants(parts, *former)) {
        loadAllGrants(parts, former);
    }
    return true;
}

bool AccessStore::loadUnits(AccessParts& parts, const AccessParts* former)
{
    const auto rows = m_database.query(selectUnits).rows<UnitRow>();
    auto units = std::make_shared<AccessUnits>();
    if (former != nullptr)
        units->index = former->units->index;
    if (!units->index.extend(rows) || (former != nullptr && isHollow(units->index, rows.size())))
        return false;
    units->rows.resize(units->index.size());
    for (const UnitRow& row : rows) {
        AccessUnit& unit = units->rows[units->index.find(row.id.value())];
        unit = row;
        unit.parent = row.parentId ? units->index.find(row.parentId->value()) : IdIndex::none;
        unit.hospital = units->index.find(row.hospitalId.value());
    }
    units->treeOrder = treeOrderOf(*units);
    parts.units = std::move(units);
    return true;
}

bool AccessStore::loadApps(AccessParts& parts, const AccessParts* former)
{
    const auto rows = m_database.query(selectApps).rows<AppRow>();
    auto apps = std::make_shared<AccessApps>();
    if (former != nullptr)
        apps->index = former->apps->index;
    if (!apps->index.extend(rows) || (former != nullptr && isHollow(apps->index, rows.size())))
        return false;
    apps->rows.resize(apps->index.size());
    apps->onTrial.resize(apps->index.size());
    for (const AppRow& row : rows) {
        const quint32 place = apps->index.find(row.id.value());
        apps->rows[place] = row;
        apps->onTrial[place] = row.state == AppState::trial ? 1 : 0;
        apps->order.push_back(place);
    }
    std::sort(apps->order.begin(), apps->order.end(), [&](quint32 a, quint32 b) {
        const AccessApp& one = apps->rows[a];
        const AccessApp& other = apps->rows[b];
        return std::tie(one.category, one.sortOrder, one.name, one.id)
            < std::tie(other.category, other.sortOrder, other.name, other.id);
    });
    parts.apps = std::move(apps);
    return true;
}

bool AccessStore::loadGroups(AccessParts& parts, const AccessParts* former)
{
    const auto rows = m_database.query(selectGroups).rows<GroupRow>();
    auto groups = std::make_shared<AccessTable<AccessGroup>>();
    if (former != nullptr)
        groups->index = former->groups->index;
    if (!groups->index.extend(rows) || (former != nullptr && isHollow(groups->index, rows.size())))
        return false;
    groups->rows.resize(groups->index.size());
    for (const GroupRow& row : rows) {
        AccessGroup& group = groups->rows[groups->index.find(row.id.value())];
        group = row;
        group.hospital = parts.units->index.find(row.hospitalId.value());
    }
    parts.groups = std::move(groups);
    return true;
}

bool AccessStore::loadPeople(AccessParts& parts, const AccessParts* former)
{
    const auto rows = m_database.query(selectPeople).rows<PersonRow>();
    auto people = std::make_shared<AccessPeople>();
    if (former != nullptr)
        people->index = former->people->index;
    if (!people->index.extend(rows) || (former != nullptr && isHollow(people->index, rows.size())))
        return false;
    people->rows.resize(people->index.size());
    const IdIndex& units = parts.units->index;
    for (const PersonRow& row : rows) {
        AccessPerson& person = people->rows[people->index.find(row.id.value())];
        person.id = row.id;
        person.department = units.find(row.departmentId.value());
        person.businessDepartment = row.businessDepartmentId ? units.find(row.businessDepartmentId->value())
                                                             : IdIndex::none;
        person.hospital = units.find(row.hospitalId.value());
        person.active = row.active;
        person.window = windowOf(row);
        if (row.firstDay)
            people->edges.push_back(person.window.from);
        if (row.lastDay)
            people->edges.push_back(person.window.until);
    }
    std::sort(people->edges.begin(), people->edges.end());
    people->edges.erase(std::unique(people->edges.begin(), people->edges.end()), people->edges.end());
    parts.people = std::move(people);
    return true;
}

void AccessStore::loadMembers(AccessParts& parts)
{
    auto groupsOf = std::make_shared<PlacedLists<quint32>>();
    // By person, so each list is finished before the next begins.
    groupsOf->ends.resize(parts.people->rows.size());
    quint32 reached = 0;
    for (const auto& [person, group] : m_database.query(selectMembers).rows<std::pair<qint64, qint64>>()) {
        const quint32 place = parts.people->index.find(person);
        for (; reached < place; ++reached)
            groupsOf->ends[reached] = static_cast<quint32>(groupsOf->items.size());
        groupsOf->items.push_back(parts.groups->index.find(group));
    }
    for (; reached < groupsOf->ends.size(); ++reached)
        groupsOf->ends[reached] = static_cast<quint32>(groupsOf->items.size());
    groupsOf->items.shrink_to_fit();
    parts.groupsOf = std::move(groupsOf);
}

} // namespace wardport::server
