// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vpnsessions/GatewayStore.h"

#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto gatewayColumns = R"(
    SELECT g.id, g.name, g.hospital_id, g.addresses, coalesce(h.name, '') AS hospital_name, g.active, g.created_at, g.version,
           (SELECT count(*) FROM vpn_session s WHERE s.gateway_id = g.id AND s.ended_at IS NULL) AS live_sessions)";
constexpr auto gatewayFrom = "FROM gateway g LEFT JOIN org_unit h ON h.id = g.hospital_id";
const std::string selectGateway = std::string{gatewayColumns} + ' ' + gatewayFrom + " WHERE g.id = :id";
constexpr auto selectPath =
    "SELECT coalesce(h.path, '') FROM gateway g LEFT JOIN org_unit h ON h.id = g.hospital_id WHERE g.id = :id";

constexpr auto insertGateway = R"(
    INSERT INTO gateway (name, hospital_id, secret_hash, addresses, created_at)
    VALUES (:name, :hospital_id, :secret_hash, :addresses, :at) RETURNING id)";
constexpr auto setGatewayActive = "UPDATE gateway SET active = :active, version = version + 1 WHERE id = :id";

constexpr auto setGatewaySecret = "UPDATE gateway SET secret_hash = :secret_hash, version = version + 1 WHERE id = :id";

constexpr auto findGateway = R"(
    SELECT g.id, g.name, g.hospital_id FROM gateway g
    WHERE g.name = :name AND g.secret_hash = :secret_hash AND g.active
      AND (cardinality(g.addresses) = 0
           OR EXISTS (SELECT 1 FROM unnest(g.addresses) AS a (network) WHERE :address::inet <<= a.network::inet)))";

constexpr SortColumn gatewaySorts[] = {
    {"name", "g.name", ColumnType::text},
    {"createdAt", "g.created_at", ColumnType::instant},
};
constexpr ListSpec gatewayList{
    .select = gatewayColumns,
    .from = gatewayFrom,
    .sortable = gatewaySorts,
    .defaultSort = "name",
    .idExpression = "g.id",
};

} // namespace

GatewayStore::GatewayStore(Database& database)
    : m_database(database)
{
}

Page<Gateway> GatewayStore::list(const std::optional<QString>& scope, const GatewayFilter& filter)
{
    return ListQuery(m_database, gatewayList)
        .whereIf("h.path LIKE :scope", scope)
        .whereIf("g.active = :active", filter.active)
        .whereIf("g.name ILIKE :q", filter.q ? std::optional{likeContains(filter.q->trimmed())} : std::nullopt)
        .page<Gateway>(filter);
}

Gateway GatewayStore::get(GatewayId id)
{
    return m_database.query(selectGateway).bind(":id", id).only<Gateway>();
}

QString GatewayStore::path(GatewayId id)
{
    return m_database.query(selectPath).bind(":id", id).scalar<QString>();
}

GatewayId GatewayStore::insert(const GatewayInput& input, const QByteArray& secretHash, Instant at)
{
    return m_database.query(insertGateway)
        .bindAll(input)
        .bind(":secret_hash", secretHash)
        .bind(":at", at)
        .scalar<GatewayId>();
}

void GatewayStore::setActive(GatewayId id, bool active)
{
    m_database.query(setGatewayActive).bind(":id", id).bind(":active", active).run();
}

void GatewayStore::setSecret(GatewayId id, const QByteArray& secretHash)
{
    m_database.query(setGatewaySecret).bind(":id", id).bind(":secret_hash", secretHash).run();
}

std::optional<KnownGateway> GatewayStore::find(
    const QString& name, const QByteArray& secretHash, const QString& address)
{
    return m_database.query(findGateway)
        .bind(":name", name)
        .bind(":secret_hash", secretHash)
        .bind(":address", address)
        .one<KnownGateway>();
}

} // namespace wardport::server
