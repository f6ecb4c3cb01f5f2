// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/groups/RuleStore.h"
#include "server/features/operations/OperationLog.h"

namespace wardport::server {

/// Keeps the members of groups with a rule what the rules say: whoever changes what a rule looks at says so here, in the
/// transaction of the change and after it. Only differences are written, each group's with a line in the operation log.
/// Before anything is changed the rules are held or locked, by everybody in this order, so that nobody waits in a circle.
class RuleMembership {
public:
    RuleMembership(Database& database, OperationLog& log);

    /// Before people are changed: nobody changes the rules or the tree until the end of the transaction.
    void hold(OrgUnitId hospitalId);
    /// Before units are moved: nor does anybody change people.
    void lock(OrgUnitId hospitalId);

    void peopleChanged(const Principal& who, const std::vector<PersonId>& people);
    /// Units were moved.
    void treeChanged(const Principal& who, OrgUnitId hospitalId);
    void ruleChanged(const Principal& who, PersonGroupId id);

    /// Rules that name `from` name `into` from now on. The members are renewed by treeChanged().
    void replaceUnit(const Principal& who, OrgUnitId from, OrgUnitId into);

    /// Whether the rule says nothing: it takes in all the active people, or would whoever comes.
    bool takesEveryone(OrgUnitId hospitalId, const GroupRule& rule);
    int count(OrgUnitId hospitalId, const GroupRule& rule);
    /// The first by name.
    std::vector<PersonId> sample(OrgUnitId hospitalId, const GroupRule& rule, int size);

private:
    void renew(
        const Principal& who, const std::vector<RuleGroup>& groups, const std::optional<std::vector<PersonId>>& people);

    OperationLog& m_log;
    RuleStore m_store;
};

} // namespace wardport::server
