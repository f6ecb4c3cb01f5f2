// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/policy/PolicyRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

PolicyRoutes::PolicyRoutes(PolicyService& service)
    : m_service(service)
{
}

std::vector<Route> PolicyRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::policy, admin, policyRead, bind(this, &PolicyRoutes::get),
            "The rules of sign-in, VPN and retention"},
        {put, Paths::policy, admin, policyWrite, bind(this, &PolicyRoutes::update), "Change the rules"},
    };
}

Policy PolicyRoutes::get(const Call&)
{
    return m_service.get();
}

Policy PolicyRoutes::update(const Call& call, const PolicyInput& input)
{
    return m_service.update(call.who, call.ifMatch(), input);
}

} // namespace wardport::server
