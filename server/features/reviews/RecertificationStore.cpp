// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/reviews/RecertificationStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto campaignSelect = R"(
    SELECT r.id, r.name, r.due_on, r.org_unit_id, coalesce(unit.name, '') AS org_unit_name, r.app_id,
           coalesce(a.name, '') AS app_name, r.created_by_name, r.created_at, r.closed_by_name, r.closed_at, r.change_set_id,
           counted.items, counted.kept, counted.withdrawn, counted.open)";
constexpr auto campaignFrom = R"(
    FROM recertification r LEFT JOIN org_unit unit ON unit.id = r.org_unit_id LEFT JOIN app a ON a.id = r.app_id
    CROSS JOIN LATERAL (
        SELECT count(*) AS items, count(*) FILTER (WHERE i.decision = 'keep') AS kept,
               count(*) FILTER (WHERE i.decision = 'withdraw') AS withdrawn,
               count(*) FILTER (WHERE i.decision = 'open') AS open
        FROM recertification_item i JOIN person p ON p.id = i.person_id JOIN org_unit d ON d.id = p.department_id
        LEFT JOIN org_unit work ON work.id = p.business_department_id
        WHERE i.recertification_id = r.id AND (d.path LIKE :scope OR work.path LIKE :scope)) AS counted)";
constexpr auto campaignSeen = "coalesce(unit.path, '') LIKE :scope OR counted.items > 0";
constexpr SortColumn campaignSorts[] = {
    {"createdAt", "r.created_at", ColumnType::instant},
    {"dueOn", "r.due_on", ColumnType::date},
    {"name", "r.name", ColumnType::text},
};
constexpr ListSpec campaignList{
    .select = campaignSelect,
    .from = campaignFrom,
    .sortable = campaignSorts,
    .defaultSort = "-createdAt",
    .idExpression = "r.id",
};
const std::string selectCampaign = std::string{campaignSelect} + campaignFrom + " WHERE r.id = :id AND (" + campaignSeen
    + ")";

// While it is open, the grants tell; afterwards, what was settled at the close.
constexpr auto itemSelect = R"(
    SELECT i.id, i.person_id, p.name AS person_name, p.staff_no, d.id AS department_id, d.name AS department_name, i.app_id,
           a.name AS app_name, a.name_en AS app_name_en, i.granted_at, i.valid_until, i.last_used_on, i.decision, i.note,
           i.decided_by_name, i.decided_at,
           CASE WHEN r.closed_at IS NULL THEN NOT EXISTS (SELECT FROM grant_entry g WHERE g.id = i.grant_id) ELSE i.gone END
               AS gone)";
constexpr auto itemFrom = R"(
    FROM recertification_item i JOIN recertification r ON r.id = i.recertification_id JOIN app a ON a.id = i.app_id
    JOIN person p ON p.id = i.person_id JOIN org_unit d ON d.id = p.department_id
    LEFT JOIN org_unit work ON work.id = p.business_department_id)";
constexpr SortColumn itemSorts[] = {
    {"personName", "p.name", ColumnType::text},
    {"departmentName", "d.name", ColumnType::text},
    {"appName", "a.name", ColumnType::text},
    {"grantedAt", "i.granted_at", ColumnType::instant},
    {"lastUsedOn", "i.last_used_on", ColumnType::date, true},
};
constexpr ListSpec itemList{
    .select = itemSelect,
    .from = itemFrom,
    .sortable = itemSorts,
    .defaultSort = "personName",
    .idExpression = "i.id",
};

constexpr auto insertCampaign = R"(
    INSERT INTO recertification (name, due_on, org_unit_id, app_id, created_by, created_by_name, created_at)
    VALUES (:name, :due_on, :org_unit_id, :app_id, :by_id, :by_name, :at)
    RETURNING id)";
constexpr auto insertItems = R"(
    INSERT INTO recertification_item (recertification_id, grant_id, person_id, app_id, granted_at, valid_until, last_used_on)
    SELECT :id::bigint, g.id, g.subject_id, g.app_id, g.created_at, g.valid_until,
           (SELECT max(u.day) FROM usage_person_day u WHERE u.person_id = g.subject_id AND u.app_id = g.app_id)
    FROM grant_entry g JOIN person p ON p.id = g.subject_id JOIN org_unit d ON d.id = p.department_id
    WHERE g.subject_type = 'person' AND g.effect = 'allow' AND (g.valid_until IS NULL OR g.valid_until > :now)
      AND (:unit::bigint IS NULL OR d.path LIKE (SELECT path || '%' FROM org_unit WHERE id = :unit::bigint))
      AND (:app::bigint IS NULL OR g.app_id = :app::bigint))";

constexpr auto lockCampaign = "SELECT id FROM recertification WHERE id = :id FOR UPDATE";
constexpr auto campaignWithin = R"(
    SELECT coalesce(unit.path, '') LIKE :scope FROM recertification r LEFT JOIN org_unit unit ON unit.id = r.org_unit_id
    WHERE r.id = :id)";
constexpr auto decideItems = R"(
    UPDATE recertification_item i
    SET decision = made.decision, note = made.note, decided_by = made.by_id, decided_by_name = made.by_name,
        decided_at = made.at
    FROM (SELECT given.id, given.decision, given.note,
                 CASE WHEN given.decision <> 'open' THEN :by_id::bigint END AS by_id,
                 CASE WHEN given.decision <> 'open' THEN :by_name::text ELSE '' END AS by_name,
                 CASE WHEN given.decision <> 'open' THEN :at::timestamptz END AS at
          FROM unnest(:ids::bigint[], :decisions::text[], :notes::text[]) AS given (id, decision, note)) AS made,
         person p JOIN org_unit d ON d.id = p.department_id LEFT JOIN org_unit work ON work.id = p.business_department_id
    WHERE i.id = made.id AND i.recertification_id = :id AND p.id = i.person_id
      AND (d.path LIKE :scope OR work.path LIKE :scope))";
constexpr auto decideOpen = R"(
    UPDATE recertification_item
    SET decision = :decision, decided_by = :by_id, decided_by_name = :by_name, decided_at = :at
    WHERE recertification_id = :id AND decision = 'open')";
constexpr auto markGone = R"(
    UPDATE recertification_item i SET gone = true
    WHERE i.recertification_id = :id
      AND (NOT EXISTS (SELECT FROM grant_entry g WHERE g.id = i.grant_id)
           OR NOT EXISTS (SELECT FROM person p JOIN org_unit d ON d.id = p.department_id
                          LEFT JOIN org_unit work ON work.id = p.business_department_id
                          WHERE p.id = i.person_id AND (d.path LIKE :scope OR work.path LIKE :scope))))";
constexpr auto selectWithdrawals = R"(
    SELECT person_id, app_id FROM recertification_item
    WHERE recertification_id = :id AND decision = 'withdraw' AND NOT gone ORDER BY id)";
constexpr auto closeCampaign = R"(
    UPDATE recertification SET closed_by = :by_id, closed_by_name = :by_name, closed_at = :at, change_set_id = :change_set
    WHERE id = :id)";

QString orEverything(const std::optional<QString>& scope)
{
    return scope.value_or(u"%"_s);
}

} // namespace

RecertificationStore::RecertificationStore(Database& database)
    : m_database(database)
{
}

RecertificationId RecertificationStore::insert(const RecertificationInput& input, const RecertificationStamp& stamp)
{
    return m_database.query(insertCampaign).bindAll(input).bindAll(stamp).scalar<RecertificationId>();
}

qint64 RecertificationStore::takeItems(RecertificationId id, const RecertificationInput& input, Instant now)
{
    return m_database.query(insertItems)
        .bind(":id", id)
        .bind(":unit", input.orgUnitId)
        .bind(":app", input.appId)
        .bind(":now", now)
        .run();
}

Page<Recertification> RecertificationStore::list(
    const std::optional<QString>& scope, const RecertificationFilter& filter)
{
    return ListQuery(m_database, campaignList)
        .bind(":scope", orEverything(scope))
        .where(campaignSeen)
        .whereIf("(r.closed_at IS NOT NULL) = :closed", filter.closed)
        .whereIf("(r.name || ' ' || r.created_by_name) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<Recertification>(filter);
}

Recertification RecertificationStore::get(const std::optional<QString>& scope, RecertificationId id)
{
    return m_database.query(selectCampaign).bind(":id", id).bind(":scope", orEverything(scope)).only<Recertification>();
}

Page<RecertificationItem> RecertificationStore::items(
    const std::optional<QString>& scope, RecertificationId id, const RecertificationItemFilter& filter)
{
    return ListQuery(m_database, itemList)
        .where("i.recertification_id = :campaign", id)
        .whereIf("d.path LIKE :scope OR work.path LIKE :scope", scope)
        .whereIf("i.decision = :decision", filter.decision)
        .whereIf("d.path LIKE (SELECT path || '%' FROM org_unit WHERE id = :unit)", filter.orgUnitId)
        .whereIf("i.app_id = :app", filter.appId)
        .whereIf(
            "(p.name || ' ' || p.staff_no || ' ' || p.pinyin || ' ' || p.pinyin_initials || ' ' || a.name) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<RecertificationItem>(filter);
}

void RecertificationStore::lock(RecertificationId id)
{
    m_database.query(lockCampaign).bind(":id", id).run();
}

bool RecertificationStore::isWithin(const std::optional<QString>& scope, RecertificationId id)
{
    return m_database.query(campaignWithin).bind(":id", id).bind(":scope", orEverything(scope)).scalar<bool>();
}

qint64 RecertificationStore::decide(const std::optional<QString>& scope, RecertificationId id,
    const std::vector<ItemDecision>& decisions, const RecertificationStamp& stamp)
{
    ArrayColumn ids;
    ArrayColumn words;
    ArrayColumn notes;
    for (const ItemDecision& decision : decisions) {
        ids.add(decision.itemId);
        words.add(decision.decision);
        notes.add(decision.note);
    }
    return m_database.query(decideItems)
        .bindAll(stamp)
        .bind(":id", id)
        .bind(":scope", orEverything(scope))
        .bind(":ids", ids)
        .bind(":decisions", words)
        .bind(":notes", notes)
        .run();
}

void RecertificationStore::settle(const std::optional<QString>& scope, RecertificationId id,
    RecertificationDecision openItems, const RecertificationStamp& stamp)
{
    m_database.query(decideOpen).bindAll(stamp).bind(":id", id).bind(":decision", openItems).run();
    m_database.query(markGone).bind(":id", id).bind(":scope", orEverything(scope)).run();
}

std::vector<GrantChange> RecertificationStore::withdrawals(RecertificationId id)
{
    std::vector<GrantChange> changes;
    for (const auto& [person, app] :
        m_database.query(selectWithdrawals).bind(":id", id).rows<std::pair<PersonId, AppId>>()) {
        GrantChange change;
        change.operation = GrantOperation::remove;
        change.subjectId = QString::number(person.value());
        change.appId = app;
        changes.push_back(std::move(change));
    }
    return changes;
}

void RecertificationStore::close(
    RecertificationId id, const RecertificationStamp& stamp, std::optional<ChangeSetId> changeSet)
{
    m_database.query(closeCampaign).bindAll(stamp).bind(":id", id).bind(":change_set", changeSet).run();
}

} // namespace wardport::server
