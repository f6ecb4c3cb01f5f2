// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/exports/ExportService.h"
#include "server/http/Route.h"

namespace wardport::server {

class ExportRoutes {
public:
    explicit ExportRoutes(ExportService& service);

    std::vector<Route> routes();

private:
    Created<Job> create(const Call& call, const ExportRequest& request);

    ExportService& m_service;
};

} // namespace wardport::server
