// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/Policy.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/vpnsessions/Tunnels.h"
#include "server/features/vpnsessions/VpnSessionStore.h"

namespace wardport::server {

/// The tunnels that gateways tell of. At one address there is one at most: of two the younger. Whatever ended by itself or by
/// hand stays ended, however often an old report of it comes; only one that was presumed to have ended comes back when its
/// gateway tells of it again.
class VpnSessionService {
public:
    VpnSessionService(Database& database, OperationLog& log, PolicyStore& policy, Tunnels& tunnels, const Clock& clock);

    /// A tunnel came up, or still stands. The answer says whether it counts as live (no endedAt). Throws invalid for another
    /// gateway's name, an account that is unknown or of a hospital the gateway does not serve, required when several hospitals
    /// have such an account, accountDisabled, and conflict when the session was another account's so far.
    VpnSession report(const Principal& gateway, const VpnSessionInput& input);
    /// A tunnel went down; one that has ended before stays as it is. Throws notFound unless the gateway told of it.
    void ended(const Principal& gateway, VpnSessionId id, const VpnSessionEnd& end);

    Page<VpnSession> list(const Principal& who, const VpnSessionFilter& filter);
    /// Its phones are refused from now on where the policy wants a tunnel. What the gateway does with it is the gateway's.
    void end(const Principal& who, VpnSessionId id);

    /// Ends those that were not told of for as long as the policy says. Not before this server has listened for that long:
    /// while it was away, nobody could tell.
    qint64 endStale();

private:
    TunnelAccount account(const Principal& gateway, const VpnSessionInput& input, Instant now);
    VpnSessionId again(const VpnSession& former, const TunnelAccount& account, const VpnSessionInput& input,
        const QString& address, Instant now);
    VpnSessionId begin(const Principal& gateway, const TunnelAccount& account, const VpnSessionInput& input,
        const QString& address, Instant now);

    Database& m_database;
    OperationLog& m_log;
    PolicyStore& m_policy;
    Tunnels& m_tunnels;
    const Clock& m_clock;
    const Instant m_since;
    VpnSessionStore m_store;
};

} // namespace wardport::server
