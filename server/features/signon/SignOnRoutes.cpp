// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

SignOnRoutes::SignOnRoutes(SignOnSettings& settings)
    : m_settings(settings)
{
}

std::vector<Route> SignOnRoutes::routes()
{
    using enum Audience;
    using enum Permission;
    return {
        {Method::get, Paths::appSignOn, admin, appsRead, bind(this, &SignOnRoutes::get), "How the app signs people on"},
        {Method::put, Paths::appSignOn, admin, appsWrite, bind(this, &SignOnRoutes::put),
            "Set up single sign-on to the app; version 0 before the first time"},
    };
}

AppSignOn SignOnRoutes::get(const Call& call)
{
    return m_settings.get(call.who, call.id<AppId>());
}

AppSignOn SignOnRoutes::put(const Call& call, const AppSignOnInput& input)
{
    return m_settings.put(call.who, call.id<AppId>(), call.ifMatch(), input);
}

} // namespace wardport::server
