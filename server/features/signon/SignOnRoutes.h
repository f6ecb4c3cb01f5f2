// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/SignOnSettings.h"
#include "server/http/Route.h"

namespace wardport::server {

class SignOnRoutes {
public:
    explicit SignOnRoutes(SignOnSettings& settings);

    std::vector<Route> routes();

private:
    AppSignOn get(const Call& call);
    AppSignOn put(const Call& call, const AppSignOnInput& input);

    SignOnSettings& m_settings;
};

} // namespace wardport::server
