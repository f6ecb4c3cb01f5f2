// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/operations/OperationRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

OperationRoutes::OperationRoutes(OperationService& service)
    : m_service(service)
{
}

std::vector<Route> OperationRoutes::routes()
{
    return {
        {Method::get, Paths::logOperations, Audience::admin, Permission::operationsRead, bind(this, &OperationRoutes::list),
            "Operation log, newest first; reading it is itself logged"},
    };
}

Page<OperationEntry> OperationRoutes::list(const Call& call, const OperationFilter& filter)
{
    return m_service.list(call.who, filter);
}

} // namespace wardport::server
