// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/BrokenGrants.h"
#include "server/features/access/GrantStore.h"
#include "server/features/alarms/AlarmService.h"

namespace wardport::server {

/// Turns what the snapshots find into alarms, one for each line.
class TamperedGrants {
public:
    TamperedGrants(Database& database, GrantSeal seal, AlarmService& alarms);

    void raise(const BrokenGrants& broken);

private:
    AlarmService& m_alarms;
    GrantStore m_store;
};

} // namespace wardport::server
