// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vpnaccounts/VpnAccountRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

VpnAccountRoutes::VpnAccountRoutes(VpnAccountService& service)
    : m_service(service)
{
}

std::vector<Route> VpnAccountRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::vpnAccounts, admin, vpnAccountsRead, bind(this, &VpnAccountRoutes::list), "VPN accounts"},
        {post, Paths::vpnAccounts, admin, vpnAccountsWrite, bind(this, &VpnAccountRoutes::create),
            "Bind a VPN account to a person"},
        {get, Paths::vpnAccount, admin, vpnAccountsRead, bind(this, &VpnAccountRoutes::get), "One VPN account"},
        {put, Paths::vpnAccount, admin, vpnAccountsWrite, bind(this, &VpnAccountRoutes::update), "Change a VPN account"},
        {post, Paths::vpnAccountDisable, admin, vpnAccountsWrite, bind(this, &VpnAccountRoutes::disable),
            "Disable a VPN account"},
        {post, Paths::vpnAccountEnable, admin, vpnAccountsWrite, bind(this, &VpnAccountRoutes::enable),
            "Enable a VPN account of an active person"},
    };
}

Page<VpnAccount> VpnAccountRoutes::list(const Call& call, const VpnAccountFilter& filter)
{
    return m_service.list(call.who, filter);
}

VpnAccount VpnAccountRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<VpnAccountId>());
}

Created<VpnAccount> VpnAccountRoutes::create(const Call& call, const VpnAccountInput& input)
{
    return created(m_service.create(call.who, input), Paths::vpnAccounts);
}

VpnAccount VpnAccountRoutes::update(const Call& call, const VpnAccountInput& input)
{
    return m_service.update(call.who, call.id<VpnAccountId>(), call.ifMatch(), input);
}

VpnAccount VpnAccountRoutes::disable(const Call& call)
{
    return m_service.setActive(call.who, call.id<VpnAccountId>(), false);
}

VpnAccount VpnAccountRoutes::enable(const Call& call)
{
    return m_service.setActive(call.who, call.id<VpnAccountId>(), true);
}

} // namespace wardport::server
