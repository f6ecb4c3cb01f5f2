// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/Tokens.h"
#include "server/features/groups/RuleMembership.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/vpnaccounts/VpnAccountService.h"
#include "shared/model/Person.h"

namespace wardport::server {

/// People by the thousand, for jobs: one statement for many, inside the caller's transaction, each with its line in the
/// operation log. The caller has checked the inputs and the scope.
class PersonBatch {
public:
    struct Change {
        Person before;
        PersonInput after;
    };

    PersonBatch(
        Database& database, OperationLog& log, RuleMembership& rules, Tokens& tokens, VpnAccountService& vpnAccounts);

    /// The names of the facts that differ.
    static std::vector<QString> differing(const PersonInput& before, const PersonInput& after);

    /// Those of these staff numbers that the hospital has.
    std::vector<Person> find(OrgUnitId hospitalId, const std::vector<QString>& staffNos);
    /// As find(), and nobody changes them until the end of the transaction.
    std::vector<Person> hold(OrgUnitId hospitalId, const std::vector<QString>& staffNos);

    /// The new ids, in the order of the inputs.
    std::vector<PersonId> create(const Principal& who, const std::vector<PersonInput>& inputs);
    /// Of held people.
    void update(const Principal& who, const std::vector<Change>& changes);

    /// Of held people, as PersonService does it with one: leavers are signed out everywhere and lose their VPN accounts.
    void disable(const Principal& who, const std::vector<Person>& people);
    void enable(const Principal& who, const std::vector<Person>& people);

    /// Nobody changes the people of a department until the end of the transaction.
    void holdDepartment(OrgUnitId id);
    /// Everybody who belongs or works in one department belongs or works in the other from now on. Leaves the groups with
    /// a rule to the caller.
    void moveAll(const Principal& who, OrgUnitId from, OrgUnitId into);

private:
    void setActive(const Principal& who, const std::vector<Person>& people, bool active);

    Database& m_database;
    OperationLog& m_log;
    RuleMembership& m_rules;
    Tokens& m_tokens;
    VpnAccountService& m_vpnAccounts;
};

} // namespace wardport::server
