// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/devices/DeviceService.h"
#include "server/http/Route.h"

namespace wardport::server {

class DeviceRoutes {
public:
    explicit DeviceRoutes(DeviceService& service);

    std::vector<Route> routes();

private:
    Page<Device> list(const Call& call, const DeviceFilter& filter);
    Device trust(const Call& call, const DeviceTrust& input);
    Device block(const Call& call);
    Device unblock(const Call& call);
    Device signOut(const Call& call);
    MyDevices mine(const Call& call);
    HttpResponse signOutMine(const Call& call);

    DeviceService& m_service;
};

} // namespace wardport::server
