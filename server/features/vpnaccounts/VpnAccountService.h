// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/Tokens.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/people/PersonDirectory.h"
#include "server/features/vpnaccounts/VpnAccountStore.h"

namespace wardport::server {

/// Rules of VPN accounts: each belongs to one person and is within the scope of whoever may see that person. Errors beside
/// those of the fields: notFound, versionMismatch, wrongState.
class VpnAccountService {
public:
    VpnAccountService(
        Database& database, OperationLog& log, PersonDirectory& people, Tokens& tokens, const Clock& clock);

    Page<VpnAccount> list(const Principal& who, const VpnAccountFilter& filter);
    VpnAccount get(const Principal& who, VpnAccountId id);
    /// Only for an active person.
    VpnAccount create(const Principal& who, const VpnAccountInput& input);
    /// May bind the account to another person of the same hospital.
    VpnAccount update(const Principal& who, VpnAccountId id, int version, const VpnAccountInput& input);
    /// Disabling signs the person out of every phone. An account of a disabled person cannot be enabled.
    VpnAccount setActive(const Principal& who, VpnAccountId id, bool active);

    /// For the service of people, in its transaction: the person leaves.
    void disableOf(const Principal& who, PersonId id);

private:
    PersonPlace holdActive(const Principal& who, PersonId id);
    VpnAccount change(const Principal& who, const VpnAccount& before, bool active);
    void record(const Principal& who, const QString& action, const VpnAccount* before, const VpnAccount* after);

    Database& m_database;
    OperationLog& m_log;
    PersonDirectory& m_people;
    Tokens& m_tokens;
    const Clock& m_clock;
    VpnAccountStore m_store;
};

} // namespace wardport::server
