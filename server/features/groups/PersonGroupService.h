// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/groups/PersonGroupStore.h"
#include "server/features/groups/RuleMembership.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/orgunits/OrgUnitService.h"
#include "server/features/people/PersonDirectory.h"
#include "server/features/people/PersonService.h"

namespace wardport::server {

/// Rules of groups. A group belongs to a whole hospital: whoever sees a part of that hospital sees the group, but only whoever
/// sees all of it may change it. Errors beside those of the fields: notFound, forbidden, versionMismatch, inUse, wrongState.
class PersonGroupService {
public:
    PersonGroupService(Database& database, OperationLog& log, OrgUnitService& orgUnits, PersonDirectory& directory,
        PersonService& people, RuleMembership& rules);

    Page<PersonGroup> list(const Principal& who, const PersonGroupFilter& filter);
    PersonGroup get(const Principal& who, PersonGroupId id);
    /// A group with a rule has its members when this returns.
    PersonGroup create(const Principal& who, const PersonGroupInput& input);
    /// Taking the rule away leaves the members of that moment.
    PersonGroup update(const Principal& who, PersonGroupId id, int version, const PersonGroupInput& input);
    /// Only a group that no grant names.
    void remove(const Principal& who, PersonGroupId id, int version);

    /// The members the caller may see.
    Page<Person> members(const Principal& who, PersonGroupId id, PersonFilter filter);
    /// Only of a group without a rule.
    PersonGroup changeMembers(const Principal& who, PersonGroupId id, const MembershipChange& change);
    /// Whom the rule would take in, refused as the group itself would be.
    GroupRulePreview preview(const Principal& who, const GroupRulePreviewInput& input);

private:
    void requireHospital(const Principal& who, OrgUnitId id);
    void requireSensible(const Principal& who, OrgUnitId hospitalId, const GroupRule& rule);
    PersonGroup renewed(const Principal& who, const PersonGroup& group);
    PersonGroup getForChange(const Principal& who, PersonGroupId id);
    void record(const Principal& who, const QString& action, const PersonGroup* before, const PersonGroup* after);

    Database& m_database;
    OperationLog& m_log;
    OrgUnitService& m_orgUnits;
    PersonDirectory& m_directory;
    PersonService& m_people;
    RuleMembership& m_rules;
    PersonGroupStore m_store;
};

} // namespace wardport::server
