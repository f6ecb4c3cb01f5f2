// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/health/AppHealthRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

AppHealthRoutes::AppHealthRoutes(AppHealthService& health, AppMaintenanceService& maintenance)
    : m_health(health)
    , m_maintenance(maintenance)
{
}

std::vector<Route> AppHealthRoutes::routes()
{
    using enum Audience;
    using enum Permission;
    return {
        {Method::get, Paths::appHealth, admin, appsRead, bind(this, &AppHealthRoutes::get),
            "Whether the server finds the web app, and phones do"},
        {Method::post, Paths::appProbe, admin, appsWrite, bind(this, &AppHealthRoutes::probe),
            "Look at the web app now"},
        {Method::get, Paths::appMaintenance, admin, appsRead, bind(this, &AppHealthRoutes::maintenance),
            "When the app is worked on"},
        {Method::put, Paths::appMaintenance, admin, appsWrite, bind(this, &AppHealthRoutes::setMaintenance),
            "Set all windows of maintenance; the body names the version of those before"},
    };
}

AppHealth AppHealthRoutes::get(const Call& call)
{
    return m_health.get(call.who, call.id<AppId>());
}

AppProbe AppHealthRoutes::probe(const Call& call)
{
    return m_health.probe(call.who, call.id<AppId>());
}

AppMaintenanceInput AppHealthRoutes::maintenance(const Call& call)
{
    return m_maintenance.get(call.who, call.id<AppId>());
}

AppMaintenanceInput AppHealthRoutes::setMaintenance(const Call& call, const AppMaintenanceInput& input)
{
    return m_maintenance.put(call.who, call.id<AppId>(), input);
}

} // namespace wardport::server
