// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/policy/PolicyService.h"
#include "server/http/Route.h"

namespace wardport::server {

class PolicyRoutes {
public:
    explicit PolicyRoutes(PolicyService& service);

    std::vector<Route> routes();

private:
    Policy get(const Call& call);
    Policy update(const Call& call, const PolicyInput& input);

    PolicyService& m_service;
};

} // namespace wardport::server
