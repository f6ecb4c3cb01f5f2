// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/orgunits/OrgUnitRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

OrgUnitRoutes::OrgUnitRoutes(OrgUnitService& service, OrgUnitMerge& merging)
    : m_service(service)
    , m_merging(merging)
{
}

std::vector<Route> OrgUnitRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::orgUnits, admin, orgUnitsRead, bind(this, &OrgUnitRoutes::list),
            "The tree, parents before children"},
        {post, Paths::orgUnits, admin, orgUnitsWrite, bind(this, &OrgUnitRoutes::create),
            "Create a hospital, campus or department"},
        {get, Paths::orgUnit, admin, orgUnitsRead, bind(this, &OrgUnitRoutes::get), "One unit"},
        {put, Paths::orgUnit, admin, orgUnitsWrite, bind(this, &OrgUnitRoutes::update), "Change or move a unit"},
        {post, Paths::orgUnitDisable, admin, orgUnitsWrite, bind(this, &OrgUnitRoutes::disable),
            "Disable a unit without active people or units"},
        {post, Paths::orgUnitEnable, admin, orgUnitsWrite, bind(this, &OrgUnitRoutes::enable), "Enable a unit"},
        {post, Paths::orgUnitMerge, admin, orgUnitsWrite, bind(this, &OrgUnitRoutes::merge),
            "Merge a unit into another, or tell what would move"},
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

OrgUnitMergeResult OrgUnitRoutes::merge(const Call& call, const OrgUnitMergeInput& input)
{
    return m_merging.merge(call.who, call.id<OrgUnitId>(), input);
}

} // namespace wardport::server
