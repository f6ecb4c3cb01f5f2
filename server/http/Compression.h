// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"

namespace wardport::server {

bool acceptsGzip(const HttpRequest& request);

/// Compresses a text answer of its own (not a shared or streamed one) when it is large enough to gain by it.
void compress(HttpResponse& response);

/// The text as a gzip member (RFC 1952), fastest level.
std::string gzip(const std::string& text);

} // namespace wardport::server
