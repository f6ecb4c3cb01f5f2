// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/usage/UsageService.h"
#include "server/http/Route.h"

namespace wardport::server {

class UsageRoutes {
public:
    explicit UsageRoutes(UsageService& service);

    std::vector<Route> routes();

private:
    UsageSummary summary(const Call& call, const UsageQuery& query);
    UsageTrend trend(const Call& call, const UsageQuery& query);
    UsageTop top(const Call& call, const UsageTopQuery& query);
    UsageHeatmap heatmap(const Call& call, const UsageQuery& query);

    UsageService& m_service;
};

} // namespace wardport::server
