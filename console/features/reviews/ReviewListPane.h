// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewTab.h"
#include "console/page/ListPane.h"

namespace wardport::console {

using ReviewListPane = ListPane;

} // namespace wardport::console
