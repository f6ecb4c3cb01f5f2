// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace wardport::server {

/// One HTML page that reads this listener's openapi.yaml and shows it: paths by tag, with parameters and schemas.
std::string apiPage();

/// Its Content-Security-Policy: nothing but the page itself.
std::string apiPagePolicy();

} // namespace wardport::server
