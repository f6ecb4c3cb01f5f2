// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/VpnAccountsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request VpnAccountsApi::list(const VpnAccountFilter& filter, const QObject* context,
    Callback<Page<VpnAccount>> callback)
{
    return m_client.get<Page<VpnAccount>>(expand(Paths::vpnAccounts), filter, context, std::move(callback));
}

Request VpnAccountsApi::get(VpnAccountId id, const QObject* context, Callback<VpnAccount> callback)
{
    return m_client.get<VpnAccount>(expand(Paths::vpnAccount, id), context, std::move(callback));
}

Request VpnAccountsApi::create(const VpnAccountInput& input, const QObject* context, Callback<VpnAccount> callback)
{
    return m_client.post<VpnAccount>(expand(Paths::vpnAccounts), input, context, std::move(callback));
}

Request VpnAccountsApi::update(VpnAccountId id, int version, const VpnAccountInput& input, const QObject* context,
    Callback<VpnAccount> callback)
{
    return m_client.put<VpnAccount>(expand(Paths::vpnAccount, id), input, version, context, std::move(callback));
}

Request VpnAccountsApi::disable(VpnAccountId id, const QObject* context, Callback<VpnAccount> callback)
{
    return m_client.post<VpnAccount>(expand(Paths::vpnAccountDisable, id), std::nullopt, context, std::move(callback));
}

Request VpnAccountsApi::enable(VpnAccountId id, const QObject* context, Callback<VpnAccount> callback)
{
    return m_client.post<VpnAccount>(expand(Paths::vpnAccountEnable, id), std::nullopt, context, std::move(callback));
}

} // namespace wardport::console
