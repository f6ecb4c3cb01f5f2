// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/orgunits/OrgUnitStore.h"

namespace wardport::server {
namespace {

constexpr auto unitColumns =
    "SELECT o.id, o.parent_id, o.hospital_id, o.kind, o.code, o.name, o.name_en, o.sort_order, o.path,"
    " o.active, o.sample, o.version";

// Counted for all units in one pass over the people; a person who works where they belong counts once.
const std::string selectAll = std::string{unitColumns} + R"(, coalesce(c.people, 0) AS headcount
    FROM org_unit o
    LEFT JOIN (SELECT u.id, count(*) AS people
               FROM (SELECT department_id AS id FROM person WHERE active
                     UNION ALL
                     SELECT business_department_id FROM person
                     WHERE active AND business_department_id <> department_id) AS u
               GROUP BY u.id) AS c ON c.id = o.id
    WHERE :scope::text IS NULL OR o.path LIKE :scope::text
    ORDER BY o.sort_order, o.code, o.id)";

#define HEADCOUNT                                                                                                      \
    "(SELECT count(*) FROM person p WHERE p.active AND (p.department_id = o.id OR p.business_department_id = o.id))"
const std::string selectUnit = std::string{unitColumns}
    + ", " HEADCOUNT " AS headcount FROM org_unit o WHERE o.id = :id";
constexpr auto countPeople = "SELECT " HEADCOUNT " FROM org_unit o WHERE o.id = :id";
#undef HEADCOUNT

#define PLACE "SELECT id, parent_id, hospital_id, kind, code, name, path, active FROM org_unit WHERE id = :id"
constexpr auto selectPlace = PLACE;
constexpr auto holdPlace = PLACE " FOR SHARE";
#undef PLACE
constexpr auto lockUnit = "SELECT 1 FROM org_unit WHERE id = :id FOR NO KEY UPDATE";

// The id is drawn first, because it is part of the path and, for a hospital, its own hospital.
constexpr auto insertUnit = R"(
    WITH new AS (SELECT nextval(pg_get_serial_sequence('org_unit', 'id')) AS id)
    INSERT INTO org_unit (id, parent_id, hospital_id, kind, code, name, name_en, sort_order, path)
    SELECT new.id, :parent_id::bigint, coalesce(:hospital_id::bigint, new.id), :kind, :code, :name, :name_en,
           :sort_order::integer, :parent_path::text || new.id || '/'
    FROM new
    RETURNING id)";

constexpr auto updateUnit = R"(
    UPDATE org_unit SET parent_id = :parent_id, code = :code, name = :name, name_en = :name_en, sort_order = :sort_order,
        version = version + 1
    WHERE id = :id AND version = :version)";

// The versions below stay: nobody who edits a unit meanwhile is in the way of its ancestor's move.
constexpr auto moveSubtree = R"(
    UPDATE org_unit SET path = :to::text || substr(path, length(:from::text) + 1) WHERE path LIKE :from::text || '%')";

constexpr auto lockUnits = "SELECT 1 FROM org_unit WHERE starts_with(path, :path) ORDER BY id FOR NO KEY UPDATE";

constexpr auto moveUnitsBelow = R"(
    UPDATE org_unit SET path = :to::text || substr(path, length(:from::text) + 1),
        parent_id = CASE parent_id WHEN :from_id::bigint THEN :to_id::bigint ELSE parent_id END,
        version = CASE parent_id WHEN :from_id::bigint THEN version + 1 ELSE version END
    WHERE path LIKE :from::text || '%' AND path <> :from::text)";

// Everything that points to a unit and goes over when it is merged into another.
constexpr auto selectAttached = R"(
    SELECT (SELECT count(*) FROM person WHERE department_id = :id OR business_department_id = :id) AS people,
        (SELECT count(*) FROM org_unit WHERE parent_id = :id) AS children,
        (SELECT count(*) FROM grant_entry WHERE subject_type = 'department' AND subject_id = :id) AS grants,
        (SELECT count(*) FROM app WHERE owner_department_id = :id) AS apps,
        (SELECT count(*) FROM administrator WHERE scope_org_unit_id = :id) AS administrators,
        (SELECT count(*) FROM person_group g
         WHERE EXISTS (SELECT 1 FROM jsonb_array_elements_text(g.rule -> 'departments') AS d (id)
                       WHERE d.id::bigint = :id)) AS groups)";

constexpr auto setUnitActive = "UPDATE org_unit SET active = :active, version = version + 1 WHERE id = :id";
constexpr auto countChildren = "SELECT count(*) FROM org_unit WHERE parent_id = :id AND active";

} // namespace

OrgUnitStore::OrgUnitStore(Database& database)
    : m_database(database)
{
}

std::vector<OrgUnit> OrgUnitStore::all(const std::optional<QString>& scope)
{
    return m_database.query(selectAll).bind(":scope", scope).rows<OrgUnit>();
}

OrgUnit OrgUnitStore::get(OrgUnitId id)
{
    return m_database.query(selectUnit).bind(":id", id).only<OrgUnit>();
}

std::optional<OrgUnitPlace> OrgUnitStore::find(OrgUnitId id)
{
    return m_database.query(selectPlace).bind(":id", id).one<OrgUnitPlace>();
}

void OrgUnitStore::lockTree(OrgUnitId hospitalId)
{
    lock(hospitalId);
}

std::optional<OrgUnitPlace> OrgUnitStore::hold(OrgUnitId id)
{
    return m_database.query(holdPlace).bind(":id", id).one<OrgUnitPlace>();
}

void OrgUnitStore::lock(OrgUnitId id)
{
    m_database.query(lockUnit).bind(":id", id).run();
}

void OrgUnitStore::lockSubtree(const QString& path)
{
    m_database.query(lockUnits).bind(":path", path).run();
}

OrgUnitId OrgUnitStore::insert(const OrgUnitInput& input, const std::optional<OrgUnitPlace>& parent)
{
    return m_database.query(insertUnit)
        .bindAll(input)
        .bind(":hospital_id", parent ? std::optional{parent->hospitalId} : std::nullopt)
        .bind(":parent_path", parent ? parent->path : QStringLiteral("/"))
        .scalar<OrgUnitId>();
}

void OrgUnitStore::update(OrgUnitId id, int version, const OrgUnitInput& input)
{
    if (m_database.query(updateUnit).bindAll(input).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void OrgUnitStore::move(const QString& from, const QString& to)
{
    m_database.query(moveSubtree).bind(":from", from).bind(":to", to).run();
}

void OrgUnitStore::moveChildren(const OrgUnitPlace& from, const OrgUnitPlace& into)
{
    m_database.query(moveUnitsBelow)
        .bind(":from", from.path)
        .bind(":to", into.path)
        .bind(":from_id", from.id)
        .bind(":to_id", into.id)
        .run();
}

void OrgUnitStore::setActive(OrgUnitId id, bool active)
{
    m_database.query(setUnitActive).bind(":id", id).bind(":active", active).run();
}

int OrgUnitStore::activeChildren(OrgUnitId id)
{
    return m_database.query(countChildren).bind(":id", id).scalar<int>();
}

int OrgUnitStore::activePeople(OrgUnitId id)
{
    return m_database.query(countPeople).bind(":id", id).scalar<int>();
}

OrgUnitMergeResult OrgUnitStore::attached(OrgUnitId id)
{
    return m_database.query(selectAttached).bind(":id", id).only<OrgUnitMergeResult>();
}

} // namespace wardport::server
