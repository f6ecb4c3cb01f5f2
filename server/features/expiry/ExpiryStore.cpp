// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/expiry/ExpiryStore.h"

namespace wardport::server {
namespace {

constexpr auto selectPeople = R"(
    SELECT p.id AS object_id, p.name, p.hospital_id, p.id AS person_id, p.valid_until FROM person p
    WHERE p.valid_until < :today::date AND EXISTS (SELECT 1 FROM token t WHERE t.person_id = p.id)
    ORDER BY p.id)";

constexpr auto takeExpiredAccounts = R"(
    WITH taken AS (
        UPDATE vpn_account v SET ended_after = v.valid_until
        WHERE v.active AND v.valid_until < :today::date AND v.ended_after IS DISTINCT FROM v.valid_until
        RETURNING v.id, v.account, v.hospital_id, v.person_id, v.valid_until)
    SELECT id AS object_id, account AS name, hospital_id, person_id, valid_until FROM taken ORDER BY id)";

} // namespace

ExpiryStore::ExpiryStore(Database& database)
    : m_database(database)
{
}

std::vector<Expired> ExpiryStore::people(QDate today)
{
    return m_database.query(selectPeople).bind(":today", today).rows<Expired>();
}

std::vector<Expired> ExpiryStore::takeAccounts(QDate today)
{
    return m_database.query(takeExpiredAccounts).bind(":today", today).rows<Expired>();
}

} // namespace wardport::server
