// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Column.h"

#include "shared/model/Gateway.h"

namespace wardport::console {

Columns<Gateway> gatewayColumns();

/// Whose accounts it serves.
QString gatewayHospitalText(const Gateway& gateway);
/// "10.1.0.0/16, 10.2.3.4", or any.
QString gatewayAddressesText(const Gateway& gateway);

} // namespace wardport::console
