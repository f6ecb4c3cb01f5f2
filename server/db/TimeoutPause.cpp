// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/TimeoutPause.h"

#include "shared/base/ApiError.h"

namespace wardport::server {

TimeoutPause::TimeoutPause(Connection& connection)
    : m_connection(connection)
{
    m_connection.execute("SET statement_timeout = 0; SET lock_timeout = 0");
}

TimeoutPause::~TimeoutPause()
{
    try {
        m_connection.setTimeouts();
    } catch (const ApiError&) {
        // Lost, or in a failed transaction: a fresh session sets its own, a rollback restores the old ones.
    }
}

} // namespace wardport::server
