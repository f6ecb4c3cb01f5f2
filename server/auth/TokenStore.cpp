// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/TokenStore.h"

namespace wardport::server {
namespace {

constexpr auto insertToken = R"(
    INSERT INTO token (hash, audience, administrator_id, person_id, device_id, address, created_at, last_used_at, expires_at)
    VALUES (:hash, :audience, :administrator_id, :person_id, :device_id, :address, :created_at, :created_at, :expires_at))";

// A person outside of their validity is as good as disabled; days are the hospital's days.
constexpr auto selectToken = R"(
    SELECT t.audience, t.administrator_id, a.username, a.display_name, coalesce(a.role, 'none') AS role,
           coalesce(a.password_change_due, false) AS password_change_due, a.scope_org_unit_id, coalesce(o.path, '') AS scope_path,
           a.vendor_id, t.person_id, p.hospital_id, p.department_id, t.device_id, t.last_used_at, t.expires_at
    FROM token t
    LEFT JOIN administrator a ON a.id = t.administrator_id
    LEFT JOIN org_unit o ON o.id = a.scope_org_unit_id
    LEFT JOIN person p ON p.id = t.person_id
    LEFT JOIN device d ON d.id = t.device_id
    WHERE t.hash = :hash AND t.expires_at > :now
      AND (a.id IS NULL OR a.active)
      AND (p.id IS NULL OR p.active AND coalesce(p.valid_from, '-infinity') <= (:now::timestamptz AT TIME ZONE 'Asia/Shanghai')::date
                                    AND coalesce(p.valid_until, 'infinity') >= (:now::timestamptz AT TIME ZONE 'Asia/Shanghai')::date)
      AND coalesce(d.blocked, false) = false)";

constexpr auto touchToken = "UPDATE token SET last_used_at = :at WHERE hash = :hash AND last_used_at < :at";
constexpr auto deleteToken = "DELETE FROM token WHERE hash = :hash";
constexpr auto deleteOfAdministrator = "DELETE FROM token WHERE administrator_id = :id AND hash <> :except";
constexpr auto deleteOfPerson = "DELETE FROM token WHERE person_id = :id";
constexpr auto deleteOfPeople = "DELETE FROM token WHERE person_id = ANY(:ids::bigint[])";
constexpr auto deleteOfDevice = "DELETE FROM token WHERE device_id = :id RETURNING hash";
constexpr auto deleteOfPhone = R"(
    DELETE FROM token WHERE device_id IN (SELECT id FROM device WHERE device_key = :device_key) RETURNING hash)";
constexpr auto deleteExpired = "DELETE FROM token WHERE expires_at <= :now";
constexpr auto selectSecret = "SELECT decode(secret_hash, 'hex') FROM app WHERE id = :id AND secret_hash IS NOT NULL AND state <> 'retired'";

} // namespace

TokenStore::TokenStore(Database& database)
    : m_database(database)
{
}

void TokenStore::insert(const NewToken& token)
{
    m_database.query(insertToken).bindAll(token).run();
}

std::optional<TokenRow> TokenStore::find(const QByteArray& hash, Instant now)
{
    return m_database.query(selectToken).bind(":hash", hash).bind(":now", now).one<TokenRow>();
}

void TokenStore::touch(const QByteArray& hash, Instant at)
{
    m_database.query(touchToken).bind(":hash", hash).bind(":at", at).run();
}

void TokenStore::remove(const QByteArray& hash)
{
    m_database.query(deleteToken).bind(":hash", hash).run();
}

qint64 TokenStore::removeOfAdministrator(AdministratorId id, const QByteArray& except)
{
    return m_database.query(deleteOfAdministrator).bind(":id", id).bind(":except", except).run();
}

qint64 TokenStore::removeOfPerson(PersonId id)
{
    return m_database.query(deleteOfPerson).bind(":id", id).run();
}

qint64 TokenStore::removeOfPeople(const std::vector<PersonId>& ids)
{
    return m_database.query(deleteOfPeople).bind(":ids", ids).run();
}

std::vector<QByteArray> TokenStore::removeOfDevice(DeviceId id)
{
    return m_database.query(deleteOfDevice).bind(":id", id).rows<QByteArray>();
}

std::vector<QByteArray> TokenStore::removeOfPhone(const QString& deviceKey)
{
    return m_database.query(deleteOfPhone).bind(":device_key", deviceKey).rows<QByteArray>();
}

qint64 TokenStore::removeExpired(Instant now)
{
    return m_database.query(deleteExpired).bind(":now", now).run();
}

std::optional<QByteArray> TokenStore::appSecretHash(AppId id)
{
    return m_database.query(selectSecret).bind(":id", id).one<QByteArray>();
}

} // namespace wardport::server
