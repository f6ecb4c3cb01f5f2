// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/JobsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request JobsApi::list(const JobFilter& filter, const QObject* context, Callback<Page<Job>> callback)
{
    return m_client.get<Page<Job>>(expand(Paths::jobs), filter, context, std::move(callback));
}

Request JobsApi::exportList(const ExportRequest& request, const QObject* context, Callback<Job> callback)
{
    return m_client.post<Job>(expand(Paths::exports), request, context, std::move(callback));
}

Request JobsApi::get(JobId id, const QObject* context, Callback<Job> callback)
{
    return m_client.get<Job>(expand(Paths::job, id), context, std::move(callback));
}

Request JobsApi::cancel(JobId id, const QObject* context, Callback<Job> callback)
{
    return m_client.post<Job>(expand(Paths::jobCancel, id), std::nullopt, context, std::move(callback));
}

Request JobsApi::file(JobId id, const QObject* context, Callback<RawAnswer> callback)
{
    return m_client.get<RawAnswer>(expand(Paths::jobFile, id), context, std::move(callback));
}

} // namespace wardport::console
