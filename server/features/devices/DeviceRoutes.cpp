// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/devices/DeviceRoutes.h"

#include "server/http/SessionCookie.h"
#include "shared/api/Paths.h"

namespace wardport::server {

DeviceRoutes::DeviceRoutes(DeviceService& service)
    : m_service(service)
{
}

std::vector<Route> DeviceRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::devices, admin, devicesRead, bind(this, &DeviceRoutes::list), "Phones with which people sign in"},
        {post, Paths::deviceTrust, admin, devicesWrite, bind(this, &DeviceRoutes::trust),
            "Mark a phone as known to the hospital, or no longer"},
        {post, Paths::deviceBlock, admin, devicesWrite, bind(this, &DeviceRoutes::block),
            "Block a lost phone: it is signed out and may not sign in"},
        {post, Paths::deviceUnblock, admin, devicesWrite, bind(this, &DeviceRoutes::unblock),
            "Let a phone sign in again"},
        {post, Paths::deviceSignOut, admin, devicesWrite, bind(this, &DeviceRoutes::signOut), "Sign a phone out"},
        {get, Paths::myDevices, phone, Right::person(), bind(this, &DeviceRoutes::mine), "One's own phones"},
        {delete_, Paths::myDevice, phone, Right::person(), answeringNothing(bind(this, &DeviceRoutes::signOutMine)),
            "Sign one of one's own phones out"},
    };
}

Page<Device> DeviceRoutes::list(const Call& call, const DeviceFilter& filter)
{
    return m_service.list(call.who, filter);
}

Device DeviceRoutes::trust(const Call& call, const DeviceTrust& input)
{
    return m_service.setTrusted(call.who, call.id<DeviceId>(), input.trusted);
}

Device DeviceRoutes::block(const Call& call)
{
    return m_service.setBlocked(call.who, call.id<DeviceId>(), true);
}

Device DeviceRoutes::unblock(const Call& call)
{
    return m_service.setBlocked(call.who, call.id<DeviceId>(), false);
}

Device DeviceRoutes::signOut(const Call& call)
{
    return m_service.signOut(call.who, call.id<DeviceId>());
}

MyDevices DeviceRoutes::mine(const Call& call)
{
    return m_service.mine(call.who);
}

HttpResponse DeviceRoutes::signOutMine(const Call& call)
{
    const auto id = call.id<DeviceId>();
    m_service.signOutMine(call.who, id);
    HttpResponse response;
    response.status = 204;
    if (id == call.who.deviceId && !SessionCookie::tokenOf(call.request).empty())
        SessionCookie::clear(response);
    return response;
}

} // namespace wardport::server
