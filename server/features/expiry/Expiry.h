// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/Tokens.h"
#include "server/features/expiry/ExpiryStore.h"
#include "server/features/operations/OperationLog.h"

namespace wardport::server {

/// Ends what has run out: the day after the last day of a person or of a VPN account, by the hospital's calendar, the person
/// is signed out of every phone. The operation log names the system as the one who did it.
class Expiry {
public:
    Expiry(Database& database, OperationLog& log, Tokens& tokens, const Clock& clock);

    void run();

private:
    void end(const QString& action, const QString& objectType, const std::vector<Expired>& all);

    Database& m_database;
    OperationLog& m_log;
    Tokens& m_tokens;
    const Clock& m_clock;
    ExpiryStore m_store;
};

} // namespace wardport::server
