// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/UsageApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request UsageApi::summary(const UsageQuery& query, const QObject* context, Callback<UsageSummary> callback)
{
    return m_client.get<UsageSummary>(expand(Paths::usageSummary), query, context, std::move(callback));
}

Request UsageApi::trend(const UsageQuery& query, const QObject* context, Callback<UsageTrend> callback)
{
    return m_client.get<UsageTrend>(expand(Paths::usageTrend), query, context, std::move(callback));
}

Request UsageApi::top(const UsageTopQuery& query, const QObject* context, Callback<UsageTop> callback)
{
    return m_client.get<UsageTop>(expand(Paths::usageTop), query, context, std::move(callback));
}

Request UsageApi::heatmap(const UsageQuery& query, const QObject* context, Callback<UsageHeatmap> callback)
{
    return m_client.get<UsageHeatmap>(expand(Paths::usageHeatmap), query, context, std::move(callback));
}

} // namespace wardport::console
