// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Column.h"

#include "shared/model/Administrator.h"

namespace wardport::console {

class OrgTree;
class VendorChoices;

Columns<Administrator> administratorColumns(const OrgTree& tree, const VendorChoices& vendors);

/// Disabled, locked, without a role, with a password to change, or active.
Badge administratorBadge(const Administrator& account);

/// The unit the account sees, or everything.
QString scopeText(const Administrator& account, const OrgTree& tree);

/// Empty without a vendor.
QString vendorText(const Administrator& account, const VendorChoices& vendors);

} // namespace wardport::console
