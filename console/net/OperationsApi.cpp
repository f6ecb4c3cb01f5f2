// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/OperationsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request OperationsApi::list(const OperationFilter& filter, const QObject* context,
    Callback<Page<OperationEntry>> callback)
{
    return m_client.get<Page<OperationEntry>>(expand(Paths::logOperations), filter, context, std::move(callback));
}

} // namespace wardport::console
