// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/TicketStore.h"

namespace wardport::server {
namespace {

constexpr auto redeemTicket = R"(
    UPDATE ticket SET redeemed_at = :now
    WHERE hash = :hash AND app_id = :app_id AND redeemed_at IS NULL AND expires_at > :now
    RETURNING person_id, app_id, issued_at, expires_at, redeemed_at)";
constexpr auto selectTicket = "SELECT person_id, app_id, issued_at, expires_at, redeemed_at FROM ticket WHERE hash = :hash";
constexpr auto selectPerson = R"(
    SELECT p.staff_no, p.name, h.code AS org_code, d.code AS dept_code, d.name AS org_unit
    FROM person p JOIN org_unit h ON h.id = p.hospital_id JOIN org_unit d ON d.id = p.department_id
    WHERE p.id = :id)";
constexpr auto deleteExpired = "DELETE FROM ticket WHERE expires_at < :before";

} // namespace

TicketStore::TicketStore(Database& database)
    : m_database(database)
{
}

std::optional<TicketRow> TicketStore::redeem(const QByteArray& hash, AppId app, Instant now)
{
    return m_database.query(redeemTicket).bind(":hash", hash).bind(":app_id", app).bind(":now", now).one<TicketRow>();
}

std::optional<TicketRow> TicketStore::find(const QByteArray& hash)
{
    return m_database.query(selectTicket).bind(":hash", hash).one<TicketRow>();
}

TicketPerson TicketStore::person(PersonId id)
{
    return m_database.query(selectPerson).bind(":id", id).only<TicketPerson>();
}

qint64 TicketStore::removeExpired(Instant before)
{
    return m_database.query(deleteExpired).bind(":before", before).run();
}

} // namespace wardport::server
