// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnKeyStore.h"

namespace wardport::server {
namespace {

constexpr auto selectKeys =
    "SELECT kid, signing, jwk, sealed, created_at, signs_from FROM sign_on_key ORDER BY signs_from, kid";
constexpr auto lockKeys = "LOCK TABLE sign_on_key IN SHARE ROW EXCLUSIVE MODE";
constexpr auto insertKey = R"(
    INSERT INTO sign_on_key (kid, signing, jwk, sealed, created_at, signs_from)
    VALUES (:kid, :signing, :jwk, :sealed, :created_at, :signs_from))";
constexpr auto deleteKey = "DELETE FROM sign_on_key WHERE kid = :kid";

} // namespace

SignOnKeyStore::SignOnKeyStore(Database& database)
    : m_database(database)
{
}

std::vector<SignOnKeyRow> SignOnKeyStore::all()
{
    return m_database.query(selectKeys).rows<SignOnKeyRow>();
}

void SignOnKeyStore::lock()
{
    m_database.query(lockKeys).run();
}

void SignOnKeyStore::insert(const SignOnKeyRow& row)
{
    m_database.query(insertKey).bindAll(row).run();
}

void SignOnKeyStore::remove(const QString& kid)
{
    m_database.query(deleteKey).bind(":kid", kid).run();
}

} // namespace wardport::server
