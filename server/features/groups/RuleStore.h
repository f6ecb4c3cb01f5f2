// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/PersonGroup.h"

namespace wardport::server {

/// A group that has a rule.
struct RuleGroup {
    PersonGroupId id;
    OrgUnitId hospitalId;
    QString name;
};
BOOST_DESCRIBE_STRUCT(RuleGroup, (), (id, hospitalId, name))

/// Somebody who is to join or to leave a group by its rule.
struct MembershipDifference {
    PersonGroupId groupId;
    PersonId personId;
    bool joins = false;
};
BOOST_DESCRIBE_STRUCT(MembershipDifference, (), (groupId, personId, joins))

/// How many a rule takes in.
struct RuleMatch {
    int matching = 0;
    int everyone = 0; ///< active people of the hospital
};
BOOST_DESCRIBE_STRUCT(RuleMatch, (), (matching, everyone))

class RuleStore {
public:
    explicit RuleStore(Database& database);

    // Groups with a rule, in the order of their ids.
    /// Of the hospitals of these people.
    std::vector<RuleGroup> groupsOf(const std::vector<PersonId>& people);
    /// The rules of a hospital stay as they are until the end of the transaction.
    void holdOf(OrgUnitId hospitalId);
    /// Of a hospital; nobody else renews their members until the end of the transaction.
    std::vector<RuleGroup> lockOf(OrgUnitId hospitalId);
    std::optional<RuleGroup> lock(PersonGroupId id);
    /// Locked, with their rules: those that name this unit.
    std::vector<PersonGroup> lockNaming(OrgUnitId unit);
    void setRule(PersonGroupId id, const GroupRule& rule);

    /// Who is not where the rules say: among these people, or among all.
    std::vector<MembershipDifference> differences(
        const std::vector<RuleGroup>& groups, const std::optional<std::vector<PersonId>>& people);
    /// Touches the table only when there is something to write: every statement on it renews the authorization.
    void write(const std::vector<MembershipDifference>& differences);

    RuleMatch match(OrgUnitId hospitalId, const GroupRule& rule);
    /// The first by name.
    std::vector<PersonId> firstMatching(OrgUnitId hospitalId, const GroupRule& rule, int limit);

private:
    Database& m_database;
};

} // namespace wardport::server
