// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/groups/GroupRuleColumn.h"

#include "server/features/groups/RuleStore.h"

namespace wardport::server {
namespace {

#define GROUPS "SELECT g.id, g.hospital_id, g.name FROM person_group g WHERE g.rule IS NOT NULL AND "
constexpr auto selectGroupsOf = GROUPS
    "g.hospital_id IN (SELECT p.hospital_id FROM person p WHERE p.id = ANY(:people::bigint[])) ORDER BY g.id";
constexpr auto holdGroupsOf = GROUPS "g.hospital_id = :hospital_id ORDER BY g.id FOR SHARE OF g";
constexpr auto lockGroupsOf = GROUPS "g.hospital_id = :hospital_id ORDER BY g.id FOR NO KEY UPDATE OF g";
constexpr auto lockRuleGroup = GROUPS "g.id = :id FOR NO KEY UPDATE OF g";
#undef GROUPS
constexpr auto lockGroupsNaming = R"(
    SELECT g.id, g.hospital_id, g.code, g.name, g.name_en, g.description, g.rule, g.version FROM person_group g
    WHERE EXISTS (SELECT 1 FROM jsonb_array_elements_text(g.rule -> 'departments') AS d (id) WHERE d.id::bigint = :unit)
    ORDER BY g.id FOR NO KEY UPDATE)";
constexpr auto updateRule = "UPDATE person_group SET rule = :rule::jsonb, version = version + 1 WHERE id = :id";

// Rules as rows of arrays, and the units of each with all below them.
#define STORED_RULES                                                                                                   \
    "WITH rule AS MATERIALIZED ("                                                                                      \
    " SELECT g.id, g.hospital_id,"                                                                                     \
    "  ARRAY(SELECT jsonb_array_elements_text(g.rule -> 'departments')::bigint) AS departments,"                       \
    "  ARRAY(SELECT jsonb_array_elements_text(g.rule -> 'categories')) AS categories,"                                 \
    "  ARRAY(SELECT jsonb_array_elements_text(g.rule -> 'titles')) AS titles"                                          \
    " FROM person_group g WHERE g.id = ANY(:groups::bigint[]))"
#define GIVEN_RULE                                                                                                     \
    "WITH rule AS MATERIALIZED ("                                                                                      \
    " SELECT 0::bigint AS id, :hospital_id::bigint AS hospital_id, :departments::bigint[] AS departments,"             \
    "  :categories::text[] AS categories, :titles::text[] AS titles)"
#define RULE_UNITS                                                                                                     \
    ", rule_unit AS MATERIALIZED ("                                                                                    \
    " SELECT DISTINCT r.id AS rule_id, u.id AS unit_id"                                                                \
    " FROM rule r JOIN org_unit top ON top.id = ANY(r.departments) AND top.hospital_id = r.hospital_id"                \
    " JOIN org_unit u ON starts_with(u.path, top.path))"
#define MATCHING                                                                                                       \
    "FROM rule r JOIN person p ON p.hospital_id = r.hospital_id AND p.active"                                          \
    " AND (r.departments = '{}' OR (r.id, p.department_id) IN (SELECT rule_id, unit_id FROM rule_unit)"                \
    "      OR (r.id, p.business_department_id) IN (SELECT rule_id, unit_id FROM rule_unit))"                           \
    " AND (r.categories = '{}' OR p.category = ANY(r.categories))"                                                     \
    " AND (r.titles = '{}' OR p.title = ANY(r.titles))"
#define DIFFERENCES(ALSO_PERSON, ALSO_MEMBER)                                                                          \
    STORED_RULES RULE_UNITS ", wanted AS (SELECT r.id AS group_id, p.id AS person_id " MATCHING ALSO_PERSON            \
                            "), present AS (SELECT m.group_id, m.person_id FROM person_group_member m"                 \
                            " WHERE m.group_id = ANY(:groups::bigint[])" ALSO_MEMBER ")"                               \
                            " SELECT group_id, person_id, m.group_id IS NULL AS joins"                                 \
                            " FROM wanted w FULL JOIN present m USING (group_id, person_id)"                           \
                            " WHERE w.group_id IS NULL OR m.group_id IS NULL"                                          \
                            " ORDER BY group_id, person_id"

constexpr auto differencesOfAll = DIFFERENCES("", "");
constexpr auto differencesOfSome = DIFFERENCES(
    " AND p.id = ANY(:people::bigint[])", " AND m.person_id = ANY(:people::bigint[])");
constexpr auto countMatching = GIVEN_RULE RULE_UNITS
    " SELECT (SELECT count(*) " MATCHING ") AS matching,"
    " (SELECT count(*) FROM person WHERE hospital_id = :hospital_id::bigint AND active) AS everyone";
constexpr auto selectMatching = GIVEN_RULE RULE_UNITS " SELECT p.id " MATCHING
                                                      " ORDER BY p.pinyin || ' ' || p.name, p.id LIMIT :limit";
#undef DIFFERENCES
#undef MATCHING
#undef RULE_UNITS
#undef GIVEN_RULE
#undef STORED_RULES

constexpr auto insertByRule = R"(
    INSERT INTO person_group_member (group_id, person_id) SELECT * FROM unnest(:groups::bigint[], :people::bigint[])
    ON CONFLICT DO NOTHING)";
constexpr auto deleteByRule = R"(
    DELETE FROM person_group_member m USING unnest(:groups::bigint[], :people::bigint[]) AS gone (group_id, person_id)
    WHERE m.group_id = gone.group_id AND m.person_id = gone.person_id)";

Query& bindRule(Query& query, OrgUnitId hospitalId, const GroupRule& rule)
{
    return query.bind(":hospital_id", hospitalId)
        .bind(":departments", rule.departments)
        .bind(":categories", rule.categories)
        .bind(":titles", rule.titles);
}

} // namespace

RuleStore::RuleStore(Database& database)
    : m_database(database)
{
}

std::vector<RuleGroup> RuleStore::groupsOf(const std::vector<PersonId>& people)
{
    return m_database.query(selectGroupsOf).bind(":people", people).rows<RuleGroup>();
}

void RuleStore::holdOf(OrgUnitId hospitalId)
{
    m_database.query(holdGroupsOf).bind(":hospital_id", hospitalId).run();
}

std::vector<RuleGroup> RuleStore::lockOf(OrgUnitId hospitalId)
{
    return m_database.query(lockGroupsOf).bind(":hospital_id", hospitalId).rows<RuleGroup>();
}

std::optional<RuleGroup> RuleStore::lock(PersonGroupId id)
{
    return m_database.query(lockRuleGroup).bind(":id", id).one<RuleGroup>();
}

std::vector<PersonGroup> RuleStore::lockNaming(OrgUnitId unit)
{
    return m_database.query(lockGroupsNaming).bind(":unit", unit).rows<PersonGroup>();
}

void RuleStore::setRule(PersonGroupId id, const GroupRule& rule)
{
    m_database.query(updateRule).bind(":id", id).bind(":rule", rule).run();
}

std::vector<MembershipDifference> RuleStore::differences(
    const std::vector<RuleGroup>& groups, const std::optional<std::vector<PersonId>>& people)
{
    std::vector<PersonGroupId> ids;
    for (const RuleGroup& group : groups)
        ids.push_back(group.id);
    Query query = m_database.query(people ? differencesOfSome : differencesOfAll);
    if (people)
        query.bind(":people", *people);
    return query.bind(":groups", ids).rows<MembershipDifference>();
}

void RuleStore::write(const std::vector<MembershipDifference>& differences)
{
    for (const bool joins : {false, true}) {
        ArrayColumn groups;
        ArrayColumn people;
        bool any = false;
        for (const MembershipDifference& difference : differences) {
            if (difference.joins != joins)
                continue;
            groups.add(difference.groupId);
            people.add(difference.personId);
            any = true;
        }
        if (any)
            m_database.query(joins ? insertByRule : deleteByRule).bind(":groups", groups).bind(":people", people).run();
    }
}

RuleMatch RuleStore::match(OrgUnitId hospitalId, const GroupRule& rule)
{
    Query query = m_database.query(countMatching);
    return bindRule(query, hospitalId, rule).only<RuleMatch>();
}

std::vector<PersonId> RuleStore::firstMatching(OrgUnitId hospitalId, const GroupRule& rule, int limit)
{
    Query query = m_database.query(selectMatching);
    return bindRule(query, hospitalId, rule).bind(":limit", limit).rows<PersonId>();
}

} // namespace wardport::server
