// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/LogsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request LogsApi::launches(const LaunchLogFilter& filter, const QObject* context, Callback<Page<LaunchLog>> callback)
{
    return m_client.get<Page<LaunchLog>>(expand(Paths::logLaunches), filter, context, std::move(callback));
}

Request LogsApi::signIns(const SignInLogFilter& filter, const QObject* context, Callback<Page<SignInLog>> callback)
{
    return m_client.get<Page<SignInLog>>(expand(Paths::logSignIns), filter, context, std::move(callback));
}

Request LogsApi::problemReports(const ProblemReportFilter& filter, const QObject* context,
    Callback<Page<ProblemReport>> callback)
{
    return m_client.get<Page<ProblemReport>>(expand(Paths::logProblemReports), filter, context, std::move(callback));
}

} // namespace wardport::console
