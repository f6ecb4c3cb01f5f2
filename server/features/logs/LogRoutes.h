// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/logs/LogStore.h"
#include "server/http/Route.h"

namespace wardport::server {

/// The event logs. Reading them has no rules beyond scope, so no service stands between.
class LogRoutes {
public:
    explicit LogRoutes(LogStore& store);

    std::vector<Route> routes();

private:
    Page<LaunchLog> launches(const Call& call, const LaunchLogFilter& filter);
    Page<SignInLog> signIns(const Call& call, const SignInLogFilter& filter);
    Page<ProblemReport> problemReports(const Call& call, const ProblemReportFilter& filter);

    LogStore& m_store;
};

} // namespace wardport::server
