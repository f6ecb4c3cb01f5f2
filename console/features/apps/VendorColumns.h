// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Column.h"

#include "shared/model/Vendor.h"

namespace wardport::console {

/// The columns of the list of vendors; keys are the server's sort names.
Columns<Vendor> vendorColumns();

/// How a contract or its maintenance stands today: running, ending within 90 days, ended. Without text if no end is known.
Badge termBadge(const std::optional<QDate>& until);

} // namespace wardport::console
