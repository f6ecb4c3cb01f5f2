// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessParts.h"

namespace wardport::server {

/// Who gains and who loses what when these changes are made to the lines: apps with a difference, in the matrix's order.
/// People who are inactive or gone count for nothing, nor do retired apps.
std::vector<AccessDelta> accessDeltas(const AccessParts& before, const std::vector<GrantLineChange>& changes, Instant now);

} // namespace wardport::server
