// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"

#include <QString>

namespace wardport::server {

/// What a browser may do with the portal: run its own files alone, be framed by nobody, tell nobody where it was.
void addPortalHeaders(HttpResponse& response);

/// By the end of the name; application/octet-stream for what a portal has no business with.
std::string portalContentType(const QString& name);

/// The page that stands in for the portal.
HttpResponse portalMissing();

} // namespace wardport::server
