// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/GatewaysApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request GatewaysApi::list(const GatewayFilter& filter, const QObject* context, Callback<Page<Gateway>> callback)
{
    return m_client.get<Page<Gateway>>(expand(Paths::gateways), filter, context, std::move(callback));
}

Request GatewaysApi::create(const GatewayInput& input, const QObject* context, Callback<NewGateway> callback)
{
    return m_client.post<NewGateway>(expand(Paths::gateways), input, context, std::move(callback));
}

Request GatewaysApi::disable(GatewayId id, const QObject* context, Callback<Gateway> callback)
{
    return m_client.post<Gateway>(expand(Paths::gatewayDisable, id), std::nullopt, context, std::move(callback));
}

Request GatewaysApi::enable(GatewayId id, const QObject* context, Callback<Gateway> callback)
{
    return m_client.post<Gateway>(expand(Paths::gatewayEnable, id), std::nullopt, context, std::move(callback));
}

Request GatewaysApi::renewSecret(GatewayId id, const QObject* context, Callback<NewGateway> callback)
{
    return m_client.post<NewGateway>(expand(Paths::gatewaySecret, id), std::nullopt, context, std::move(callback));
}

} // namespace wardport::console
