// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Usage.h"

namespace wardport::console {

/// Figures of use.
class UsageApi {
public:
    explicit UsageApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request summary(const UsageQuery& query, const QObject* context, Callback<UsageSummary> callback);
    Request trend(const UsageQuery& query, const QObject* context, Callback<UsageTrend> callback);
    Request top(const UsageTopQuery& query, const QObject* context, Callback<UsageTop> callback);
    Request heatmap(const UsageQuery& query, const QObject* context, Callback<UsageHeatmap> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
