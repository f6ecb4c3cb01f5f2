// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Operation.h"

namespace wardport::console {

/// What administrators did.
class OperationsApi {
public:
    explicit OperationsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const OperationFilter& filter, const QObject* context, Callback<Page<OperationEntry>> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
