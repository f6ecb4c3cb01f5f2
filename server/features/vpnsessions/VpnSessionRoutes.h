// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/vpnsessions/VpnSessionService.h"
#include "server/http/Route.h"

namespace wardport::server {

class VpnSessionRoutes {
public:
    explicit VpnSessionRoutes(VpnSessionService& service);

    std::vector<Route> routes();

private:
    VpnSession report(const Call& call, const VpnSessionInput& input);
    void ended(const Call& call, const VpnSessionEnd& end);
    Page<VpnSession> list(const Call& call, const VpnSessionFilter& filter);
    void end(const Call& call);

    VpnSessionService& m_service;
};

} // namespace wardport::server
