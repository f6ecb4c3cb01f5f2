// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/VpnSession.h"

namespace wardport::server {

/// What a report needs to know of the account it names.
struct TunnelAccount {
    VpnAccountId id;
    PersonId personId;
    bool open = false; ///< account and person active and within their days
};
BOOST_DESCRIBE_STRUCT(TunnelAccount, (), (id, personId, open))

/// Where a session may be seen from.
struct VpnSessionPlace {
    OrgUnitId hospitalId;
    QString path; ///< of the person's department
};
BOOST_DESCRIBE_STRUCT(VpnSessionPlace, (), (hospitalId, path))

struct NewVpnSession {
    qint64 gatewayId = 0;
    QString sessionId;
    VpnAccountId vpnAccountId;
    PersonId personId;
    QString tunnelAddress;
    QString clientAddress;
    QString device;
    Instant startedAt{};
    Instant seenAt{};
    std::optional<Instant> endedAt;
    QString endReason;
};
BOOST_DESCRIBE_STRUCT(NewVpnSession, (),
    (gatewayId, sessionId, vpnAccountId, personId, tunnelAddress, clientAddress, device, startedAt, seenAt, endedAt,
        endReason))

class VpnSessionStore {
public:
    explicit VpnSessionStore(Database& database);

    Page<VpnSession> list(const std::optional<QString>& scope, const VpnSessionFilter& filter);
    VpnSession get(VpnSessionId id);
    VpnSessionPlace place(VpnSessionId id);

    /// Nobody else decides on this address until the end of the transaction.
    void lockAddress(const QString& address);
    /// Those of that name, two at most, kept as they are until the end of the transaction.
    std::vector<TunnelAccount> accounts(const VpnSessionInput& input, std::optional<OrgUnitId> hospital, Instant now);
    /// The newest that the gateway told of under this number, locked.
    std::optional<VpnSession> latest(qint64 gatewayId, const QString& sessionId);
    /// The live one at this address, locked.
    std::optional<VpnSession> liveAt(const QString& address);
    /// Of this gateway, locked.
    std::optional<VpnSession> ofGateway(qint64 gatewayId, VpnSessionId id);

    VpnSessionId insert(const NewVpnSession& session);
    /// Told of again: alive, here.
    void seen(VpnSessionId id, const VpnSessionInput& input, const QString& address, Instant at);
    void end(VpnSessionId id, Instant at, const QString& reason);
    /// Ends those that nobody told of since, and those whose account or person has run out.
    qint64 endStale(Instant before, Instant now);

private:
    Database& m_database;
};

} // namespace wardport::server
