// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Route.h"

#include <QString>

#include <optional>
#include <vector>

namespace wardport::server {

/// The OpenAPI 3.1 description of the routes as YAML, made from the route table and the described structs: it cannot say
/// anything that the server does not do. With an audience, that listener's part.
QString describeApi(const std::vector<Route>& routes, std::optional<Audience> only = {});

} // namespace wardport::server
