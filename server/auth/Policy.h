// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/base/Clock.h"

#include <boost/describe.hpp>

#include <mutex>

namespace wardport::server {

/// Rules an information department decides on. They live in the database, the same for every instance.
struct Policy {
    int lockoutFailures = 5;
    int lockoutMinutes = 30;
    int consoleIdleMinutes = 30;
    int consoleSessionHours = 12;
    int phoneIdleDays = 14;
    int phoneSessionDays = 90;
    int ticketSeconds = 60;
    int retentionDays = 1095; ///< of logs; never below 180 (Cybersecurity Law, Art. 23)
};
BOOST_DESCRIBE_STRUCT(Policy, (),
    (lockoutFailures, lockoutMinutes, consoleIdleMinutes, consoleSessionHours, phoneIdleDays, phoneSessionDays, ticketSeconds,
        retentionDays))

/// The policy in force, read again every half minute.
class PolicyStore {
public:
    PolicyStore(Database& database, const Clock& clock);

    Policy current();

private:
    Database& m_database;
    const Clock& m_clock;
    std::mutex m_mutex;
    Policy m_policy;
    Instant m_readAt{};
};

} // namespace wardport::server
