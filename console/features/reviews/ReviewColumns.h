// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Column.h"

#include "shared/model/AccessRequest.h"
#include "shared/model/AccessReview.h"
#include "shared/model/Recertification.h"

namespace wardport::console {

Columns<AccessRequest> requestColumns();
Columns<GrantedLine> grantedColumns();
Columns<DormantGrant> dormantColumns();
Columns<Recertification> campaignColumns();
Columns<RecertificationItem> campaignItemColumns();

} // namespace wardport::console
