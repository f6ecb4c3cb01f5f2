// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vpnsessions/GatewayRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

GatewayRoutes::GatewayRoutes(GatewayService& service)
    : m_service(service)
{
}

std::vector<Route> GatewayRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::gateways, admin, vpnAccountsRead, bind(this, &GatewayRoutes::list), "VPN gateways"},
        {post, Paths::gateways, admin, vpnAccountsWrite, bind(this, &GatewayRoutes::create),
            "Register a VPN gateway; its secret is shown this once", ordinaryBodyBytes, true},
        {get, Paths::gateway, admin, vpnAccountsRead, bind(this, &GatewayRoutes::get), "One VPN gateway"},
        {post, Paths::gatewayDisable, admin, vpnAccountsWrite, bind(this, &GatewayRoutes::disable),
            "Disable a VPN gateway"},
        {post, Paths::gatewayEnable, admin, vpnAccountsWrite, bind(this, &GatewayRoutes::enable),
            "Enable a VPN gateway"},
        {post, Paths::gatewaySecret, admin, vpnAccountsWrite, bind(this, &GatewayRoutes::renewSecret),
            "Make a VPN gateway a new secret, shown this once; the former ends at once", ordinaryBodyBytes, true},
    };
}

Page<Gateway> GatewayRoutes::list(const Call& call, const GatewayFilter& filter)
{
    return m_service.list(call.who, filter);
}

Gateway GatewayRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<GatewayId>());
}

Created<NewGateway> GatewayRoutes::create(const Call& call, const GatewayInput& input)
{
    return created(m_service.create(call.who, input), Paths::gateways);
}

Gateway GatewayRoutes::disable(const Call& call)
{
    return m_service.setActive(call.who, call.id<GatewayId>(), false);
}

Gateway GatewayRoutes::enable(const Call& call)
{
    return m_service.setActive(call.who, call.id<GatewayId>(), true);
}

NewGateway GatewayRoutes::renewSecret(const Call& call)
{
    return m_service.renewSecret(call.who, call.id<GatewayId>());
}

} // namespace wardport::server
