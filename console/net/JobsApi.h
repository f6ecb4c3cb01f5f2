// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Export.h"
#include "shared/model/Job.h"

namespace wardport::console {

/// One's own long work on the server.
class JobsApi {
public:
    explicit JobsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const JobFilter& filter, const QObject* context, Callback<Page<Job>> callback);
    /// A list as a file.
    Request exportList(const ExportRequest& request, const QObject* context, Callback<Job> callback);
    Request get(JobId id, const QObject* context, Callback<Job> callback);
    Request cancel(JobId id, const QObject* context, Callback<Job> callback);
    /// What the job made; notFound while there is nothing yet.
    Request file(JobId id, const QObject* context, Callback<RawAnswer> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
