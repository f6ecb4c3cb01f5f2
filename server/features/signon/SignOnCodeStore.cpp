// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnCodeStore.h"

#include <functional>

namespace wardport::server {
namespace {

constexpr auto insertCodes = R"(
    WITH given AS (
        SELECT decode(u.hash, 'hex') AS hash, u.protocol, u.app_id, u.app_code, u.person_id, decode(u.session, 'hex') AS session_hash,
               u.sid, u.target, u.challenge, u.nonce, u.scope, u.address, u.issued_at, u.expires_at
        FROM unnest(:hashes::text[], :protocols::text[], :app_ids::bigint[], :app_codes::text[], :person_ids::bigint[],
                    :sessions::text[], :sids::text[], :targets::text[], :challenges::text[], :nonces::text[], :scopes::text[],
                    :addresses::text[], :issued::timestamptz[], :expires::timestamptz[])
             AS u (hash, protocol, app_id, app_code, person_id, session, sid, target, challenge, nonce, scope, address, issued_at,
                   expires_at)),
    live AS (
        SELECT g.*, t.created_at AS auth_time FROM given g JOIN token t ON t.hash = g.session_hash AND t.expires_at > g.issued_at),
    visits AS (
        INSERT INTO sign_on_visit (session_hash, app_id, protocol, session_index, url, person_id, started_at)
        SELECT DISTINCT ON (session_hash, app_id) session_hash, app_id, protocol, sid, '', person_id, issued_at
        FROM live WHERE sid <> ''
        ON CONFLICT DO NOTHING),
    marks AS (
        INSERT INTO sign_in (at, audience, account, hospital_id, person_id, success, address, client)
        SELECT l.issued_at, 'phone', left(p.staff_no, 64), p.hospital_id, p.id, true, l.address,
               left(CASE l.protocol WHEN 'cas' THEN 'CAS' ELSE 'OpenID Connect' END || ': ' || l.app_code, 200)
        FROM live l JOIN person p ON p.id = l.person_id),
    stored AS (
        INSERT INTO sign_on_code (hash, protocol, app_id, person_id, session_hash, target, challenge, nonce, scope, auth_time,
                                  issued_at, expires_at)
        SELECT hash, protocol, app_id, person_id, session_hash, target, challenge, nonce, scope, auth_time, issued_at, expires_at
        FROM live
        RETURNING hash)
    SELECT hash FROM stored)";

constexpr auto personColumns =
    R"(p.id AS person_id, p.subject::text AS subject, p.staff_no, p.name, h.code AS org_code, d.code AS dept_code)";
constexpr auto personTables = " JOIN org_unit h ON h.id = p.hospital_id JOIN org_unit d ON d.id = p.department_id";

const std::string takeCode = R"(
    WITH taken AS (
        UPDATE sign_on_code SET redeemed_at = :now
        WHERE hash = :hash AND protocol = :protocol AND app_id = :app_id AND redeemed_at IS NULL AND expires_at > :now
        RETURNING *))";
const std::string selectTaken = std::string{" SELECT "} + personColumns
    + R"(, c.session_hash, c.target, c.challenge, c.nonce,
        c.scope, c.auth_time, c.issued_at, t.hash IS NOT NULL AND coalesce(v.blocked, false) = false AS live
    FROM taken c JOIN person p ON p.id = c.person_id)"
    + personTables + R"(
    LEFT JOIN token t ON t.hash = c.session_hash AND t.expires_at > :now
    LEFT JOIN device v ON v.id = t.device_id)";
const std::string redeemTicketSql = takeCode + selectTaken;
const std::string redeemCodeSql = takeCode + R"(,
    kept AS (
        INSERT INTO sign_on_access_token (hash, code_hash, app_id, person_id, session_hash, scope, expires_at)
        SELECT :access_hash, hash, app_id, person_id, session_hash, scope, :access_expires_at FROM taken
        WHERE target = :target AND challenge = :challenge))"
    + selectTaken;

constexpr auto selectCode = R"(
    SELECT app_id, person_id, issued_at, redeemed_at FROM sign_on_code WHERE hash = :hash AND protocol = :protocol)";
constexpr auto selectBegin = "SELECT created_at FROM token WHERE hash = :hash";
const std::string selectPerson = std::string{"SELECT "} + personColumns + " FROM person p" + personTables
    + " WHERE p.id = :id";
constexpr auto deleteExpired = "DELETE FROM sign_on_code WHERE expires_at < :before";

template <class Get>
ArrayColumn column(std::span<const NewSignOnCode> rows, Get get)
{
    ArrayColumn column;
    for (const NewSignOnCode& row : rows)
        column.add(std::invoke(get, row));
    return column;
}

} // namespace

SignOnCodeStore::SignOnCodeStore(Database& database)
    : m_database(database)
{
}

std::vector<bool> SignOnCodeStore::insert(std::span<const NewSignOnCode> rows)
{
    const auto stored =
        m_database.query(insertCodes)
            .bind(":hashes", column(rows, [](const NewSignOnCode& row) { return row.hash.toHex().toStdString(); }))
            .bind(":protocols", column(rows, &NewSignOnCode::protocol))
            .bind(":app_ids", column(rows, &NewSignOnCode::appId))
            .bind(":app_codes", column(rows, &NewSignOnCode::appCode))
            .bind(":person_ids", column(rows, &NewSignOnCode::personId))
            .bind(":sessions",
                column(rows, [](const NewSignOnCode& row) { return row.sessionHash.toHex().toStdString(); }))
            .bind(":sids", column(rows, &NewSignOnCode::sid))
            .bind(":targets", column(rows, &NewSignOnCode::target))
            .bind(":challenges", column(rows, &NewSignOnCode::challenge))
            .bind(":nonces", column(rows, &NewSignOnCode::nonce))
            .bind(":scopes", column(rows, &NewSignOnCode::scope))
            .bind(":addresses", column(rows, &NewSignOnCode::address))
            .bind(":issued", column(rows, &NewSignOnCode::issuedAt))
            .bind(":expires", column(rows, &NewSignOnCode::expiresAt))
            .rows<QByteArray>();
    if (stored.size() == rows.size())
        return std::vector<bool>(rows.size(), true);
    std::vector<bool> live;
    for (const NewSignOnCode& row : rows)
        live.push_back(std::find(stored.begin(), stored.end(), row.hash) != stored.end());
    return live;
}

std::optional<RedeemedCode> SignOnCodeStore::redeem(
    const QByteArray& hash, AppId app, Instant now, const NewAccess& access)
{
    return m_database.query(redeemCodeSql)
        .bind(":hash", hash)
        .bind(":protocol", SignOnProtocol::oidc)
        .bind(":app_id", app)
        .bind(":now", now)
        .bind(":access_hash", access.hash)
        .bind(":access_expires_at", access.expiresAt)
        .bind(":target", access.target)
        .bind(":challenge", access.challenge)
        .one<RedeemedCode>();
}

std::optional<RedeemedCode> SignOnCodeStore::redeemTicket(const QByteArray& hash, AppId app, Instant now)
{
    return m_database.query(redeemTicketSql)
        .bind(":hash", hash)
        .bind(":protocol", SignOnProtocol::cas)
        .bind(":app_id", app)
        .bind(":now", now)
        .one<RedeemedCode>();
}

std::optional<KeptCode> SignOnCodeStore::find(const QByteArray& hash, SignOnProtocol protocol)
{
    return m_database.query(selectCode).bind(":hash", hash).bind(":protocol", protocol).one<KeptCode>();
}

std::optional<Instant> SignOnCodeStore::signedInAt(const QByteArray& sessionHash)
{
    return m_database.query(selectBegin).bind(":hash", sessionHash).one<Instant>();
}

std::optional<SignOnPerson> SignOnCodeStore::person(PersonId id)
{
    return m_database.query(selectPerson).bind(":id", id).one<SignOnPerson>();
}

void SignOnCodeStore::removeExpired(Instant before)
{
    m_database.query(deleteExpired).bind(":before", before).run();
}

} // namespace wardport::server
