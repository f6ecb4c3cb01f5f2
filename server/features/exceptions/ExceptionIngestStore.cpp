// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exceptions/ExceptionIngestStore.h"

#include <algorithm>
#include <numeric>

namespace wardport::server {
namespace {

// A resolved issue that happens again has regressed. The row is locked until the batch ends, so counts never race.
constexpr auto meetIssue = R"(
    INSERT INTO exception_issue AS i (app_id, fingerprint, type, message, culprit, level, event_count, first_seen, last_seen,
                                      first_release, last_release)
    VALUES (:app_id, :fingerprint, :type, :message, :culprit, :level, 0, :at, :at, :release, :release)
    ON CONFLICT (app_id, fingerprint) DO UPDATE SET last_seen = greatest(i.last_seen, excluded.last_seen)
    RETURNING id)";

constexpr auto insertEvent = R"(
    INSERT INTO exception_event (event_id, at, issue_id, app_id, person_id, level, type, message, culprit, frames, release,
                                 platform, tags)
    SELECT :event_id, :at, :issue_id, :app_id, :person_id, :level, :type, :message, :culprit, :frames::jsonb, :release, :platform,
           :tags::jsonb
    -- A sender that gives no time of its own comes again with another one of ours.
    WHERE NOT (:timed_by_server AND EXISTS (SELECT 1 FROM exception_event e WHERE e.issue_id = :issue_id
        AND e.at BETWEEN :at::timestamptz - interval '1 day' AND :at AND e.event_id = :event_id))
    ON CONFLICT DO NOTHING)";

constexpr auto countEvent = R"(
    UPDATE exception_issue SET event_count = event_count + 1,
        message = CASE WHEN :at >= last_seen THEN :message ELSE message END,
        level = CASE WHEN :at >= last_seen THEN :level ELSE level END,
        last_release = CASE WHEN :at >= last_seen AND :release <> '' THEN :release ELSE last_release END,
        first_seen = least(first_seen, :at),
        state = CASE WHEN state = 'resolved' THEN 'regressed' ELSE state END,
        version = version + CASE WHEN state = 'resolved' THEN 1 ELSE 0 END
    WHERE id = :issue_id)";

constexpr auto countDay = R"(
    INSERT INTO exception_issue_day AS d (issue_id, day, events)
    VALUES (:issue_id, (:at::timestamptz AT TIME ZONE 'Asia/Shanghai')::date, 1)
    ON CONFLICT (issue_id, day) DO UPDATE SET events = d.events + 1)";

constexpr auto notePerson = R"(
    INSERT INTO exception_issue_person (issue_id, person_id) VALUES (:issue_id, :person_id) ON CONFLICT DO NOTHING)";

// A number that several hospitals have given names nobody.
constexpr auto selectPerson = R"(
    SELECT min(p.id) FROM person p JOIN org_unit h ON h.id = p.hospital_id
    WHERE p.staff_no = :staff_no AND (h.code = :org_code OR :org_code = '') HAVING count(*) = 1)";

} // namespace

ExceptionIngestStore::ExceptionIngestStore(Database& database)
    : m_database(database)
{
}

std::vector<bool> ExceptionIngestStore::insert(std::span<const ExceptionRow> rows)
{
    // Issues are locked in one order by every instance, so that two batches never wait for each other in a ring.
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tie(rows[a].appId, rows[a].fingerprint) < std::tie(rows[b].appId, rows[b].fingerprint);
    });
    return m_database.transact([&] {
        std::vector<bool> isNew(rows.size());
        for (const std::size_t index : order)
            isNew[index] = insertOne(rows[index]);
        return isNew;
    });
}

bool ExceptionIngestStore::insertOne(const ExceptionRow& row)
{
    std::optional<PersonId> person;
    if (row.staffNo)
        person = m_database.query(selectPerson)
                     .bind(":staff_no", *row.staffNo)
                     .bind(":org_code", row.orgCode)
                     .one<PersonId>();
    const auto issue = m_database.query(meetIssue).bindAll(row).scalar<ExceptionIssueId>();
    Query event = m_database.query(insertEvent);
    if (event.bindAll(row).bind(":issue_id", issue).bind(":person_id", person).run() == 0)
        return false;
    m_database.query(countEvent).bindAll(row).bind(":issue_id", issue).run();
    m_database.query(countDay).bind(":issue_id", issue).bind(":at", row.at).run();
    if (person)
        m_database.query(notePerson).bind(":issue_id", issue).bind(":person_id", *person).run();
    return true;
}

} // namespace wardport::server
