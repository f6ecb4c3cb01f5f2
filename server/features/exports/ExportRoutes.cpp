// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exports/ExportRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

ExportRoutes::ExportRoutes(ExportService& service)
    : m_service(service)
{
}

std::vector<Route> ExportRoutes::routes()
{
    using enum Method;
    using enum Audience;
    return {
        {post, Paths::exports, admin, Right::administrator(), bind(this, &ExportRoutes::create),
            "Ask for a list as a file; its job makes it"},
    };
}

Created<Job> ExportRoutes::create(const Call& call, const ExportRequest& request)
{
    return created(m_service.request(call.who, request), Paths::jobs);
}

} // namespace wardport::server
