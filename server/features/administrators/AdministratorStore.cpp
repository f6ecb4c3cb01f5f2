// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/administrators/AdministratorStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto accountColumns = R"(
    SELECT a.id, a.username, a.display_name, a.role, a.scope_org_unit_id, a.vendor_id, a.active, a.password_change_due,
           a.last_sign_in_at, a.created_at, a.version,
           (SELECT f.locked_until FROM sign_in_failure f
            WHERE f.audience = 'console' AND f.account = a.username AND f.locked_until > :now::timestamptz) AS locked_until)";

const std::string selectAccount = std::string{accountColumns} + " FROM administrator a WHERE a.id = :id";

constexpr auto insertAccount = R"(
    INSERT INTO administrator (username, display_name, scope_org_unit_id, vendor_id, password_hash, password_change_due,
                               password_changed_at)
    VALUES (:username, :display_name, :scope_org_unit_id, :vendor_id, :password_hash, true, :now)
    RETURNING id)";

constexpr auto updateAccount = R"(
    UPDATE administrator SET username = :username, display_name = :display_name, scope_org_unit_id = :scope_org_unit_id,
        vendor_id = :vendor_id, version = version + 1
    WHERE id = :id AND version = :version)";

constexpr auto updateRole = R"(
    UPDATE administrator SET role = :role, version = version + 1 WHERE id = :id AND version = :version)";

constexpr auto selectScopedTo
    = "SELECT id FROM administrator WHERE scope_org_unit_id = :unit ORDER BY id FOR NO KEY UPDATE";
constexpr auto setAccountScope
    = "UPDATE administrator SET scope_org_unit_id = :unit, version = version + 1 WHERE id = :id";
constexpr auto setAccountActive = "UPDATE administrator SET active = :active, version = version + 1 WHERE id = :id";

constexpr auto setAccountPassword = R"(
    UPDATE administrator SET password_hash = :hash, password_change_due = true, password_changed_at = :now,
        version = version + 1
    WHERE id = :id)";

// All holders are locked, in one order, the account in question among them: of two who are about to go, one waits and then
// finds the other gone.
constexpr auto lockHolders = R"(
    SELECT id FROM administrator WHERE role = :role AND active AND (NOT :unscoped OR scope_org_unit_id IS NULL)
    ORDER BY id FOR NO KEY UPDATE)";

constexpr SortColumn accountSorts[] = {
    {"username", "a.username", ColumnType::text},
    {"displayName", "a.display_name", ColumnType::text},
    {"role", "a.role", ColumnType::text},
    {"lastSignInAt", "a.last_sign_in_at", ColumnType::instant, true},
    {"createdAt", "a.created_at", ColumnType::instant},
};
constexpr ListSpec accountList{
    .select = accountColumns,
    .from = "FROM administrator a LEFT JOIN org_unit o ON o.id = a.scope_org_unit_id",
    .sortable = accountSorts,
    .defaultSort = "username",
    .idExpression = "a.id",
};

} // namespace

AdministratorStore::AdministratorStore(Database& database)
    : m_database(database)
{
}

Page<Administrator> AdministratorStore::list(
    const std::optional<QString>& scope, const AdministratorFilter& filter, Instant now)
{
    return ListQuery(m_database, accountList)
        .bind(":now", now)
        .whereIf("o.path LIKE :scope", scope)
        .whereIf("a.role = :role", filter.role)
        .whereIf("a.active = :active", filter.active)
        .whereIf("(a.username || ' ' || a.display_name) ILIKE :q",
            filter.q ? std::optional{likeContains(filter.q->trimmed())} : std::nullopt)
        .page<Administrator>(filter);
}

Administrator AdministratorStore::get(AdministratorId id, Instant now)
{
    return m_database.query(selectAccount).bind(":id", id).bind(":now", now).only<Administrator>();
}

AdministratorId AdministratorStore::insert(const AdministratorInput& input, const QString& passwordHash, Instant now)
{
    return m_database.query(insertAccount)
        .bindAll(input)
        .bind(":password_hash", passwordHash)
        .bind(":now", now)
        .scalar<AdministratorId>();
}

void AdministratorStore::update(AdministratorId id, int version, const AdministratorInput& input)
{
    if (m_database.query(updateAccount).bindAll(input).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void AdministratorStore::setRole(AdministratorId id, int version, Role role)
{
    if (m_database.query(updateRole).bind(":id", id).bind(":version", version).bind(":role", role).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

std::vector<AdministratorId> AdministratorStore::scopedTo(OrgUnitId unit)
{
    return m_database.query(selectScopedTo).bind(":unit", unit).rows<AdministratorId>();
}

void AdministratorStore::setScope(AdministratorId id, OrgUnitId unit)
{
    m_database.query(setAccountScope).bind(":id", id).bind(":unit", unit).run();
}

void AdministratorStore::setActive(AdministratorId id, bool active)
{
    m_database.query(setAccountActive).bind(":id", id).bind(":active", active).run();
}

void AdministratorStore::setOneTimePassword(AdministratorId id, const QString& hash, Instant now)
{
    m_database.query(setAccountPassword).bind(":id", id).bind(":hash", hash).bind(":now", now).run();
}

bool AdministratorStore::hasOtherHolder(Role role, AdministratorId id, bool unscoped)
{
    const auto holders
        = m_database.query(lockHolders).bind(":role", role).bind(":unscoped", unscoped).rows<AdministratorId>();
    return std::any_of(holders.begin(), holders.end(), [&](AdministratorId holder) { return holder != id; });
}

} // namespace wardport::server
