// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/VpnSession.h"

namespace wardport::console {

/// Tunnels as their gateways tell of them.
class VpnSessionsApi {
public:
    explicit VpnSessionsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const VpnSessionFilter& filter, const QObject* context, Callback<Page<VpnSession>> callback);
    Request end(VpnSessionId id, const QObject* context, Callback<Done> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
