// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <boost/describe.hpp>

#include <vector>

namespace wardport {

struct PersonGroupInput {
    OrgUnitId hospitalId;
    QString code; ///< unique within the hospital
    QString name;
    QString nameEn;
    QString description;
};
BOOST_DESCRIBE_STRUCT(PersonGroupInput, (), (hospitalId, code, name, nameEn, description))

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

Problems validate(const PersonGroupInput& input);

} // namespace wardport
