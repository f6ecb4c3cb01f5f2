// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Gateway.h"

namespace wardport::server {

/// A gateway that has shown its secret.
struct KnownGateway {
    GatewayId id;
    QString name;
    std::optional<OrgUnitId> hospitalId;
};
BOOST_DESCRIBE_STRUCT(KnownGateway, (), (id, name, hospitalId))

class GatewayStore {
public:
    explicit GatewayStore(Database& database);

    Page<Gateway> list(const std::optional<QString>& scope, const GatewayFilter& filter);
    Gateway get(GatewayId id);
    /// The path of its hospital; empty when it serves all.
    QString path(GatewayId id);
    GatewayId insert(const GatewayInput& input, const QByteArray& secretHash, Instant at);
    void setActive(GatewayId id, bool active);
    void setSecret(GatewayId id, const QByteArray& secretHash);

    /// Nothing when name, secret or address is not right, or the gateway is disabled.
    std::optional<KnownGateway> find(const QString& name, const QByteArray& secretHash, const QString& address);

private:
    Database& m_database;
};

} // namespace wardport::server
