// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/orgunits/OrgUnitRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

OrgUnitRoutes::OrgUnitRoutes(OrgUnitService& service)
    : m_service(service)
{
}

std::vector<Route> OrgUnitRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::orgUnits, admin, orgUnitsRead, bind(this, &OrgUnitRoutes::list), "The tree, parents before children"},
        {post, Paths::orgUnits, admin, orgUnitsWrite, bind(this, &OrgUnitRoutes::create),
            "Create a hospital, campus or department"},
        {get, Paths::orgUnit, admin, orgUnitsRead, bind(this, &OrgUnitRoutes::get), "One unit"},
        {put, Paths::orgUnit, admin, orgUnitsWrite, bind(this, &OrgUnitRoutes::update), "Change or move a unit"},
        {post, Paths::orgUnitDisable, admin, orgUnitsWrite, bind(this, &OrgUnitRoutes::disable),
            "Disable a unit without active people or units"},
        {post, Paths::orgUnitEnable, admin, orgUnitsWrite, bind(this, &OrgUnitRoutes::enable), "Enable a unit"},
    };
}

OrgUnitList OrgUnitRoutes::list(const Call& call)
{
    return m_service.list(call.who);
}

OrgUnit OrgUnitRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<OrgUnitId>());
}

Created<OrgUnit> OrgUnitRoutes::create(const Call& call, const OrgUnitInput& input)
{
    return created(m_service.create(call.who, input), Paths::orgUnits);
}

OrgUnit OrgUnitRoutes::update(const Call& call, const OrgUnitInput& input)
{
    return m_service.update(call.who, call.id<OrgUnitId>(), call.ifMatch(), input);
}

OrgUnit OrgUnitRoutes::disable(const Call& call)
{
    return m_service.setActive(call.who, call.id<OrgUnitId>(), false);
}

OrgUnit OrgUnitRoutes::enable(const Call& call)
{
    return m_service.setActive(call.who, call.id<OrgUnitId>(), true);
}

} // namespace wardport::server
