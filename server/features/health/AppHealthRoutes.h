// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/health/AppHealthService.h"
#include "server/features/health/AppMaintenanceService.h"
#include "server/http/Route.h"

namespace wardport::server {

class AppHealthRoutes {
public:
    AppHealthRoutes(AppHealthService& health, AppMaintenanceService& maintenance);

    std::vector<Route> routes();

private:
    AppHealth get(const Call& call);
    AppProbe probe(const Call& call);
    AppMaintenanceInput maintenance(const Call& call);
    AppMaintenanceInput setMaintenance(const Call& call, const AppMaintenanceInput& input);

    AppHealthService& m_health;
    AppMaintenanceService& m_maintenance;
};

} // namespace wardport::server
