// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Device.h"

namespace wardport::console {

/// Phones with which people sign in.
class DevicesApi {
public:
    explicit DevicesApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const DeviceFilter& filter, const QObject* context, Callback<Page<Device>> callback);
    Request trust(DeviceId id, const DeviceTrust& input, const QObject* context, Callback<Device> callback);
    Request block(DeviceId id, const QObject* context, Callback<Device> callback);
    Request unblock(DeviceId id, const QObject* context, Callback<Device> callback);
    Request signOut(DeviceId id, const QObject* context, Callback<Device> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
