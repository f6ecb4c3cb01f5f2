// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/LaunchStore.h"

#include <set>

namespace wardport::server {
namespace {

constexpr auto insertLaunches = R"(
    WITH batch AS (SELECT nextval('launch_batch') AS no),
    stored AS (
        INSERT INTO launch (event_id, at, received_at, hospital_id, department_id, person_id, app_id, outcome, duration_ms,
                            failure, network, platform, address, offline, batch_no)
        SELECT u.event_id, u.at, :received_at, u.hospital_id, u.department_id, u.person_id, u.app_id, u.outcome, u.duration_ms,
               u.failure, u.network, u.platform, u.address, u.offline, batch.no
        FROM batch, unnest(:event_ids::uuid[], :ats::timestamptz[], :hospital_ids::bigint[], :department_ids::bigint[],
                           :person_ids::bigint[], :app_ids::bigint[], :outcomes::text[], :durations::integer[], :failures::text[],
                           :networks::text[], :platforms::text[], :addresses::text[], :offlines::boolean[], :by_server::boolean[])
             AS u (event_id, at, hospital_id, department_id, person_id, app_id, outcome, duration_ms, failure, network,
                   platform, address, offline, by_server)
        -- A phone that lost our answer asks again with the same id but finds another time here.
        WHERE NOT (u.by_server AND EXISTS (SELECT 1 FROM launch l WHERE l.person_id = u.person_id
            AND l.at BETWEEN u.at - interval '1 day' AND u.at AND l.event_id = u.event_id))
        ON CONFLICT DO NOTHING
        RETURNING event_id, at, batch_no),
    touched AS (
        INSERT INTO usage_pending (batch_no, hour)
        SELECT DISTINCT batch_no, date_trunc('hour', at) FROM stored
        RETURNING batch_no)
    SELECT event_id::text, at FROM stored)";

constexpr auto insertTicketRows = R"(
    INSERT INTO ticket (hash, app_id, person_id, device_id, address, issued_at, expires_at)
    SELECT decode(u.hash, 'hex'), u.app_id, u.person_id, u.device_id, u.address, :issued_at, u.expires_at
    FROM unnest(:hashes::text[], :app_ids::bigint[], :person_ids::bigint[], :device_ids::bigint[], :addresses::text[],
                :expires::timestamptz[]) AS u (hash, app_id, person_id, device_id, address, expires_at))";

/// One column of the batch as an array.
template <class Get>
auto column(std::span<const LaunchRow> rows, Get get)
{
    std::vector<std::remove_cvref_t<decltype(get(rows[0]))>> values;
    values.reserve(rows.size());
    for (const LaunchRow& row : rows)
        values.push_back(get(row));
    return values;
}

} // namespace

LaunchStore::LaunchStore(Database& database)
    : m_database(database)
{
}

std::vector<bool> LaunchStore::insert(std::span<const LaunchRow> rows, Instant receivedAt)
{
    return m_database.transact([&] {
        const auto stored = m_database.query(insertLaunches)
                                .bind(":received_at", receivedAt)
                                .bind(":event_ids", column(rows, [](const LaunchRow& row) { return row.eventId; }))
                                .bind(":ats", column(rows, [](const LaunchRow& row) { return row.at; }))
                                .bind(":hospital_ids", column(rows, [](const LaunchRow& row) { return row.hospitalId; }))
                                .bind(":department_ids", column(rows, [](const LaunchRow& row) { return row.departmentId; }))
                                .bind(":person_ids", column(rows, [](const LaunchRow& row) { return row.personId; }))
                                .bind(":app_ids", column(rows, [](const LaunchRow& row) { return row.appId; }))
                                .bind(":outcomes", column(rows, [](const LaunchRow& row) { return row.outcome; }))
                                .bind(":durations", column(rows, [](const LaunchRow& row) { return row.durationMs; }))
                                .bind(":failures", column(rows, [](const LaunchRow& row) { return row.failure; }))
                                .bind(":networks", column(rows, [](const LaunchRow& row) { return row.network; }))
                                .bind(":platforms", column(rows, [](const LaunchRow& row) { return row.platform; }))
                                .bind(":addresses", column(rows, [](const LaunchRow& row) { return row.address; }))
                                .bind(":offlines", column(rows, [](const LaunchRow& row) { return row.offline; }))
                                .bind(":by_server", column(rows, [](const LaunchRow& row) { return row.timedByServer; }))
                                .rows<std::pair<QString, Instant>>();
        std::set<std::pair<QString, Instant>> fresh(stored.begin(), stored.end());
        std::vector<bool> isNew;
        isNew.reserve(rows.size());
        for (const LaunchRow& row : rows)
            isNew.push_back(fresh.erase({row.eventId, row.at}) > 0);
        insertTickets(rows, receivedAt);
        return isNew;
    });
}

void LaunchStore::insertTickets(std::span<const LaunchRow> rows, Instant issuedAt)
{
    // A repeated launch is not counted again, but its phone still needs a ticket that works.
    std::vector<LaunchRow> with;
    for (const LaunchRow& row : rows) {
        if (row.ticket)
            with.push_back(row);
    }
    if (with.empty())
        return;
    const std::span<const LaunchRow> tickets{with};
    m_database.query(insertTicketRows)
        .bind(":issued_at", issuedAt)
        .bind(":hashes", column(tickets, [](const LaunchRow& row) { return QString::fromLatin1(row.ticket->hash.toHex()); }))
        .bind(":app_ids", column(tickets, [](const LaunchRow& row) { return row.appId; }))
        .bind(":person_ids", column(tickets, [](const LaunchRow& row) { return row.personId; }))
        .bind(":device_ids", column(tickets, [](const LaunchRow& row) { return row.ticket->deviceId; }))
        .bind(":addresses", column(tickets, [](const LaunchRow& row) { return row.address; }))
        .bind(":expires", column(tickets, [](const LaunchRow& row) { return row.ticket->expiresAt; }))
        .run();
}

} // namespace wardport::server
