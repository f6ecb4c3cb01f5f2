// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/requests/AccessRequestStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto requestColumns = R"(
    SELECT r.id, r.person_id, p.name AS person_name, p.staff_no, p.hospital_id, p.department_id, d.name AS department_name, r.app_id,
           a.name AS app_name, a.name_en AS app_name_en, r.reason, r.until, r.state, r.created_at, r.decided_by_name,
           r.decided_at, r.decision_note, r.granted_until, r.change_set_id)";
constexpr auto requestFrom = R"(
    FROM access_request r JOIN person p ON p.id = r.person_id JOIN org_unit d ON d.id = p.department_id
    JOIN app a ON a.id = r.app_id LEFT JOIN org_unit o ON o.id = a.owner_department_id)";

constexpr auto ofPeople = "d.path LIKE :scope";
constexpr auto ofPeopleOrApps = "(d.path LIKE :scope OR o.path LIKE :scope)";

const std::string lockRequest = std::string{requestColumns} + requestFrom
    + " WHERE r.id = :id AND (:scope::text IS NULL OR d.path LIKE :scope OR :owned AND o.path LIKE :scope) FOR UPDATE "
      "OF r";

constexpr auto insertRequest = R"(
    INSERT INTO access_request (person_id, app_id, reason, until, created_at)
    VALUES (:person, :app_id, :reason, :until, :at)
    RETURNING id)";
constexpr auto decideRequest = R"(
    UPDATE access_request SET state = :state, decided_by = :decided_by, decided_by_name = :decided_by_name,
        decided_at = :decided_at, decision_note = :decision_note, granted_until = :granted_until, change_set_id = :change_set_id
    WHERE id = :id)";

constexpr auto selectOfPerson = R"(
    SELECT r.id, r.app_id, a.name AS app_name, a.name_en AS app_name_en, r.reason, r.until, r.state, r.created_at, r.decided_at,
           r.decision_note, r.granted_until
    FROM access_request r JOIN app a ON a.id = r.app_id
    WHERE r.person_id = :person ORDER BY r.id DESC LIMIT 100)";
constexpr auto selectPending = "SELECT app_id FROM access_request WHERE person_id = :person AND state = 'pending'";
constexpr auto withdrawRequest = R"(
    UPDATE access_request SET state = 'withdrawn', decided_at = :at WHERE id = :id AND person_id = :person AND state = 'pending')";
constexpr auto expireRequests = R"(
    UPDATE access_request SET state = 'expired', decided_at = :at WHERE state = 'pending' AND created_at < :before)";

constexpr SortColumn requestSorts[] = {
    {"createdAt", "r.created_at", ColumnType::instant},
    {"personName", "p.name", ColumnType::text},
    {"appName", "a.name", ColumnType::text},
    {"decidedAt", "r.decided_at", ColumnType::instant, true},
};
constexpr ListSpec requestList{.select = requestColumns,
    .from = requestFrom,
    .sortable = requestSorts,
    .defaultSort = "-createdAt",
    .idExpression = "r.id"};

} // namespace

AccessRequestStore::AccessRequestStore(Database& database)
    : m_database(database)
{
}

AccessRequestId AccessRequestStore::insert(PersonId person, const AccessRequestInput& input, Instant at)
{
    return m_database.query(insertRequest)
        .bindAll(input)
        .bind(":person", person)
        .bind(":at", at)
        .scalar<AccessRequestId>();
}

Page<AccessRequest> AccessRequestStore::list(
    const std::optional<QString>& scope, bool ofOwnedApps, const AccessRequestFilter& filter)
{
    return ListQuery(m_database, requestList)
        .whereIf(ofOwnedApps ? ofPeopleOrApps : ofPeople, scope)
        .whereIf("r.state = :state", filter.state)
        .whereIf("r.app_id = :app", filter.appId)
        .whereIf("r.person_id = :person", filter.personId)
        .whereIf("d.path LIKE (SELECT path || '%' FROM org_unit WHERE id = :unit)", filter.orgUnitId)
        .whereIf(
            "(p.name || ' ' || p.staff_no || ' ' || p.pinyin || ' ' || p.pinyin_initials || ' ' || a.name) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<AccessRequest>(filter);
}

std::optional<AccessRequest> AccessRequestStore::lock(
    AccessRequestId id, const std::optional<QString>& scope, bool ofOwnedApps)
{
    return m_database.query(lockRequest)
        .bind(":id", id)
        .bind(":scope", scope)
        .bind(":owned", ofOwnedApps)
        .one<AccessRequest>();
}

void AccessRequestStore::decide(AccessRequestId id, const RequestDecision& decision)
{
    m_database.query(decideRequest).bindAll(decision).bind(":id", id).run();
}

std::vector<MyRequest> AccessRequestStore::ofPerson(PersonId person)
{
    return m_database.query(selectOfPerson).bind(":person", person).rows<MyRequest>();
}

std::vector<AppId> AccessRequestStore::pendingApps(PersonId person)
{
    return m_database.query(selectPending).bind(":person", person).rows<AppId>();
}

bool AccessRequestStore::withdraw(PersonId person, AccessRequestId id, Instant at)
{
    return m_database.query(withdrawRequest).bind(":id", id).bind(":person", person).bind(":at", at).run() > 0;
}

qint64 AccessRequestStore::expire(Instant createdBefore, Instant at)
{
    return m_database.query(expireRequests).bind(":before", createdBefore).bind(":at", at).run();
}

} // namespace wardport::server
