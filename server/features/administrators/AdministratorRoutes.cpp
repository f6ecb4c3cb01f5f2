// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/administrators/AdministratorRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

AdministratorRoutes::AdministratorRoutes(AdministratorService& service)
    : m_service(service)
{
}

std::vector<Route> AdministratorRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::administrators, admin, administratorsRead, bind(this, &AdministratorRoutes::list),
            "Accounts of the console"},
        {post, Paths::administrators, admin, administratorsWrite, bind(this, &AdministratorRoutes::create),
            "Create an account without a role; its first password is shown once"},
        {get, Paths::administrator, admin, administratorsRead, bind(this, &AdministratorRoutes::get), "One account"},
        {put, Paths::administrator, admin, administratorsWrite, bind(this, &AdministratorRoutes::update), "Change an account"},
        {post, Paths::administratorDisable, admin, administratorsWrite, bind(this, &AdministratorRoutes::disable),
            "Disable an account, signed out at once"},
        {post, Paths::administratorEnable, admin, administratorsWrite, bind(this, &AdministratorRoutes::enable),
            "Enable an account"},
        {put, Paths::administratorRole, admin, rolesWrite, bind(this, &AdministratorRoutes::setRole),
            "Give an account its role; never the own"},
        {post, Paths::administratorPassword, admin, administratorsWrite, bind(this, &AdministratorRoutes::resetPassword),
            "Make a new one-time password, shown once"},
    };
}

Page<Administrator> AdministratorRoutes::list(const Call& call, const AdministratorFilter& filter)
{
    return m_service.list(call.who, filter);
}

Administrator AdministratorRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<AdministratorId>());
}

Deferred<Created<NewAdministrator>> AdministratorRoutes::create(const Call& call, const AdministratorInput& input)
{
    return m_service.create(call.who, input);
}

Administrator AdministratorRoutes::update(const Call& call, const AdministratorInput& input)
{
    return m_service.update(call.who, call.id<AdministratorId>(), call.ifMatch(), input);
}

Administrator AdministratorRoutes::disable(const Call& call)
{
    return m_service.setActive(call.who, call.id<AdministratorId>(), false);
}

Administrator AdministratorRoutes::enable(const Call& call)
{
    return m_service.setActive(call.who, call.id<AdministratorId>(), true);
}

Administrator AdministratorRoutes::setRole(const Call& call, const RoleChange& change)
{
    return m_service.setRole(call.who, call.id<AdministratorId>(), call.ifMatch(), change);
}

Deferred<OneTimePassword> AdministratorRoutes::resetPassword(const Call& call)
{
    return m_service.resetPassword(call.who, call.id<AdministratorId>());
}

} // namespace wardport::server
