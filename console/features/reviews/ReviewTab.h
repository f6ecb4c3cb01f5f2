// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PagePart.h"

namespace wardport::console {

/// One of the page's tabs.
using ReviewTab = PagePart;

} // namespace wardport::console
