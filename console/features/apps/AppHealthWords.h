// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Text.h"

#include "shared/model/AppHealth.h"

namespace wardport::console {

Badge badge(ProbeOutcome outcome);
/// Every outcome, the worst first.
Choices healthChoices();

/// What went wrong at a look, in the language of now; what we have no words for as the server says it.
QString probeDetail(const AppProbe& probe);

} // namespace wardport::console
