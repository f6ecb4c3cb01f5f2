// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"
#include "shared/model/Person.h"

#include <boost/describe.hpp>

#include <vector>

namespace wardport {

/// Who is in a group by what they are: every kind that is given must fit, and within a kind one of its values. Only active
/// people count.
struct GroupRule {
    std::vector<OrgUnitId> departments; ///< each with all below it; a person is there who belongs or works there
    std::vector<StaffCategory> categories;
    std::vector<QString> titles; ///< as written

    bool isEmpty() const { return departments.empty() && categories.empty() && titles.empty(); }
    bool operator==(const GroupRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(GroupRule, (), (departments, categories, titles))

struct PersonGroupInput {
    OrgUnitId hospitalId;
    QString code; ///< unique within the hospital
    QString name;
    QString nameEn;
    QString description;
    std::optional<GroupRule> rule; ///< decides who the members are; without one they are named one by one
};
BOOST_DESCRIBE_STRUCT(PersonGroupInput, (), (hospitalId, code, name, nameEn, description, rule))

struct PersonGroup : PersonGroupInput {
    PersonGroupId id;
    int memberCount = 0;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(PersonGroup, (PersonGroupInput), (id, memberCount, version))

struct PersonGroupFilter : PageQuery {
    std::optional<OrgUnitId> hospitalId;
    std::optional<PersonId> personId; ///< groups this person is in
};
BOOST_DESCRIBE_STRUCT(PersonGroupFilter, (PageQuery), (hospitalId, personId))

/// People to take in and to let go, in one step.
struct MembershipChange {
    std::vector<PersonId> add;
    std::vector<PersonId> remove;
};
BOOST_DESCRIBE_STRUCT(MembershipChange, (), (add, remove))

/// Whom a rule would take in.
struct GroupRulePreviewInput {
    OrgUnitId hospitalId;
    GroupRule rule;
};
BOOST_DESCRIBE_STRUCT(GroupRulePreviewInput, (), (hospitalId, rule))

struct GroupRulePreview {
    int count = 0;
    std::vector<Person> sample; ///< the first twenty by name
};
BOOST_DESCRIBE_STRUCT(GroupRulePreview, (), (count, sample))

Problems validate(const GroupRule& rule);
Problems validate(const PersonGroupInput& input);
Problems validate(const GroupRulePreviewInput& input);

} // namespace wardport
