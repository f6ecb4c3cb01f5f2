// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/AppStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto appColumns = R"(
    SELECT a.id, a.code, a.vendor_id, a.kind, a.name, a.name_en, a.description, a.description_en, a.category, a.sort_order, a.embed,
           a.internal_url, a.mapped_url, a.platforms, a.parameters, a.owner_department_id, a.signature, a.state, a.notice, a.icon_hash,
           a.created_at, a.version, v.name AS vendor_name, h.outcome AS health)";

// Of an app that is closed, or native by now, the last look says nothing.
constexpr auto appTables = R"(
    FROM app a JOIN vendor v ON v.id = a.vendor_id
    LEFT JOIN app_health h ON h.app_id = a.id AND a.kind = 'web' AND a.state IN ('trial', 'published'))";

const std::string selectApp = std::string{appColumns} + appTables + " WHERE a.id = :id";
const std::string selectAppWithKey = std::string{appColumns} + ", coalesce(a.signing_key, '') AS signing_key" + appTables + " WHERE a.id = :id";
const std::string selectReleased = std::string{appColumns} + ", coalesce(a.signing_key, '') AS signing_key" + appTables
    + " WHERE a.state <> 'draft' ORDER BY a.sort_order, a.name, a.id";

constexpr auto insertApp = R"(
    INSERT INTO app (code, vendor_id, kind, name, name_en, description, description_en, category, sort_order, embed, internal_url,
                     mapped_url, platforms, parameters, owner_department_id, signature)
    VALUES (:code, :vendor_id, :kind, :name, :name_en, :description, :description_en, :category, :sort_order, :embed, :internal_url,
            :mapped_url, :platforms::jsonb, :parameters::jsonb, :owner_department_id, :signature)
    RETURNING id)";

constexpr auto updateApp = R"(
    UPDATE app SET code = :code, vendor_id = :vendor_id, kind = :kind, name = :name, name_en = :name_en, description = :description,
        description_en = :description_en, category = :category, sort_order = :sort_order, embed = :embed,
        internal_url = :internal_url, mapped_url = :mapped_url, platforms = :platforms::jsonb, parameters = :parameters::jsonb,
        owner_department_id = :owner_department_id, signature = :signature, version = version + 1
    WHERE id = :id AND version = :version)";

constexpr auto setAppState = "UPDATE app SET state = :state, notice = :notice, version = version + 1 WHERE id = :id";
constexpr auto setAppIcon = "UPDATE app SET icon_hash = :hash, version = version + 1 WHERE id = :id";
constexpr auto setAppSecret = "UPDATE app SET secret_hash = :secret_hash, signing_key = :signing_key, version = version + 1 WHERE id = :id";
constexpr auto selectOwnedBy = "SELECT id FROM app WHERE owner_department_id = :department ORDER BY id FOR NO KEY UPDATE";
constexpr auto setAppOwner = "UPDATE app SET owner_department_id = :department, version = version + 1 WHERE id = :id";
constexpr auto deleteApp = "DELETE FROM app WHERE id = :id AND version = :version";

constexpr auto countGrants = "SELECT count(*) FROM grant_entry WHERE app_id = :id";
constexpr auto sumLaunches = "SELECT coalesce(sum(launches), 0)::bigint FROM usage_hour WHERE app_id = :id AND hour >= :since";
constexpr auto anyLaunch = R"(
    SELECT EXISTS (SELECT FROM launch WHERE app_id = :id) OR EXISTS (SELECT FROM usage_hour WHERE app_id = :id))";

// Those that have passed, too: a picture's state is told by how many have.
constexpr auto selectWindows = R"(
    SELECT app_id, starts_at AS "from", ends_at AS until, notice FROM app_maintenance ORDER BY starts_at, id)";

constexpr auto selectAccessVersion = "SELECT version FROM access_version";
constexpr auto selectCallPerson = R"(
    SELECT p.staff_no, p.name, d.code AS dept_code, h.code AS org_code, d.path
    FROM person p JOIN org_unit d ON d.id = p.department_id JOIN org_unit h ON h.id = p.hospital_id
    WHERE p.id = :id)";

constexpr SortColumn appSorts[] = {
    {"name", "a.name", ColumnType::text},
    {"sortOrder", "a.sort_order", ColumnType::integer},
    {"code", "a.code", ColumnType::text},
    {"createdAt", "a.created_at", ColumnType::instant},
    // By the alphabet the worst come first, too.
    {"health", "h.outcome", ColumnType::text, true},
};
constexpr ListSpec appList{
    .select = appColumns,
    .from = appTables,
    .sortable = appSorts,
    .defaultSort = "sortOrder",
    .idExpression = "a.id",
};

} // namespace

AppStore::AppStore(Database& database)
    : m_database(database)
{
}

Page<App> AppStore::list(std::optional<VendorId> only, const AppFilter& filter)
{
    return ListQuery(m_database, appList)
        .whereIf("a.vendor_id = :only", only)
        .whereIf("a.vendor_id = :vendor_id", filter.vendorId)
        .whereIf("a.kind = :kind", filter.kind)
        .whereIf("a.state = :state", filter.state)
        .whereIf("a.category = :category", filter.category)
        .whereIf("h.outcome = :health", filter.health)
        .whereIf("(a.name || ' ' || a.name_en || ' ' || a.code || ' ' || a.description || ' ' || v.name) ILIKE :q",
            filter.q ? std::optional{likeContains(*filter.q)} : std::nullopt)
        .page<App>(filter);
}

App AppStore::get(AppId id)
{
    return m_database.query(selectApp).bind(":id", id).only<App>();
}

AppWithKey AppStore::getWithKey(AppId id)
{
    return m_database.query(selectAppWithKey).bind(":id", id).only<AppWithKey>();
}

AppId AppStore::insert(const AppInput& input)
{
    return m_database.query(insertApp).bindAll(input).scalar<AppId>();
}

void AppStore::update(AppId id, int version, const AppInput& input)
{
    if (m_database.query(updateApp).bindAll(input).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

void AppStore::setState(AppId id, AppState state, const QString& notice)
{
    m_database.query(setAppState).bind(":id", id).bind(":state", state).bind(":notice", notice).run();
}

void AppStore::setIcon(AppId id, const std::optional<QString>& hash)
{
    m_database.query(setAppIcon).bind(":id", id).bind(":hash", hash).run();
}

void AppStore::setSecret(AppId id, const QString& secretHash, const QString& signingKey)
{
    m_database.query(setAppSecret).bind(":id", id).bind(":secret_hash", secretHash).bind(":signing_key", signingKey).run();
}

std::vector<AppId> AppStore::ownedBy(OrgUnitId department)
{
    return m_database.query(selectOwnedBy).bind(":department", department).rows<AppId>();
}

void AppStore::setOwner(AppId id, OrgUnitId department)
{
    m_database.query(setAppOwner).bind(":id", id).bind(":department", department).run();
}

void AppStore::remove(AppId id, int version)
{
    if (m_database.query(deleteApp).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
}

int AppStore::grants(AppId id)
{
    return m_database.query(countGrants).bind(":id", id).scalar<int>();
}

qint64 AppStore::launchesSince(AppId id, Instant since)
{
    return m_database.query(sumLaunches).bind(":id", id).bind(":since", since).scalar<qint64>();
}

bool AppStore::wasEverLaunched(AppId id)
{
    return m_database.query(anyLaunch).bind(":id", id).scalar<bool>();
}

std::vector<AppWithKey> AppStore::released()
{
    return m_database.query(selectReleased).rows<AppWithKey>();
}

std::vector<AppWindow> AppStore::windows()
{
    return m_database.query(selectWindows).rows<AppWindow>();
}

qint64 AppStore::accessVersion()
{
    return m_database.query(selectAccessVersion).scalar<qint64>();
}

CallPersonRow AppStore::callPerson(PersonId id)
{
    return m_database.query(selectCallPerson).bind(":id", id).only<CallPersonRow>();
}

} // namespace wardport::server
