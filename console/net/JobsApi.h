// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Job.h"

namespace wardport::console {

/// One's own long work on the server.
class JobsApi {
public:
    explicit JobsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request get(JobId id, const QObject* context, Callback<Job> callback);
    Request cancel(JobId id, const QObject* context, Callback<Job> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
