// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/vpnaccounts/VpnAccountService.h"
#include "server/http/Route.h"

namespace wardport::server {

class VpnAccountRoutes {
public:
    explicit VpnAccountRoutes(VpnAccountService& service);

    std::vector<Route> routes();

private:
    Page<VpnAccount> list(const Call& call, const VpnAccountFilter& filter);
    VpnAccount get(const Call& call);
    Created<VpnAccount> create(const Call& call, const VpnAccountInput& input);
    VpnAccount update(const Call& call, const VpnAccountInput& input);
    VpnAccount disable(const Call& call);
    VpnAccount enable(const Call& call);

    VpnAccountService& m_service;
};

} // namespace wardport::server
