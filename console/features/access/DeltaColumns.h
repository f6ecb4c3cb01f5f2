// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/ui/TableModel.h"
#include "shared/model/Grant.h"

namespace wardport {

QString rowKey(const AccessDelta& delta);

namespace console {

/// Who gains and who loses, by app.
Columns<AccessDelta> deltaColumns(PageContext& context);

/// Those by which anybody gains or loses, the greatest first.
std::vector<AccessDelta> felt(std::vector<AccessDelta> deltas);

} // namespace console
} // namespace wardport
