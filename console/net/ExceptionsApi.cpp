// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/ExceptionsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request ExceptionsApi::list(const ExceptionFilter& filter, const QObject* context,
    Callback<Page<ExceptionIssue>> callback)
{
    return m_client.get<Page<ExceptionIssue>>(expand(Paths::exceptions), filter, context, std::move(callback));
}

Request ExceptionsApi::get(ExceptionIssueId id, const QObject* context, Callback<ExceptionIssue> callback)
{
    return m_client.get<ExceptionIssue>(expand(Paths::exception, id), context, std::move(callback));
}

Request ExceptionsApi::setState(ExceptionIssueId id, const IssueStateChange& change, const QObject* context,
    Callback<ExceptionIssue> callback)
{
    return m_client.post<ExceptionIssue>(expand(Paths::exceptionState, id), change, context, std::move(callback));
}

Request ExceptionsApi::events(ExceptionIssueId id, const ExceptionEventFilter& filter, const QObject* context,
    Callback<Page<ExceptionEvent>> callback)
{
    return m_client.get<Page<ExceptionEvent>>(expand(Paths::exceptionEvents, id), filter, context, std::move(callback));
}

} // namespace wardport::console
