// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Text.h"

/// All values of the open lists that we have words for: for filters, and for files of lists.
namespace wardport::console {

Choices activeChoices(); ///< "true", "false" of people, accounts, vendors
Choices successChoices();
Choices failureChoices();
Choices networkChoices();
Choices fieldChoices();

} // namespace wardport::console
