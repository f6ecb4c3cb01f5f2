// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/Policy.h"

namespace wardport::server {

/// Locks a name at one door after too many failures in a row (policy: 5 failures, 30 minutes), on all instances alike.
class Throttle {
public:
    Throttle(Database& database, PolicyStore& policy, const Clock& clock);

    /// Throws accountLocked with Retry-After while the name is locked.
    void requireOpen(const QString& audience, const QString& account);
    /// Whether this one has locked the name.
    bool failed(const QString& audience, const QString& account);
    void succeeded(const QString& audience, const QString& account);

private:
    Database& m_database;
    PolicyStore& m_policy;
    const Clock& m_clock;
};

} // namespace wardport::server
