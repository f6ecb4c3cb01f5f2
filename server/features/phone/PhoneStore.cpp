// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/PhoneStore.h"

namespace wardport::server {
namespace {

// Days are the hospital's days.
const std::string phonePerson = R"(
    SELECT p.id, p.hospital_id, p.department_id, p.staff_no, p.name, d.name AS department_name, h.name AS hospital_name,
           p.password_hash, y.id AS directory_id, l.dn AS directory_dn,
           p.active AND h.active
               AND coalesce(p.valid_from, '-infinity') <= (:now::timestamptz AT TIME ZONE 'Asia/Shanghai')::date
               AND coalesce(p.valid_until, 'infinity') >= (:now::timestamptz AT TIME ZONE 'Asia/Shanghai')::date AS open
    FROM person p
    JOIN org_unit h ON h.id = p.hospital_id
    JOIN org_unit d ON d.id = p.department_id
    LEFT JOIN directory_person l ON l.person_id = p.id
    LEFT JOIN directory y ON y.id = l.directory_id AND y.sign_in)";

const std::string selectByStaffNo = phonePerson + " WHERE p.staff_no = :staff_no AND (h.code = :org_code OR :org_code = '') LIMIT 2";
const std::string selectById = phonePerson + " WHERE p.id = :id";

constexpr auto upsertDevice = R"(
    INSERT INTO device (person_id, device_key, name, platform, client_version, last_address, first_seen_at, last_seen_at)
    VALUES (:person_id, :device_id, :device_name, :platform, :client_version, :address, :now, :now)
    ON CONFLICT (person_id, device_key) DO UPDATE SET name = excluded.name, platform = excluded.platform,
        client_version = excluded.client_version, last_address = excluded.last_address, last_seen_at = excluded.last_seen_at
    RETURNING id, blocked)";

constexpr auto selectBlocked =
    "SELECT EXISTS (SELECT 1 FROM device WHERE device_key = :device_key AND blocked) AND :device_key <> ''";

constexpr auto markSignedIn = "UPDATE person SET last_sign_in_at = :at WHERE id = :id";

} // namespace

PhoneStore::PhoneStore(Database& database)
    : m_database(database)
{
}

std::optional<PhonePerson> PhoneStore::find(const QString& orgCode, const QString& staffNo, Instant now)
{
    auto found = m_database.query(selectByStaffNo)
                     .bind(":staff_no", staffNo)
                     .bind(":org_code", orgCode)
                     .bind(":now", now)
                     .rows<PhonePerson>();
    return found.size() == 1 ? std::optional{std::move(found.front())} : std::nullopt;
}

PhonePerson PhoneStore::get(PersonId id, Instant now)
{
    return m_database.query(selectById).bind(":id", id).bind(":now", now).only<PhonePerson>();
}

DeviceRow PhoneStore::meetDevice(PersonId person, const PhoneSignIn& signIn, const QString& address, Instant now)
{
    return m_database.query(upsertDevice)
        .bindAll(signIn)
        .bind(":person_id", person)
        .bind(":address", address)
        .bind(":now", now)
        .only<DeviceRow>();
}

bool PhoneStore::isBlocked(const QString& deviceKey)
{
    return m_database.query(selectBlocked).bind(":device_key", deviceKey).scalar<bool>();
}

void PhoneStore::signedIn(PersonId id, Instant at)
{
    m_database.query(markSignedIn).bind(":id", id).bind(":at", at).run();
}

} // namespace wardport::server
