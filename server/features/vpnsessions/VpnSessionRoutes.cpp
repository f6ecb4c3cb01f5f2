// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vpnsessions/VpnSessionRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

VpnSessionRoutes::VpnSessionRoutes(VpnSessionService& service)
    : m_service(service)
{
}

std::vector<Route> VpnSessionRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    const Right gateway = Right::gateway();
    return {
        {post, Paths::vpnSessions, machine, gateway, bind(this, &VpnSessionRoutes::report),
            "A tunnel came up or still stands; live while the answer has no endedAt"},
        {delete_, Paths::vpnSession, machine, gateway, bind(this, &VpnSessionRoutes::ended), "A tunnel went down"},
        {get, Paths::vpnSessions, admin, vpnSessionsRead, bind(this, &VpnSessionRoutes::list), "VPN sessions"},
        {delete_, Paths::vpnSession, admin, devicesWrite, bind(this, &VpnSessionRoutes::end),
            "Let a VPN session count no longer"},
    };
}

VpnSession VpnSessionRoutes::report(const Call& call, const VpnSessionInput& input)
{
    return m_service.report(call.who, input);
}

void VpnSessionRoutes::ended(const Call& call, const VpnSessionEnd& end)
{
    m_service.ended(call.who, call.id<VpnSessionId>(), end);
}

Page<VpnSession> VpnSessionRoutes::list(const Call& call, const VpnSessionFilter& filter)
{
    return m_service.list(call.who, filter);
}

void VpnSessionRoutes::end(const Call& call)
{
    m_service.end(call.who, call.id<VpnSessionId>());
}

} // namespace wardport::server
