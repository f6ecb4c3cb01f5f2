// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Overview.h"

namespace wardport::console {

/// The first page's figures.
class OverviewApi {
public:
    explicit OverviewApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request get(const QObject* context, Callback<Overview> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
