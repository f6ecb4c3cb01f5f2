// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Column.h"

#include "shared/model/Operation.h"

namespace wardport::console {

Columns<OperationEntry> auditColumns();

/// "王敏 (sys-admin)"; the user name alone where there is no other.
QString actorText(const OperationEntry& entry);

} // namespace wardport::console
