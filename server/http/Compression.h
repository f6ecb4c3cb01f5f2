// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"

namespace wardport::server {

/// Whether the caller names this coding and does not rule it out with q=0 (RFC 9110, 12.5.3).
bool accepts(const HttpRequest& request, std::string_view coding);
bool acceptsGzip(const HttpRequest& request);

/// Compresses a text answer of its own (not a shared or streamed one) when it is large enough to gain by it.
void compress(HttpResponse& response);

/// The text as a gzip member (RFC 1952), fastest level.
std::string gzip(const std::string& text);

} // namespace wardport::server
