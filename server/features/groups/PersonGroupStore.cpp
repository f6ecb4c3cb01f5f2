// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/groups/PersonGroupStore.h"

#include "server/db/ListQuery.h"
#include "server/features/groups/GroupRuleColumn.h"

namespace wardport::server {
namespace {

constexpr auto groupColumns = R"(
    SELECT g.id, g.hospital_id, g.code, g.name, g.name_en, g.description, g.rule, g.version,
           (SELECT count(*) FROM person_group_member m WHERE m.group_id = g.id) AS member_count)";
const std::string selectGroup = std::string{groupColumns} + " FROM person_group g WHERE g.id = :id";

constexpr auto insertGroup = R"(
    INSERT INTO person_group (hospital_id, code, name, name_en, description, rule)
    VALUES (:hospital_id, :code, :name, :name_en, :description, :rule::jsonb)
    RETURNING id)";

constexpr auto updateGroup = R"(
    UPDATE person_group SET code = :code, name = :name, name_en = :name_en, description = :description, rule = :rule::jsonb,
        version = version + 1
    WHERE id = :id AND version = :version)";

constexpr auto deleteGroup = "DELETE FROM person_group WHERE id = :id AND version = :version";
constexpr auto lockGroup = "SELECT 1 FROM person_group WHERE id = :id FOR UPDATE";
constexpr auto countGrants = "SELECT count(*) FROM grant_entry WHERE subject_type = 'group' AND subject_id = :id";

constexpr auto insertMembers = R"(
    INSERT INTO person_group_member (group_id, person_id) SELECT :id, unnest(:people::bigint[])
    ON CONFLICT DO NOTHING
    RETURNING person_id)";
constexpr auto deleteMembers = R"(
    DELETE FROM person_group_member WHERE group_id = :id AND person_id = ANY(:people::bigint[]) RETURNING person_id)";

constexpr SortColumn groupSorts[] = {
    {"name", "g.name", ColumnType::text},
    {"code", "g.code", ColumnType::text},
};
constexpr ListSpec groupList{
    .select = groupColumns,
    .from = "FROM person_group g JOIN org_unit h ON h.id = g.hospital_id",
    .sortable = groupSorts,
    .defaultSort = "code",
    .idExpression = "g.id",
};

} // namespace

PersonGroupStore::PersonGroupStore(Database& database)
    : m_database(database)
{
}

Page<PersonGroup> PersonGroupStore::list(const QString& scopePath, const PersonGroupFilter& filter)
{
    return ListQuery(m_database, groupList)
        .whereIf("starts_with(h.path, :scope) OR starts_with(:scope, h.path)",
            scopePath.isEmpty() ? std::nullopt : std::optional{scopePath})
        .whereIf("g.hospital_id = :hospital_id", filter.hospitalId)
        .whereIf("EXISTS (SELECT 1 FROM person_group_member m WHERE m.group_id = g.id AND m.person_id = :person_id)",
            filter.personId)
        .whereIf("(g.name || ' ' || g.name_en || ' ' || g.code) ILIKE :q",
            filter.q ? std::optional{likeContains(filter.q->trimmed())} : std::nullopt)
        .page<PersonGroup>(filter);
}

PersonGroup PersonGroupStore::get(PersonGroupId id)
{
    return m_database.query(selectGroup).bind(":id", id).only<PersonGroup>();
}

PersonGroupId PersonGroupStore::insert(const PersonGroupInput& input)
{
    return m_database.query(insertGroup).bindAll(input).scalar<PersonGroupId>();
}

void PersonGroupStore::update(PersonGroupId id, int version, const PersonGroupInput& input)
{
    if (m_database.query(updateGroup).bindAll(input).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void PersonGroupStore::remove(PersonGroupId id, int version)
{
    if (m_database.query(deleteGroup).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void PersonGroupStore::lock(PersonGroupId id)
{
    m_database.query(lockGroup).bind(":id", id).run();
}

int PersonGroupStore::grants(PersonGroupId id)
{
    return m_database.query(countGrants).bind(":id", id).scalar<int>();
}

std::vector<PersonId> PersonGroupStore::addMembers(PersonGroupId id, const std::vector<PersonId>& people)
{
    return m_database.query(insertMembers).bind(":id", id).bind(":people", people).rows<PersonId>();
}

std::vector<PersonId> PersonGroupStore::removeMembers(PersonGroupId id, const std::vector<PersonId>& people)
{
    return m_database.query(deleteMembers).bind(":id", id).bind(":people", people).rows<PersonId>();
}

} // namespace wardport::server
