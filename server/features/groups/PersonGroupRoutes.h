// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/groups/PersonGroupService.h"
#include "server/http/Route.h"

namespace wardport::server {

class PersonGroupRoutes {
public:
    explicit PersonGroupRoutes(PersonGroupService& service);

    std::vector<Route> routes();

private:
    Page<PersonGroup> list(const Call& call, const PersonGroupFilter& filter);
    PersonGroup get(const Call& call);
    Created<PersonGroup> create(const Call& call, const PersonGroupInput& input);
    PersonGroup update(const Call& call, const PersonGroupInput& input);
    void remove(const Call& call);
    Page<Person> members(const Call& call, const PersonFilter& filter);
    PersonGroup changeMembers(const Call& call, const MembershipChange& change);
    GroupRulePreview preview(const Call& call, const GroupRulePreviewInput& input);

    PersonGroupService& m_service;
};

} // namespace wardport::server
