// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Paths of the VPN gateways' own records.
namespace wardport::Paths {

inline constexpr char gateways[] = "/api/v1/gateways";
inline constexpr char gateway[] = "/api/v1/gateways/{id}";
inline constexpr char gatewayDisable[] = "/api/v1/gateways/{id}/disable";
inline constexpr char gatewayEnable[] = "/api/v1/gateways/{id}/enable";

} // namespace wardport::Paths
