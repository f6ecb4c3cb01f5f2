// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/overview/OverviewStore.h"
#include "server/http/Route.h"

namespace wardport::server {

class OverviewRoutes {
public:
    OverviewRoutes(Database& database, const Clock& clock);

    std::vector<Route> routes();

private:
    Overview get(const Call& call);

    const Clock& m_clock;
    OverviewStore m_store;
};

} // namespace wardport::server
