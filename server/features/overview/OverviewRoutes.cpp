// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/overview/OverviewRoutes.h"

#include "shared/api/Paths.h"
#include "shared/api/Permission.h"
#include "shared/base/HospitalDay.h"

namespace wardport::server {

OverviewRoutes::OverviewRoutes(Database& database, const Clock& clock)
    : m_clock(clock)
    , m_store(database)
{
}

std::vector<Route> OverviewRoutes::routes()
{
    return {{Method::get, Paths::overview, Audience::admin, Permission::overviewRead, bind(this, &OverviewRoutes::get),
        "The figures of the first page"}};
}

Overview OverviewRoutes::get(const Call& call)
{
    const Instant now = m_clock.now();
    Overview figures = m_store.figures(call.who.scopePath, now, hospitalDate(now));
    if (!holds(call.who.role, Permission::alarmsRead))
        figures.openAlarms.reset();
    return figures;
}

} // namespace wardport::server
