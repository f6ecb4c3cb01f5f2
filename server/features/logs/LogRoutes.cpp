// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/logs/LogRoutes.h"

#include "server/auth/Scope.h"
#include "shared/api/Paths.h"

namespace wardport::server {

LogRoutes::LogRoutes(LogStore& store)
    : m_store(store)
{
}

std::vector<Route> LogRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::logLaunches, admin, logsRead, bind(this, &LogRoutes::launches), "Launches and what became of them"},
        {get, Paths::logSignIns, admin, logsRead, bind(this, &LogRoutes::signIns), "Sign-ins of console and phones"},
        {get, Paths::logProblemReports, admin, logsRead, bind(this, &LogRoutes::problemReports), "Problems told from phones"},
    };
}

Page<LaunchLog> LogRoutes::launches(const Call& call, const LaunchLogFilter& filter)
{
    return m_store.launches(scopePattern(call.who), filter);
}

Page<SignInLog> LogRoutes::signIns(const Call& call, const SignInLogFilter& filter)
{
    return m_store.signIns(scopePattern(call.who), filter);
}

Page<ProblemReport> LogRoutes::problemReports(const Call& call, const ProblemReportFilter& filter)
{
    return m_store.problemReports(scopePattern(call.who), filter);
}

} // namespace wardport::server
