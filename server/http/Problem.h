// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"
#include "shared/base/Error.h"

namespace wardport::server {

/// An Error as application/problem+json (RFC 9457) with code, field and requestId; Retry-After where it is known.
HttpResponse toProblem(const Error& error, const QString& requestId);

} // namespace wardport::server
