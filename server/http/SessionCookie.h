// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"

#include <chrono>

namespace wardport::server {

/// A browser keeps its token in a cookie that no script can read. `__Host-` binds it to this host, to TLS and to the root
/// (RFC 6265bis, 4.1.3).
namespace SessionCookie {

inline constexpr char name[] = "__Host-wardport";
/// No other site can send this header: that would take CORS, which is not granted.
inline constexpr char portalHeader[] = "X-Wardport-Portal";

/// The token in the request's cookies; empty when there is none.
std::string_view tokenOf(const HttpRequest& request);
/// Whether the portal's own code sent the request.
bool isFromPortal(const HttpRequest& request);

void set(HttpResponse& response, std::string_view token, std::chrono::seconds lifetime);
void clear(HttpResponse& response);

} // namespace SessionCookie

} // namespace wardport::server
