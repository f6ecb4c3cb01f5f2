// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/PolicyApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request PolicyApi::get(const QObject* context, Callback<Policy> callback)
{
    return m_client.get<Policy>(expand(Paths::policy), context, std::move(callback));
}

Request PolicyApi::update(int version, const PolicyInput& input, const QObject* context, Callback<Policy> callback)
{
    return m_client.put<Policy>(expand(Paths::policy), input, version, context, std::move(callback));
}

} // namespace wardport::console
