// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <boost/describe.hpp>

#include <vector>

namespace wardport {

using GatewayId = Id<struct Gateway>;

struct GatewayInput {
    QString name;                        ///< by which it signs in and names itself; unique
    std::optional<OrgUnitId> hospitalId; ///< whose accounts it serves; none: all hospitals'
    std::vector<QString> addresses;      ///< addresses or networks (10.1.0.0/16) it may call from; empty: any
};
BOOST_DESCRIBE_STRUCT(GatewayInput, (), (name, hospitalId, addresses))

/// A VPN gateway that tells of its tunnels.
struct Gateway : GatewayInput {
    GatewayId id;
    QString hospitalName;
    bool active = true;
    int liveSessions = 0;
    Instant createdAt{};
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(Gateway, (GatewayInput), (id, hospitalName, active, liveSessions, createdAt, version))

/// A new gateway with its secret, which is shown this once.
struct NewGateway {
    GatewayId id;
    Gateway gateway;
    QString secret;
};
BOOST_DESCRIBE_STRUCT(NewGateway, (), (id, gateway, secret))

struct GatewayFilter : PageQuery {
    std::optional<bool> active;
};
BOOST_DESCRIBE_STRUCT(GatewayFilter, (PageQuery), (active))

Problems validate(const GatewayInput& input);

} // namespace wardport
