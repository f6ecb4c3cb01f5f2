// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <boost/describe.hpp>

namespace wardport {

/// Told by a gateway that a tunnel came up; the same again (gateway and sessionId) is an interim report.
struct VpnSessionInput {
    QString gateway;   ///< the gateway's own name
    QString sessionId; ///< the gateway's own number of the session
    QString hospitalCode; ///< may be left out where there is one hospital
    QString account;
    QString tunnelAddress; ///< given inside the VPN
    QString clientAddress; ///< where the phone came from
    QString device;
    std::optional<Instant> startedAt;
};
BOOST_DESCRIBE_STRUCT(
    VpnSessionInput, (), (gateway, sessionId, hospitalCode, account, tunnelAddress, clientAddress, device, startedAt))

struct VpnSession {
    VpnSessionId id;
    QString gateway;
    QString sessionId;
    VpnAccountId vpnAccountId;
    QString account;
    PersonId personId;
    QString personName;
    QString staffNo;
    QString tunnelAddress;
    QString clientAddress;
    QString device;
    Instant startedAt{};
    Instant seenAt{}; ///< told of last
    std::optional<Instant> endedAt;
    QString endReason;
};
BOOST_DESCRIBE_STRUCT(VpnSession, (),
    (id, gateway, sessionId, vpnAccountId, account, personId, personName, staffNo, tunnelAddress, clientAddress, device,
        startedAt, seenAt, endedAt, endReason))

struct VpnSessionFilter : PageQuery {
    std::optional<bool> live;
    std::optional<PersonId> personId;
    std::optional<OrgUnitId> orgUnitId;
    std::optional<QString> address; ///< the tunnel's or the phone's
};
BOOST_DESCRIBE_STRUCT(VpnSessionFilter, (PageQuery), (live, personId, orgUnitId, address))

struct VpnSessionEnd {
    std::optional<QString> reason; ///< in the gateway's words
    std::optional<Instant> endedAt;
};
BOOST_DESCRIBE_STRUCT(VpnSessionEnd, (), (reason, endedAt))

Problems validate(const VpnSessionInput& input);
Problems validate(const VpnSessionEnd& input);

} // namespace wardport
