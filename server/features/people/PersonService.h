// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/InLane.h"
#include "server/auth/Tokens.h"
#include "server/features/groups/RuleMembership.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/orgunits/OrgUnitService.h"
#include "server/features/people/PersonStore.h"
#include "server/features/vpnaccounts/VpnAccountService.h"
#include "shared/model/Administrator.h"

namespace wardport::server {

/// Rules of people. A person is within the scope of whoever may see their administrative department, and stays in their
/// hospital. Errors beside those of the fields: notFound, versionMismatch, wrongState.
class PersonService {
public:
    PersonService(Database& database, OperationLog& log, OrgUnitService& orgUnits, VpnAccountService& vpnAccounts,
        RuleMembership& rules, Tokens& tokens, HashLane& lane);

    Page<Person> list(const Principal& who, const PersonFilter& filter);
    Person get(const Principal& who, PersonId id);
    Person create(const Principal& who, const PersonInput& input);
    Person update(const Principal& who, PersonId id, int version, const PersonInput& input);
    /// A leaver is signed out everywhere at once and loses the VPN accounts.
    Person disable(const Principal& who, PersonId id);
    /// The VPN accounts stay disabled: each is enabled for itself.
    Person enable(const Principal& who, PersonId id);
    /// A new phone password, made here when none is given; signs the person out everywhere.
    Deferred<OneTimePassword> resetPassword(const Principal& who, PersonId id, const PasswordReset& reset);

private:
    OneTimePassword setPassword(const Principal& who, PersonId id, const QString& password);
    void requireDepartment(const Principal& who, const QString& field, OrgUnitId id, OrgUnitId hospitalId);
    void record(const Principal& who, const QString& action, const Person* before, const Person* after);

    Database& m_database;
    OperationLog& m_log;
    OrgUnitService& m_orgUnits;
    VpnAccountService& m_vpnAccounts;
    RuleMembership& m_rules;
    Tokens& m_tokens;
    HashLane& m_lane;
    PersonStore m_store;
};

} // namespace wardport::server
