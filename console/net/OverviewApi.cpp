// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/OverviewApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request OverviewApi::get(const QObject* context, Callback<Overview> callback)
{
    return m_client.get<Overview>(expand(Paths::overview), context, std::move(callback));
}

} // namespace wardport::console
