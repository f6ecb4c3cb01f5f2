// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

namespace wardport::console {

/// The actions the server writes down, to filter by, in the order of the objects they are done to.
Choices actionChoices();
Choices objectTypeChoices();

} // namespace wardport::console
