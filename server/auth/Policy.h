// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/base/Clock.h"
#include "shared/model/Policy.h"

#include <mutex>

namespace wardport::server {

/// The policy in force: kept in memory, read again when the channel policy_changed tells of it, and every half minute. While
/// the database is away, the last one stays.
class PolicyStore {
public:
    PolicyStore(Database& database, const Clock& clock);

    Policy current();
    /// By notification, or when some may have been missed.
    void policyChanged();

    /// The one in the database.
    Policy stored();
    /// The same, which nobody else changes until the end of the caller's transaction.
    Policy lock();
    /// After lock(). Every instance is told when the transaction commits.
    void write(const PolicyInput& policy);

private:
    Database& m_database;
    const Clock& m_clock;
    std::mutex m_mutex;
    Policy m_policy;
    Instant m_readAt{};
    bool m_isKnown = false;
    quint64 m_changes = 0; ///< of which we were told
};

} // namespace wardport::server
