// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/OidcTokenStore.h"

namespace wardport::server {
namespace {

constexpr auto selectHolder = R"(
    SELECT a.app_id, a.scope, p.id AS person_id, p.subject::text AS subject, p.staff_no, p.name, h.code AS org_code, d.code AS dept_code
    FROM sign_on_access_token a
    JOIN token t ON t.hash = a.session_hash AND t.expires_at > :now
    LEFT JOIN device v ON v.id = t.device_id
    JOIN person p ON p.id = a.person_id JOIN org_unit h ON h.id = p.hospital_id JOIN org_unit d ON d.id = p.department_id
    WHERE a.hash = :hash AND a.expires_at > :now AND coalesce(v.blocked, false) = false)";

constexpr auto insertAccessToken = R"(
    INSERT INTO sign_on_access_token (hash, code_hash, app_id, person_id, session_hash, scope, expires_at)
    VALUES (:hash, :code_hash, :app_id, :person_id, :session_hash, :granted_scope, :access_expires_at))";
constexpr auto insertRefreshToken = R"(
    INSERT INTO sign_on_refresh_token (hash, code_hash, app_id, person_id, session_hash, scope, auth_time, expires_at)
    VALUES (:hash, :code_hash, :app_id, :person_id, :session_hash, :scope, :auth_time, :expires_at))";

constexpr auto useRefreshToken = R"(
    WITH used AS (
        UPDATE sign_on_refresh_token SET used_at = :now
        WHERE hash = :hash AND app_id = :app_id AND used_at IS NULL AND expires_at > :now
        RETURNING *)
    SELECT r.code_hash, r.app_id, r.person_id, r.session_hash, r.scope, r.auth_time, r.expires_at, r.used_at,
           t.hash IS NOT NULL AND coalesce(v.blocked, false) = false AS live
    FROM used r LEFT JOIN token t ON t.hash = r.session_hash AND t.expires_at > :now LEFT JOIN device v ON v.id = t.device_id)";
constexpr auto selectRefreshToken = R"(
    SELECT code_hash, app_id, person_id, session_hash, scope, auth_time, expires_at, used_at
    FROM sign_on_refresh_token WHERE hash = :hash AND expires_at > :now)";

constexpr auto deleteAccessOfCode = "DELETE FROM sign_on_access_token WHERE code_hash = :code_hash";
constexpr auto deleteRefreshOfCode = "DELETE FROM sign_on_refresh_token WHERE code_hash = :code_hash";
constexpr auto deleteExpiredAccess = "DELETE FROM sign_on_access_token WHERE expires_at <= :now";
constexpr auto deleteExpiredRefresh = "DELETE FROM sign_on_refresh_token WHERE expires_at <= :now";

} // namespace

OidcTokenStore::OidcTokenStore(Database& database)
    : m_database(database)
{
}

std::optional<AccessTokenHolder> OidcTokenStore::holder(const QByteArray& hash, Instant now)
{
    return m_database.query(selectHolder).bind(":hash", hash).bind(":now", now).one<AccessTokenHolder>();
}

void OidcTokenStore::insertAccess(
    const QByteArray& hash, const RefreshTokenRow& of, const QString& scope, Instant expiresAt)
{
    m_database.query(insertAccessToken)
        .bindAll(of)
        .bind(":hash", hash)
        .bind(":granted_scope", scope)
        .bind(":access_expires_at", expiresAt)
        .run();
}

void OidcTokenStore::insertRefresh(const QByteArray& hash, const RefreshTokenRow& row)
{
    m_database.query(insertRefreshToken).bindAll(row).bind(":hash", hash).run();
}

std::optional<RefreshTokenRow> OidcTokenStore::use(const QByteArray& hash, AppId app, Instant now)
{
    return m_database.query(useRefreshToken)
        .bind(":hash", hash)
        .bind(":app_id", app)
        .bind(":now", now)
        .one<RefreshTokenRow>();
}

std::optional<RefreshTokenRow> OidcTokenStore::find(const QByteArray& hash, Instant now)
{
    return m_database.query(selectRefreshToken).bind(":hash", hash).bind(":now", now).one<RefreshTokenRow>();
}

void OidcTokenStore::withdraw(const QByteArray& codeHash)
{
    m_database.query(deleteAccessOfCode).bind(":code_hash", codeHash).run();
    m_database.query(deleteRefreshOfCode).bind(":code_hash", codeHash).run();
}

void OidcTokenStore::removeExpired(Instant now)
{
    m_database.query(deleteExpiredAccess).bind(":now", now).run();
    m_database.query(deleteExpiredRefresh).bind(":now", now).run();
}

} // namespace wardport::server
