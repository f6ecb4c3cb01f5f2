// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/IconStore.h"
#include "console/ui/Column.h"

#include "shared/model/App.h"

namespace wardport::console {

class VendorChoices;

/// The columns of the list of apps; keys are the server's sort names.
Columns<App> appColumns(IconStore& icons, const VendorChoices& vendors);

} // namespace wardport::console
