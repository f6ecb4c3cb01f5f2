// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace wardport::server {

/// How a response stands on the wire, beyond what its author said.
struct Framing {
    bool keepAlive = true;
    bool http10 = false;    ///< the request was HTTP/1.0: no chunks, and keeping alive is said aloud
};

/// Whether this status has a body at all.
bool hasBody(int status);

/// Appends status line and headers up to the empty line. Line ends inside values become blanks; Content-Length, Date,
/// Connection and Transfer-Encoding of the author are left out, for they are decided here.
void appendResponseHead(std::string& out, const HttpResponse& response, std::size_t bodySize, Framing framing);

/// The transport's own refusal as problem+json; `code` is the name of an ErrorCode.
HttpResponse transportProblem(int status, std::string_view code);

} // namespace wardport::server
