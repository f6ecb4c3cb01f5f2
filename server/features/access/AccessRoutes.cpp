// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

AccessRoutes::AccessRoutes(AccessService& service)
    : m_service(service)
{
}

std::vector<Route> AccessRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::personApps, admin, accessRead, bind(this, &AccessRoutes::appsOf), "Effective apps of a person"},
        {get, Paths::personAccess, admin, accessRead, bind(this, &AccessRoutes::explain), "Why a person can or can't open an app"},
        {get, Paths::accessMatrix, admin, accessRead, bind(this, &AccessRoutes::matrix), "The authorization matrix"},
    };
}

EffectiveApps AccessRoutes::appsOf(const Call& call)
{
    return m_service.appsOf(call.who, call.id<PersonId>());
}

AccessExplanation AccessRoutes::explain(const Call& call)
{
    return m_service.explain(call.who, call.id<PersonId>(0), call.id<AppId>(1));
}

AccessMatrix AccessRoutes::matrix(const Call& call, const AccessMatrixQuery& query)
{
    return m_service.matrix(call.who, query);
}

} // namespace wardport::server
