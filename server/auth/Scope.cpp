// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/Scope.h"

#include "shared/base/ApiError.h"

namespace wardport::server {

void requireInScope(const Principal& who, const QString& path)
{
    if (!inScope(who, path))
        throw ApiError(ErrorCode::notFound);
}

void requireVendor(const Principal& who, VendorId vendor)
{
    if (who.role == Role::vendor && who.vendorId != vendor)
        throw ApiError(ErrorCode::notFound);
}

} // namespace wardport::server
