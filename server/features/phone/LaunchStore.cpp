// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/LaunchStore.h"

#include <functional>
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
        -- Or it keeps the launch, which we may have counted, and sends it later under its own time.
        AND NOT (u.offline AND u.outcome = 'launched' AND EXISTS (SELECT 1 FROM launch l WHERE l.person_id = u.person_id
            AND l.at BETWEEN u.at - interval '5 minutes' AND u.at + interval '5 minutes' AND l.event_id = u.event_id))
        ON CONFLICT DO NOTHING
        RETURNING event_id, at, batch_no),
    touched AS (
        INSERT INTO usage_pending (batch_no, hour)
        SELECT DISTINCT batch_no, date_trunc('hour', at) FROM stored
        RETURNING batch_no)
    -- Mostly all of them are new, and then their number says it all.
    SELECT n.count, s.event_id::text, s.at
    FROM (SELECT count(*) FROM stored) AS n LEFT JOIN stored AS s ON n.count < :row_count::bigint)";

constexpr auto insertTicketRows = R"(
    INSERT INTO ticket (hash, app_id, person_id, device_id, address, issued_at, expires_at)
    SELECT decode(u.hash, 'hex'), u.app_id, u.person_id, u.device_id, u.address, :issued_at, u.expires_at
    FROM unnest(:hashes::text[], :app_ids::bigint[], :person_ids::bigint[], :device_ids::bigint[], :addresses::text[],
                :expires::timestamptz[]) AS u (hash, app_id, person_id, device_id, address, expires_at))";

using Rows = std::vector<const LaunchRow*>;

/// One column of the batch as an array.
template <class Get>
ArrayColumn column(const Rows& rows, Get get)
{
    ArrayColumn column;
    for (const LaunchRow* row : rows)
        column.add(std::invoke(get, *row));
    return column;
}

/// All but those that repeat an earlier row of the batch under another time of ours, which the statement cannot see.
Rows withoutRepeats(std::span<const LaunchRow> rows)
{
    std::set<std::pair<PersonId, QString>> seen;
    Rows kept;
    kept.reserve(rows.size());
    for (const LaunchRow& row : rows) {
        if (!row.timedByServer || seen.emplace(row.personId, row.eventId).second)
            kept.push_back(&row);
    }
    return kept;
}

} // namespace

LaunchStore::LaunchStore(Database& database)
    : m_database(database)
{
}

std::vector<bool> LaunchStore::insert(std::span<const LaunchRow> rows, Instant receivedAt)
{
    const Rows kept = withoutRepeats(rows);
    return m_database.transact([&] {
        const auto stored = m_database.query(insertLaunches)
                                .bind(":received_at", receivedAt)
                                .bind(":row_count", kept.size())
                                .bind(":event_ids", column(kept, &LaunchRow::eventId))
                                .bind(":ats", column(kept, &LaunchRow::at))
                                .bind(":hospital_ids", column(kept, &LaunchRow::hospitalId))
                                .bind(":department_ids", column(kept, &LaunchRow::departmentId))
                                .bind(":person_ids", column(kept, &LaunchRow::personId))
                                .bind(":app_ids", column(kept, &LaunchRow::appId))
                                .bind(":outcomes", column(kept, &LaunchRow::outcome))
                                .bind(":durations", column(kept, &LaunchRow::durationMs))
                                .bind(":failures", column(kept, &LaunchRow::failure))
                                .bind(":networks", column(kept, &LaunchRow::network))
                                .bind(":platforms", column(kept, &LaunchRow::platform))
                                .bind(":addresses", column(kept, &LaunchRow::address))
                                .bind(":offlines", column(kept, &LaunchRow::offline))
                                .bind(":by_server", column(kept, &LaunchRow::timedByServer))
                                .rows<std::tuple<qint64, std::optional<QString>, std::optional<Instant>>>();
        insertTickets(rows, receivedAt);
        const auto count = static_cast<std::size_t>(std::get<0>(stored.front()));
        if (count == rows.size())
            return std::vector<bool>(rows.size(), true);
        std::set<std::pair<QString, Instant>> fresh;
        if (count == kept.size()) {
            for (const LaunchRow* row : kept)
                fresh.emplace(row->eventId, row->at);
        } else if (count > 0) {
            for (const auto& [all, id, at] : stored)
                fresh.emplace(*id, *at);
        }
        std::vector<bool> isNew;
        isNew.reserve(rows.size());
        for (const LaunchRow& row : rows)
            isNew.push_back(fresh.erase({row.eventId, row.at}) > 0);
        return isNew;
    });
}

void LaunchStore::insertTickets(std::span<const LaunchRow> rows, Instant issuedAt)
{
    // A repeated launch is not counted again, but its phone still needs a ticket that works.
    Rows tickets;
    for (const LaunchRow& row : rows) {
        if (row.ticket)
            tickets.push_back(&row);
    }
    if (tickets.empty())
        return;
    m_database.query(insertTicketRows)
        .bind(":issued_at", issuedAt)
        .bind(":hashes", column(tickets, [](const LaunchRow& row) { return row.ticket->hash.toHex().toStdString(); }))
        .bind(":app_ids", column(tickets, &LaunchRow::appId))
        .bind(":person_ids", column(tickets, &LaunchRow::personId))
        .bind(":device_ids", column(tickets, [](const LaunchRow& row) { return row.ticket->deviceId; }))
        .bind(":addresses", column(tickets, &LaunchRow::address))
        .bind(":expires", column(tickets, [](const LaunchRow& row) { return row.ticket->expiresAt; }))
        .run();
}

} // namespace wardport::server
