// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Route.h"

#include <functional>

namespace wardport::server {

/// What a server says of itself: health, readiness, metrics, and the description of its API.
class SystemRoutes {
public:
    struct Sources {
        std::function<void()> requireReady;           ///< throws unavailable with the reason
        std::function<std::string()> metrics;         ///< Prometheus text
        std::function<QString(Audience)> description; ///< OpenAPI of one listener
    };

    explicit SystemRoutes(Sources sources);

    std::vector<Route> routes();

private:
    HttpResponse health(const Call& call);
    HttpResponse ready(const Call& call);
    HttpResponse metrics(const Call& call);
    HttpResponse describeAdmin(const Call& call);
    HttpResponse describePhone(const Call& call);
    HttpResponse describeMachine(const Call& call);
    HttpResponse page(const Call& call);

    const Sources m_sources;
};

} // namespace wardport::server
