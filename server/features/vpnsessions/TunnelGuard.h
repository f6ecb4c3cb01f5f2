// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/Policy.h"
#include "server/auth/Tokens.h"
#include "server/features/vpnsessions/GatewayService.h"
#include "server/features/vpnsessions/Tunnels.h"
#include "server/http/Authenticator.h"

namespace wardport::server {

/// Knows every caller by what it shows, and whether a phone is where the policy wants it. A phone's address is the one its
/// connection comes from: no header can claim another.
class TunnelGuard final : public Authenticator {
public:
    TunnelGuard(Tokens& tokens, GatewayService& gateways, PolicyStore& policy, const Tunnels& tunnels);

    std::optional<Principal> byToken(std::string_view token) override;
    void used(const Principal& who) override;
    std::optional<Principal> byAppSecret(std::string_view appId, std::string_view secret) override;
    std::optional<Principal> byGatewaySecret(
        std::string_view name, std::string_view secret, std::string_view address) override;
    void requirePlace(const Principal& person, std::string_view address) override;

private:
    Tokens& m_tokens;
    GatewayService& m_gateways;
    PolicyStore& m_policy;
    const Tunnels& m_tunnels;
};

} // namespace wardport::server
