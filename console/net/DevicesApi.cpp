// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/DevicesApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request DevicesApi::list(const DeviceFilter& filter, const QObject* context, Callback<Page<Device>> callback)
{
    return m_client.get<Page<Device>>(expand(Paths::devices), filter, context, std::move(callback));
}

Request DevicesApi::trust(DeviceId id, const DeviceTrust& input, const QObject* context, Callback<Device> callback)
{
    return m_client.post<Device>(expand(Paths::deviceTrust, id), input, context, std::move(callback));
}

Request DevicesApi::block(DeviceId id, const QObject* context, Callback<Device> callback)
{
    return m_client.post<Device>(expand(Paths::deviceBlock, id), std::nullopt, context, std::move(callback));
}

Request DevicesApi::unblock(DeviceId id, const QObject* context, Callback<Device> callback)
{
    return m_client.post<Device>(expand(Paths::deviceUnblock, id), std::nullopt, context, std::move(callback));
}

Request DevicesApi::signOut(DeviceId id, const QObject* context, Callback<Device> callback)
{
    return m_client.post<Device>(expand(Paths::deviceSignOut, id), std::nullopt, context, std::move(callback));
}

} // namespace wardport::console
