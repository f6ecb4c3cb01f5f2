// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exceptions/ExceptionStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto issueColumns = R"(
    SELECT i.id, i.app_id, a.name AS app_name, i.type, i.message, i.culprit, i.level, i.state, i.event_count, i.first_seen,
           i.last_seen, i.first_release, i.last_release, i.version,
           (SELECT count(*) FROM exception_issue_person p WHERE p.issue_id = i.id) AS people_count,
           (SELECT array_agg(coalesce(d.events, 0) ORDER BY s.day)
            FROM generate_series((:now::timestamptz AT TIME ZONE 'Asia/Shanghai')::date - 13,
                                 (:now::timestamptz AT TIME ZONE 'Asia/Shanghai')::date, interval '1 day') AS s (day)
            LEFT JOIN exception_issue_day d ON d.issue_id = i.id AND d.day = s.day::date) AS trend)";
constexpr auto issueTables = "FROM exception_issue i JOIN app a ON a.id = i.app_id";

const std::string selectIssue =
    std::string{issueColumns} + ' ' + issueTables + " WHERE i.id = :id AND (:only::bigint IS NULL OR a.vendor_id = :only)";

constexpr SortColumn issueSorts[] = {
    {"lastSeen", "i.last_seen", ColumnType::instant},
    {"firstSeen", "i.first_seen", ColumnType::instant},
    {"eventCount", "i.event_count", ColumnType::integer},
};
constexpr ListSpec issueList{
    .select = issueColumns,
    .from = issueTables,
    .sortable = issueSorts,
    .defaultSort = "-lastSeen",
    .idExpression = "i.id",
};

constexpr SortColumn eventSorts[] = {{"at", "e.at", ColumnType::instant}};
constexpr ListSpec eventList{
    .select = "SELECT e.event_id::text AS id, e.issue_id, e.at, e.level, e.type, e.message, e.culprit, e.frames, e.release,"
              " e.platform, e.person_id, p.name AS person_name, e.tags",
    .from = "FROM exception_event e LEFT JOIN person p ON p.id = e.person_id",
    .sortable = eventSorts,
    .defaultSort = "-at",
    .idExpression = "e.event_id",
    .idType = ColumnType::uuid,
};

constexpr auto updateState = "UPDATE exception_issue SET state = :state, version = version + 1 WHERE id = :id";

} // namespace

ExceptionStore::ExceptionStore(Database& database)
    : m_database(database)
{
}

Page<ExceptionIssue> ExceptionStore::list(std::optional<VendorId> only, const ExceptionFilter& filter, Instant now)
{
    return ListQuery(m_database, issueList)
        .bind(":now", now)
        .whereIf("a.vendor_id = :only", only)
        .whereIf("i.app_id = :app_id", filter.appId)
        .whereIf("a.vendor_id = :vendor_id", filter.vendorId)
        .whereIf("i.state = :state", filter.state)
        .whereIf("i.level = :level", filter.level)
        .whereIf("(i.type || ' ' || i.message || ' ' || i.culprit) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<ExceptionIssue>(filter);
}

ExceptionIssue ExceptionStore::get(std::optional<VendorId> only, ExceptionIssueId id, Instant now)
{
    return m_database.query(selectIssue).bind(":id", id).bind(":only", only).bind(":now", now).only<ExceptionIssue>();
}

Page<ExceptionEvent> ExceptionStore::events(ExceptionIssueId id, const ExceptionEventFilter& filter)
{
    return ListQuery(m_database, eventList)
        .where("e.issue_id = :issue_id", id)
        .whereIf("e.message ILIKE :q", filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<ExceptionEvent>(filter);
}

void ExceptionStore::setState(ExceptionIssueId id, IssueState state)
{
    m_database.query(updateState).bind(":id", id).bind(":state", state).run();
}

} // namespace wardport::server
