// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sessions/SessionStore.h"

namespace wardport::server {
namespace {

#define ACCOUNT_COLUMNS \
    "SELECT id, username, display_name, role, scope_org_unit_id, vendor_id, password_hash, password_change_due, active FROM administrator "
constexpr auto selectByName = ACCOUNT_COLUMNS "WHERE username = :username";
constexpr auto selectById = ACCOUNT_COLUMNS "WHERE id = :id";
#undef ACCOUNT_COLUMNS

constexpr auto markSignedIn = "UPDATE administrator SET last_sign_in_at = :at WHERE id = :id";
constexpr auto updatePassword = R"(
    UPDATE administrator SET password_hash = :hash, password_change_due = :change_due, password_changed_at = :at,
        version = version + 1
    WHERE id = :id)";
constexpr auto anyAdministrator = "SELECT EXISTS (SELECT 1 FROM administrator)";
constexpr auto insertAdministrator = R"(
    INSERT INTO administrator (username, display_name, role, password_hash, password_change_due)
    VALUES (:username, :display_name, :role, :hash, true)
    RETURNING id)";
constexpr auto anySample = "SELECT EXISTS (SELECT 1 FROM org_unit WHERE sample)";

} // namespace

SessionStore::SessionStore(Database& database)
    : m_database(database)
{
}

std::optional<SignInAccount> SessionStore::find(const QString& username)
{
    return m_database.query(selectByName).bind(":username", username).one<SignInAccount>();
}

std::optional<SignInAccount> SessionStore::find(AdministratorId id)
{
    return m_database.query(selectById).bind(":id", id).one<SignInAccount>();
}

void SessionStore::signedIn(AdministratorId id, Instant at)
{
    m_database.query(markSignedIn).bind(":id", id).bind(":at", at).run();
}

void SessionStore::setPassword(AdministratorId id, const QString& hash, bool changeDue, Instant at)
{
    m_database.query(updatePassword)
        .bind(":id", id)
        .bind(":hash", hash)
        .bind(":change_due", changeDue)
        .bind(":at", at)
        .run();
}

bool SessionStore::hasAdministrators()
{
    return m_database.query(anyAdministrator).scalar<bool>();
}

AdministratorId SessionStore::insert(const QString& username, const QString& displayName, Role role, const QString& hash)
{
    return m_database.query(insertAdministrator)
        .bind(":username", username)
        .bind(":display_name", displayName)
        .bind(":role", role)
        .bind(":hash", hash)
        .scalar<AdministratorId>();
}

bool SessionStore::isSample()
{
    return m_database.query(anySample).scalar<bool>();
}

} // namespace wardport::server
