// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/vpnsessions/GatewayService.h"
#include "server/http/Route.h"

namespace wardport::server {

class GatewayRoutes {
public:
    explicit GatewayRoutes(GatewayService& service);

    std::vector<Route> routes();

private:
    Page<Gateway> list(const Call& call, const GatewayFilter& filter);
    Gateway get(const Call& call);
    Created<NewGateway> create(const Call& call, const GatewayInput& input);
    Gateway disable(const Call& call);
    Gateway enable(const Call& call);
    NewGateway renewSecret(const Call& call);

    GatewayService& m_service;
};

} // namespace wardport::server
