// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/groups/RuleMembership.h"
#include "server/features/operations/OperationLog.h"
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

    PersonBatch(Database& database, OperationLog& log, RuleMembership& rules);

    /// Those of these staff numbers that the hospital has.
    std::vector<Person> find(OrgUnitId hospitalId, const std::vector<QString>& staffNos);
    /// As find(), and nobody changes them until the end of the transaction.
    std::vector<Person> hold(OrgUnitId hospitalId, const std::vector<QString>& staffNos);

    /// The new ids, in the order of the inputs.
    std::vector<PersonId> create(const Principal& who, const std::vector<PersonInput>& inputs);
    /// Of held people.
    void update(const Principal& who, const std::vector<Change>& changes);

    /// Nobody changes the people of a department until the end of the transaction.
    void holdDepartment(OrgUnitId id);
    /// Everybody who belongs or works in one department belongs or works in the other from now on. Leaves the groups with
    /// a rule to the caller.
    void moveAll(const Principal& who, OrgUnitId from, OrgUnitId into);

private:
    Database& m_database;
    OperationLog& m_log;
    RuleMembership& m_rules;
};

} // namespace wardport::server
