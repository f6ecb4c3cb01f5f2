// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnLogoutStore.h"

namespace wardport::server {
namespace {

constexpr auto insertCasVisit = R"(
    INSERT INTO sign_on_visit (session_hash, app_id, protocol, session_index, url, person_id, started_at)
    VALUES (:session_hash, :app_id, 'cas', :ticket, :target, :person_id, :now)
    ON CONFLICT DO NOTHING)";

constexpr auto takeDue = R"(
    WITH due AS (
        UPDATE sign_on_logout SET attempts = attempts + 1, next_at = :now::timestamptz + interval '2 minutes'
        WHERE id IN (SELECT id FROM sign_on_logout WHERE next_at <= :now ORDER BY next_at, id LIMIT 20 FOR UPDATE SKIP LOCKED)
        RETURNING *)
    SELECT l.id, l.app_id, l.protocol, l.session_index, l.url, p.subject::text AS subject, p.staff_no, l.attempts
    FROM due l JOIN person p ON p.id = l.person_id
    ORDER BY l.id)";

constexpr auto putOffLogout = "UPDATE sign_on_logout SET next_at = :until WHERE id = :id";
constexpr auto deleteLogout = "DELETE FROM sign_on_logout WHERE id = :id";
constexpr auto deleteStrays = R"(
    DELETE FROM sign_on_visit v
    WHERE v.started_at < :before AND NOT EXISTS (SELECT FROM token t WHERE t.hash = v.session_hash))";

} // namespace

SignOnLogoutStore::SignOnLogoutStore(Database& database)
    : m_database(database)
{
}

void SignOnLogoutStore::insertVisit(const RedeemedCode& ticket, AppId app, const QString& ticketText, Instant now)
{
    m_database.query(insertCasVisit)
        .bindAll(ticket)
        .bind(":app_id", app)
        .bind(":ticket", ticketText)
        .bind(":now", now)
        .run();
}

std::vector<DueLogout> SignOnLogoutStore::take(Instant now)
{
    return m_database.query(takeDue).bind(":now", now).rows<DueLogout>();
}

void SignOnLogoutStore::putOff(qint64 id, Instant until)
{
    m_database.query(putOffLogout).bind(":id", id).bind(":until", until).run();
}

void SignOnLogoutStore::remove(qint64 id)
{
    m_database.query(deleteLogout).bind(":id", id).run();
}

void SignOnLogoutStore::removeStrayVisits(Instant before)
{
    m_database.query(deleteStrays).bind(":before", before).run();
}

} // namespace wardport::server
