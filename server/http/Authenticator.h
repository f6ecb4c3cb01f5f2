// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Principal.h"

#include <optional>
#include <string_view>

namespace wardport::server {

/// Turns credentials into a caller. Nothing when they are unknown, expired or revoked.
class Authenticator {
public:
    virtual ~Authenticator() = default;
    /// To know a caller is no use of the token yet: used() is told what was not refused.
    virtual std::optional<Principal> byToken(std::string_view token) = 0;
    virtual void used(const Principal& who) = 0;
    /// HTTP Basic of an app's server: app id and secret.
    virtual std::optional<Principal> byAppSecret(std::string_view appId, std::string_view secret) = 0;
    /// HTTP Basic of a gateway: its name and secret, from an address it may call from.
    virtual std::optional<Principal> byGatewaySecret(
        std::string_view name, std::string_view secret, std::string_view address) = 0;
    /// Throws vpnRequired when this person's phone must be inside the VPN and is not.
    virtual void requirePlace(const Principal& person, std::string_view address) = 0;
};

} // namespace wardport::server
