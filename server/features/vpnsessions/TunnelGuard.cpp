// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/vpnsessions/TunnelGuard.h"

namespace wardport::server {

TunnelGuard::TunnelGuard(Tokens& tokens, GatewayService& gateways, PolicyStore& policy, const Tunnels& tunnels)
    : m_tokens(tokens)
    , m_gateways(gateways)
    , m_policy(policy)
    , m_tunnels(tunnels)
{
}

std::optional<Principal> TunnelGuard::byToken(std::string_view token)
{
    return m_tokens.byToken(token);
}

void TunnelGuard::used(const Principal& who)
{
    m_tokens.used(who);
}

std::optional<Principal> TunnelGuard::byAppSecret(std::string_view appId, std::string_view secret)
{
    return m_tokens.byAppSecret(appId, secret);
}

std::optional<Principal> TunnelGuard::byGatewaySecret(
    std::string_view name, std::string_view secret, std::string_view address)
{
    return m_gateways.bySecret(name, secret, address);
}

void TunnelGuard::requirePlace(const Principal& person, std::string_view address)
{
    if (m_policy.current().phoneVpn != PhoneVpn::off && !m_tunnels.isOf(person.personId, address))
        throw ApiError(ErrorCode::vpnRequired);
}

} // namespace wardport::server
