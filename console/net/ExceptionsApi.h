// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/ExceptionIssue.h"

namespace wardport::console {

/// Exceptions of the vendors' apps, grouped into issues.
class ExceptionsApi {
public:
    explicit ExceptionsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const ExceptionFilter& filter, const QObject* context, Callback<Page<ExceptionIssue>> callback);
    Request get(ExceptionIssueId id, const QObject* context, Callback<ExceptionIssue> callback);
    Request setState(ExceptionIssueId id, const IssueStateChange& change, const QObject* context,
        Callback<ExceptionIssue> callback);
    Request events(ExceptionIssueId id, const ExceptionEventFilter& filter, const QObject* context,
        Callback<Page<ExceptionEvent>> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
