// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/devices/DeviceStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

#define LAST_SEEN "greatest(d.last_seen_at, t.last_used_at)"

constexpr auto deviceColumns = R"(
    SELECT d.id, d.person_id, p.name AS person_name, p.staff_no, d.name, d.platform, d.client_version, d.trusted, d.blocked,
           t.sessions, d.last_address, d.first_seen_at, )" LAST_SEEN R"( AS last_seen_at)";
// What lives is told by its tokens.
constexpr auto deviceFrom = R"(
    FROM device d JOIN person p ON p.id = d.person_id JOIN org_unit u ON u.id = p.department_id
    CROSS JOIN LATERAL (SELECT count(*) AS sessions, max(k.last_used_at) AS last_used_at FROM token k
                        WHERE k.device_id = d.id AND k.expires_at > :now::timestamptz) t)";
const std::string selectDevice = std::string{deviceColumns} + deviceFrom + " WHERE d.id = :id";
constexpr auto lockDevice = R"(
    SELECT d.device_key, p.hospital_id, u.path FROM device d JOIN person p ON p.id = d.person_id
    JOIN org_unit u ON u.id = p.department_id WHERE d.id = :id FOR UPDATE OF d)";
constexpr auto setDeviceTrusted = "UPDATE device SET trusted = :trusted WHERE id = :id";
constexpr auto setDeviceBlocked =
    "UPDATE device SET blocked = :blocked, trusted = trusted AND NOT :blocked WHERE id = :id";

const std::string selectMine = R"(
    SELECT d.id, d.name, d.platform, d.id = :current AS current, d.trusted, d.blocked, t.sessions > 0 AS signed_in, )" LAST_SEEN
                               R"( AS last_seen_at)"
    + std::string{deviceFrom} + " WHERE d.person_id = :person_id ORDER BY " LAST_SEEN " DESC, d.id DESC LIMIT 100";
constexpr auto selectIsOf = "SELECT EXISTS (SELECT 1 FROM device WHERE id = :id AND person_id = :person_id)";

constexpr SortColumn deviceSorts[] = {
    {"lastSeenAt", LAST_SEEN, ColumnType::instant},
    {"firstSeenAt", "d.first_seen_at", ColumnType::instant},
    {"name", "d.name", ColumnType::text},
    {"personName", "(p.pinyin || ' ' || p.name)", ColumnType::text},
    {"staffNo", "p.staff_no", ColumnType::text},
};
#undef LAST_SEEN
constexpr ListSpec deviceList{
    .select = deviceColumns,
    .from = deviceFrom,
    .sortable = deviceSorts,
    .defaultSort = "-lastSeenAt",
    .idExpression = "d.id",
};

constexpr auto inSubtree = R"(
    p.department_id IN (SELECT o.id FROM org_unit o JOIN org_unit top ON o.path LIKE top.path || '%' WHERE top.id = :unit)
    OR p.business_department_id IN (SELECT o.id FROM org_unit o JOIN org_unit top ON o.path LIKE top.path || '%' WHERE top.id = :unit))";
constexpr auto found = "(d.name || ' ' || p.name || ' ' || p.staff_no || ' ' || p.pinyin || ' ' || p.pinyin_initials "
                       "|| ' ' || d.last_address) ILIKE :q";

} // namespace

DeviceStore::DeviceStore(Database& database)
    : m_database(database)
{
}

Page<Device> DeviceStore::list(const std::optional<QString>& scope, const DeviceFilter& filter, Instant now)
{
    return ListQuery(m_database, deviceList)
        .bind(":now", now)
        .whereIf("u.path LIKE :scope", scope)
        .whereIf("d.person_id = :person_id", filter.personId)
        .whereIf(inSubtree, filter.orgUnitId)
        .whereIf("d.blocked = :blocked", filter.blocked)
        .whereIf("d.trusted = :trusted", filter.trusted)
        .whereIf(found, filter.q ? std::optional{likeContains(filter.q->trimmed())} : std::nullopt)
        .page<Device>(filter);
}

Device DeviceStore::get(DeviceId id, Instant now)
{
    return m_database.query(selectDevice).bind(":id", id).bind(":now", now).only<Device>();
}

DevicePlace DeviceStore::lock(DeviceId id)
{
    return m_database.query(lockDevice).bind(":id", id).only<DevicePlace>();
}

void DeviceStore::setTrusted(DeviceId id, bool trusted)
{
    m_database.query(setDeviceTrusted).bind(":id", id).bind(":trusted", trusted).run();
}

void DeviceStore::setBlocked(DeviceId id, bool blocked)
{
    m_database.query(setDeviceBlocked).bind(":id", id).bind(":blocked", blocked).run();
}

std::vector<MyDevice> DeviceStore::ofPerson(PersonId person, DeviceId current, Instant now)
{
    return m_database.query(selectMine)
        .bind(":person_id", person)
        .bind(":current", current)
        .bind(":now", now)
        .rows<MyDevice>();
}

bool DeviceStore::isOf(PersonId person, DeviceId id)
{
    return m_database.query(selectIsOf).bind(":id", id).bind(":person_id", person).scalar<bool>();
}

} // namespace wardport::server
