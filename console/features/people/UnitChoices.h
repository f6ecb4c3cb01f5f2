// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"
#include "shared/base/Id.h"

#include <optional>

namespace wardport::console {

class OrgTree;

/// The hospitals of the caller's scope.
Choices hospitalChoices(const OrgTree& tree);

/// The open campuses and departments of a hospital, and `kept` even if it is closed.
Choices departmentChoices(const OrgTree& tree, OrgUnitId hospital, std::optional<OrgUnitId> kept);

} // namespace wardport::console
