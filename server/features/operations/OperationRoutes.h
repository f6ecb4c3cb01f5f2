// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/operations/OperationService.h"
#include "server/http/Route.h"

namespace wardport::server {

class OperationRoutes {
public:
    explicit OperationRoutes(OperationService& service);

    std::vector<Route> routes();

private:
    Page<OperationEntry> list(const Call& call, const OperationFilter& filter);

    OperationService& m_service;
};

} // namespace wardport::server
