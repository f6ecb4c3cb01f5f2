// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Column.h"
#include "shared/model/Person.h"
#include "shared/model/PersonGroup.h"
#include "shared/model/VpnAccount.h"

namespace wardport::console {

class OrgTree;

Columns<Person> personColumns(const OrgTree& tree);
Columns<VpnAccount> vpnAccountColumns();
Columns<PersonGroup> groupColumns(const OrgTree& tree);
/// The few columns of a group's members.
Columns<Person> memberColumns(const OrgTree& tree);

} // namespace wardport::console
