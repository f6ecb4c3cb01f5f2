// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vpnaccounts/VpnAccountStore.h"

#include "server/db/ListQuery.h"
#include "shared/base/HospitalDay.h"

namespace wardport::server {
namespace {

constexpr auto accountColumns = R"(
    SELECT v.id, v.hospital_id, v.person_id, v.account, v.shared, v.max_sessions, v.on_limit, v.valid_until, v.bound_devices,
           v.active,
           v.created_at, v.version, p.name AS person_name, p.staff_no)";
const std::string selectAccount = std::string{accountColumns} + R"(
    FROM vpn_account v JOIN person p ON p.id = v.person_id WHERE v.id = :id)";

constexpr auto selectActiveOf = "SELECT id FROM vpn_account WHERE person_id = :id AND active ORDER BY id";

constexpr auto insertAccount = R"(
    INSERT INTO vpn_account (hospital_id, person_id, account, shared, max_sessions, on_limit, valid_until,
                             bound_devices)
    VALUES (:hospital_id, :person_id, :account, :shared, :max_sessions, :on_limit, :valid_until, :bound_devices)
    RETURNING id)";

constexpr auto updateAccount = R"(
    UPDATE vpn_account SET person_id = :person_id, account = :account, shared = :shared, max_sessions = :max_sessions,
        on_limit = :on_limit, valid_until = :valid_until, bound_devices = :bound_devices, version = version + 1
    WHERE id = :id AND version = :version)";

constexpr auto setAccountActive = "UPDATE vpn_account SET active = :active, version = version + 1 WHERE id = :id";

constexpr SortColumn accountSorts[] = {
    {"account", "v.account", ColumnType::text},
    {"personName", "(p.pinyin || ' ' || p.name)", ColumnType::text},
    {"staffNo", "p.staff_no", ColumnType::text},
    {"validUntil", "v.valid_until", ColumnType::date, true},
    {"createdAt", "v.created_at", ColumnType::instant},
};
constexpr ListSpec accountList{
    .select = accountColumns,
    .from = "FROM vpn_account v JOIN person p ON p.id = v.person_id JOIN org_unit d ON d.id = p.department_id",
    .sortable = accountSorts,
    .defaultSort = "account",
    .idExpression = "v.id",
};

constexpr auto inSubtree = R"(
    p.department_id IN (SELECT u.id FROM org_unit u JOIN org_unit top ON u.path LIKE top.path || '%' WHERE top.id = :unit)
    OR p.business_department_id IN (SELECT u.id FROM org_unit u JOIN org_unit top ON u.path LIKE top.path || '%' WHERE top.id = :unit))";

#define EXPIRING "(v.active AND v.valid_until < :today::date + 30)"
constexpr auto expiring = EXPIRING;
constexpr auto notExpiring = "coalesce(NOT " EXPIRING ", true)";
#undef EXPIRING

constexpr auto found =
    "(v.account || ' ' || p.name || ' ' || p.staff_no || ' ' || p.pinyin || ' ' || p.pinyin_initials) ILIKE :q";

} // namespace

VpnAccountStore::VpnAccountStore(Database& database)
    : m_database(database)
{
}

Page<VpnAccount> VpnAccountStore::list(const std::optional<QString>& scope, const VpnAccountFilter& filter, Instant now)
{
    return ListQuery(m_database, accountList)
        .whereIf("d.path LIKE :scope", scope)
        .whereIf(inSubtree, filter.orgUnitId)
        .whereIf("v.person_id = :person_id", filter.personId)
        .whereIf("v.active = :active", filter.active)
        .whereIf("v.shared = :shared", filter.shared)
        .whereIf("v.valid_until < :expires_before", filter.expiresBefore)
        .whereIf(filter.expiring == true ? expiring : notExpiring,
            filter.expiring ? std::optional{hospitalDate(now)} : std::nullopt)
        .whereIf(found, filter.q ? std::optional{likeContains(filter.q->trimmed())} : std::nullopt)
        .page<VpnAccount>(filter);
}

VpnAccount VpnAccountStore::get(VpnAccountId id)
{
    return m_database.query(selectAccount).bind(":id", id).only<VpnAccount>();
}

std::vector<VpnAccountId> VpnAccountStore::activeOf(PersonId id)
{
    return m_database.query(selectActiveOf).bind(":id", id).rows<VpnAccountId>();
}

VpnAccountId VpnAccountStore::insert(const VpnAccountInput& input, OrgUnitId hospitalId)
{
    return m_database.query(insertAccount).bindAll(input).bind(":hospital_id", hospitalId).scalar<VpnAccountId>();
}

void VpnAccountStore::update(VpnAccountId id, int version, const VpnAccountInput& input)
{
    if (m_database.query(updateAccount).bindAll(input).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void VpnAccountStore::setActive(VpnAccountId id, bool active)
{
    m_database.query(setAccountActive).bind(":id", id).bind(":active", active).run();
}

} // namespace wardport::server
