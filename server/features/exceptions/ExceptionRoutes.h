// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/exceptions/ExceptionService.h"
#include "server/http/Route.h"

namespace wardport::server {

class ExceptionRoutes {
public:
    explicit ExceptionRoutes(ExceptionService& service);

    std::vector<Route> routes();

private:
    Deferred<Receipt> report(const Call& call, const ExceptionReport& report);
    Page<ExceptionIssue> list(const Call& call, const ExceptionFilter& filter);
    ExceptionIssue get(const Call& call);
    Page<ExceptionEvent> events(const Call& call, const ExceptionEventFilter& filter);
    ExceptionIssue setState(const Call& call, const IssueStateChange& change);

    ExceptionService& m_service;
};

} // namespace wardport::server
