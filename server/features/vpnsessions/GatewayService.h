// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/operations/OperationLog.h"
#include "server/features/orgunits/OrgUnitService.h"
#include "server/features/vpnsessions/GatewayStore.h"

namespace wardport::server {

/// VPN gateways and their secrets. One that serves all hospitals exists only for callers who see all of them.
class GatewayService {
public:
    GatewayService(Database& database, OperationLog& log, OrgUnitService& orgUnits, const Clock& clock);

    Page<Gateway> list(const Principal& who, const GatewayFilter& filter);
    Gateway get(const Principal& who, GatewayId id);
    NewGateway create(const Principal& who, const GatewayInput& input);
    /// A disabled gateway is refused; the tunnels it told of end when they are stale.
    Gateway setActive(const Principal& who, GatewayId id, bool active);

    /// The former secret ends at once; what the gateway told of so far stays.
    NewGateway renewSecret(const Principal& who, GatewayId id);

    std::optional<Principal> bySecret(std::string_view name, std::string_view secret, std::string_view address);

private:
    Database& m_database;
    OperationLog& m_log;
    OrgUnitService& m_orgUnits;
    const Clock& m_clock;
    GatewayStore m_store;
};

} // namespace wardport::server
