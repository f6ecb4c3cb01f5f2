// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"

namespace wardport::server {

/// Keeps the roll-ups in step with the launches. Each committed batch left the hours it touched in usage_pending; they are
/// taken away in the transaction that counts them, so every event is counted once, however late it came.
class UsageRollup {
public:
    explicit UsageRollup(Database& database);

    /// Counts what is pending. Returns the batches counted.
    qint64 run();

    /// Makes the roll-ups anew from the launches; waits for batches in flight. The same as what run() leaves.
    void rebuild();

    /// Makes the partitions of all event tables from two months back to two months ahead. Returns how many were made.
    int ensurePartitions();

private:
    qint64 runOnce();

    Database& m_database;
};

} // namespace wardport::server
