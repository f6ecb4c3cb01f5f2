// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Gateway.h"

namespace wardport::console {

/// VPN gateways that tell of their tunnels.
class GatewaysApi {
public:
    explicit GatewaysApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const GatewayFilter& filter, const QObject* context, Callback<Page<Gateway>> callback);
    Request create(const GatewayInput& input, const QObject* context, Callback<NewGateway> callback);
    Request disable(GatewayId id, const QObject* context, Callback<Gateway> callback);
    Request enable(GatewayId id, const QObject* context, Callback<Gateway> callback);
    Request renewSecret(GatewayId id, const QObject* context, Callback<NewGateway> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
