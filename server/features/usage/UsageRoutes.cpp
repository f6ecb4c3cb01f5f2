// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/usage/UsageRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

UsageRoutes::UsageRoutes(UsageService& service)
    : m_service(service)
{
}

std::vector<Route> UsageRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::usageSummary, admin, usageRead, bind(this, &UsageRoutes::summary), "Figures of a period and the one before"},
        {get, Paths::usageTrend, admin, usageRead, bind(this, &UsageRoutes::trend), "Launches, failures and active people by day"},
        {get, Paths::usageTop, admin, usageRead, bind(this, &UsageRoutes::top), "Apps or departments by launches"},
        {get, Paths::usageHeatmap, admin, usageRead, bind(this, &UsageRoutes::heatmap), "Launches by weekday and hour"},
    };
}

UsageSummary UsageRoutes::summary(const Call& call, const UsageQuery& query)
{
    return m_service.summary(call.who, query);
}

UsageTrend UsageRoutes::trend(const Call& call, const UsageQuery& query)
{
    return m_service.trend(call.who, query);
}

UsageTop UsageRoutes::top(const Call& call, const UsageTopQuery& query)
{
    return m_service.top(call.who, query);
}

UsageHeatmap UsageRoutes::heatmap(const Call& call, const UsageQuery& query)
{
    return m_service.heatmap(call.who, query);
}

} // namespace wardport::server
