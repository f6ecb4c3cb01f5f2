// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Text.h"

#include "shared/model/VendorDocument.h"

namespace wardport::console {

/// What is over in so many days wants to be seen to.
inline constexpr int expirySoonDays = 60;

QString text(VendorDocumentKind kind);
Choices vendorDocumentKindChoices();

/// Over, or over within expirySoonDays; else the day as it is. Without text if no end is known.
Badge expiryBadge(const std::optional<QDate>& until);

} // namespace wardport::console
