// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/VpnAccount.h"

namespace wardport::console {

/// VPN accounts bound to people.
class VpnAccountsApi {
public:
    explicit VpnAccountsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const VpnAccountFilter& filter, const QObject* context, Callback<Page<VpnAccount>> callback);
    Request get(VpnAccountId id, const QObject* context, Callback<VpnAccount> callback);
    Request create(const VpnAccountInput& input, const QObject* context, Callback<VpnAccount> callback);
    Request update(VpnAccountId id, int version, const VpnAccountInput& input, const QObject* context,
        Callback<VpnAccount> callback);
    Request disable(VpnAccountId id, const QObject* context, Callback<VpnAccount> callback);
    Request enable(VpnAccountId id, const QObject* context, Callback<VpnAccount> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
