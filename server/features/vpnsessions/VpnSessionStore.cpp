// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vpnsessions/VpnSessionStore.h"

#include "server/db/ListQuery.h"
#include "shared/base/HospitalDay.h"

namespace wardport::server {
namespace {

constexpr auto sessionColumns = R"(
    SELECT s.id, g.name AS gateway, s.session_id, s.vpn_account_id, v.account, s.person_id, p.name AS person_name, p.staff_no,
           s.tunnel_address, s.client_address, s.device, s.started_at, s.seen_at, s.ended_at, s.end_reason)";
constexpr auto sessionFrom = R"(
    FROM vpn_session s JOIN gateway g ON g.id = s.gateway_id JOIN vpn_account v ON v.id = s.vpn_account_id
    JOIN person p ON p.id = s.person_id JOIN org_unit d ON d.id = p.department_id)";
const std::string selectSession = std::string{sessionColumns} + sessionFrom;
const std::string selectById = selectSession + " WHERE s.id = :id";
const std::string selectLatest = selectSession
    + " WHERE s.gateway_id = :gateway_id AND s.session_id = :session_id ORDER BY s.id DESC LIMIT 1 FOR UPDATE OF s";
const std::string selectLiveAt = selectSession
    + " WHERE s.tunnel_address = :address AND s.ended_at IS NULL FOR UPDATE OF s";
const std::string selectOfGateway = selectSession + " WHERE s.id = :id AND s.gateway_id = :gateway_id FOR UPDATE OF s";
constexpr auto selectPlace = R"(
    SELECT v.hospital_id, d.path FROM vpn_session s JOIN vpn_account v ON v.id = s.vpn_account_id
    JOIN person p ON p.id = s.person_id JOIN org_unit d ON d.id = p.department_id WHERE s.id = :id)";

constexpr auto lockTunnelAddress = "SELECT pg_advisory_xact_lock(hashtext('wardport.tunnel'), hashtext(:address))";

// An account is being disabled or a session of it begins: one waits for the other.
constexpr auto selectAccounts = R"(
    SELECT v.id, v.person_id,
           v.active AND p.active AND coalesce(v.valid_until, 'infinity') >= :today::date
               AND coalesce(p.valid_from, '-infinity') <= :today::date
               AND coalesce(p.valid_until, 'infinity') >= :today::date AS open
    FROM vpn_account v JOIN person p ON p.id = v.person_id JOIN org_unit h ON h.id = v.hospital_id
    WHERE v.account = :account AND (h.code = :hospital_code OR :hospital_code = '')
      AND (v.hospital_id = :hospital_id::bigint OR :hospital_id::bigint IS NULL)
    ORDER BY v.id LIMIT 2 FOR SHARE OF v, p)";

constexpr auto insertSession = R"(
    INSERT INTO vpn_session (gateway_id, session_id, vpn_account_id, person_id, tunnel_address, client_address, device,
                             started_at, seen_at, ended_at, end_reason)
    VALUES (:gateway_id, :session_id, :vpn_account_id, :person_id, :tunnel_address, :client_address, :device, :started_at,
            :seen_at, :ended_at, :end_reason)
    RETURNING id)";

// Named columns are what the notification listens to: a report that changes nothing leaves them alone.
constexpr auto touchSession = R"(
    UPDATE vpn_session SET seen_at = :at, client_address = coalesce(nullif(:client_address, ''), client_address),
        device = coalesce(nullif(:device, ''), device)
    WHERE id = :id)";
constexpr auto moveSession = R"(
    UPDATE vpn_session SET tunnel_address = :address, ended_at = NULL, end_reason = ''
    WHERE id = :id AND (tunnel_address <> :address OR ended_at IS NOT NULL))";
constexpr auto endSession = R"(
    UPDATE vpn_session SET ended_at = greatest(started_at, :at), end_reason = :reason WHERE id = :id AND ended_at IS NULL)";

constexpr auto endStaleSessions = R"(
    UPDATE vpn_session s SET ended_at = :now, end_reason = CASE WHEN s.seen_at < :before THEN 'presumedEnded' ELSE 'expired' END
    FROM vpn_account v, person p
    WHERE v.id = s.vpn_account_id AND p.id = s.person_id AND s.ended_at IS NULL
      AND (s.seen_at < :before OR v.valid_until < :today::date OR p.valid_until < :today::date))";

constexpr SortColumn sessionSorts[] = {
    {"startedAt", "s.started_at", ColumnType::instant},
    {"seenAt", "s.seen_at", ColumnType::instant},
    {"endedAt", "s.ended_at", ColumnType::instant, true},
    {"account", "v.account", ColumnType::text},
    {"personName", "(p.pinyin || ' ' || p.name)", ColumnType::text},
    {"tunnelAddress", "s.tunnel_address", ColumnType::text},
};
constexpr ListSpec sessionList{
    .select = sessionColumns,
    .from = sessionFrom,
    .sortable = sessionSorts,
    .defaultSort = "-startedAt",
    .idExpression = "s.id",
};

constexpr auto inSubtree = R"(
    p.department_id IN (SELECT u.id FROM org_unit u JOIN org_unit top ON u.path LIKE top.path || '%' WHERE top.id = :unit)
    OR p.business_department_id IN (SELECT u.id FROM org_unit u JOIN org_unit top ON u.path LIKE top.path || '%' WHERE top.id = :unit))";
constexpr auto hasAddress = "(s.tunnel_address = :address OR s.client_address = :address)";
constexpr auto found =
    "(v.account || ' ' || p.name || ' ' || p.staff_no || ' ' || p.pinyin || ' ' || p.pinyin_initials) ILIKE :q";

} // namespace

VpnSessionStore::VpnSessionStore(Database& database)
    : m_database(database)
{
}

Page<VpnSession> VpnSessionStore::list(const std::optional<QString>& scope, const VpnSessionFilter& filter)
{
    ListQuery query(m_database, sessionList);
    query.whereIf("d.path LIKE :scope", scope)
        .whereIf("s.person_id = :person_id", filter.personId)
        .whereIf(inSubtree, filter.orgUnitId)
        .whereIf(hasAddress, filter.address)
        .whereIf(found, filter.q ? std::optional{likeContains(filter.q->trimmed())} : std::nullopt);
    if (filter.live)
        query.where(*filter.live ? "s.ended_at IS NULL" : "s.ended_at IS NOT NULL");
    return query.page<VpnSession>(filter);
}

VpnSession VpnSessionStore::get(VpnSessionId id)
{
    return m_database.query(selectById).bind(":id", id).only<VpnSession>();
}

VpnSessionPlace VpnSessionStore::place(VpnSessionId id)
{
    return m_database.query(selectPlace).bind(":id", id).only<VpnSessionPlace>();
}

void VpnSessionStore::lockAddress(const QString& address)
{
    m_database.query(lockTunnelAddress).bind(":address", address).run();
}

std::vector<TunnelAccount> VpnSessionStore::accounts(
    const VpnSessionInput& input, std::optional<OrgUnitId> hospital, Instant now)
{
    return m_database.query(selectAccounts)
        .bind(":account", input.account)
        .bind(":hospital_code", input.hospitalCode)
        .bind(":hospital_id", hospital)
        .bind(":today", hospitalDate(now))
        .rows<TunnelAccount>();
}

std::optional<VpnSession> VpnSessionStore::latest(qint64 gatewayId, const QString& sessionId)
{
    return m_database.query(selectLatest)
        .bind(":gateway_id", gatewayId)
        .bind(":session_id", sessionId)
        .one<VpnSession>();
}

std::optional<VpnSession> VpnSessionStore::liveAt(const QString& address)
{
    return m_database.query(selectLiveAt).bind(":address", address).one<VpnSession>();
}

std::optional<VpnSession> VpnSessionStore::ofGateway(qint64 gatewayId, VpnSessionId id)
{
    return m_database.query(selectOfGateway).bind(":id", id).bind(":gateway_id", gatewayId).one<VpnSession>();
}

VpnSessionId VpnSessionStore::insert(const NewVpnSession& session)
{
    return m_database.query(insertSession).bindAll(session).scalar<VpnSessionId>();
}

void VpnSessionStore::seen(VpnSessionId id, const VpnSessionInput& input, const QString& address, Instant at)
{
    m_database.query(touchSession)
        .bind(":id", id)
        .bind(":at", at)
        .bind(":client_address", input.clientAddress)
        .bind(":device", input.device)
        .run();
    m_database.query(moveSession).bind(":id", id).bind(":address", address).run();
}

void VpnSessionStore::end(VpnSessionId id, Instant at, const QString& reason)
{
    m_database.query(endSession).bind(":id", id).bind(":at", at).bind(":reason", reason).run();
}

qint64 VpnSessionStore::endStale(Instant before, Instant now)
{
    return m_database.query(endStaleSessions)
        .bind(":before", before)
        .bind(":now", now)
        .bind(":today", hospitalDate(now))
        .run();
}

} // namespace wardport::server
