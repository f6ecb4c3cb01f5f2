// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/VpnSessionsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request VpnSessionsApi::list(
    const VpnSessionFilter& filter, const QObject* context, Callback<Page<VpnSession>> callback)
{
    return m_client.get<Page<VpnSession>>(expand(Paths::vpnSessions), filter, context, std::move(callback));
}

Request VpnSessionsApi::end(VpnSessionId id, const QObject* context, Callback<Done> callback)
{
    return m_client.remove<Done>(expand(Paths::vpnSession, id), std::nullopt, context, std::move(callback));
}

} // namespace wardport::console
