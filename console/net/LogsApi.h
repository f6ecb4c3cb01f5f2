// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Log.h"

namespace wardport::console {

/// What happened on phones and at sign-in.
class LogsApi {
public:
    explicit LogsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request launches(const LaunchLogFilter& filter, const QObject* context, Callback<Page<LaunchLog>> callback);
    Request signIns(const SignInLogFilter& filter, const QObject* context, Callback<Page<SignInLog>> callback);
    Request problemReports(const ProblemReportFilter& filter, const QObject* context,
        Callback<Page<ProblemReport>> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
