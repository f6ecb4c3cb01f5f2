// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Connection.h"

namespace wardport::server {

/// While it lives, statements of this connection may take as long as they need: COPY, streaming, migrations.
class TimeoutPause {
public:
    explicit TimeoutPause(Connection& connection);
    ~TimeoutPause();
    TimeoutPause(const TimeoutPause&) = delete;
    TimeoutPause& operator=(const TimeoutPause&) = delete;

private:
    Connection& m_connection;
};

} // namespace wardport::server
