// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Policy.h"

namespace wardport::console {

/// The rules of sign-in, VPN and retention.
class PolicyApi {
public:
    explicit PolicyApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request get(const QObject* context, Callback<Policy> callback);
    Request update(int version, const PolicyInput& input, const QObject* context, Callback<Policy> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
