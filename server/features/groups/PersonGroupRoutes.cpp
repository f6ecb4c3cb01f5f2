// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/groups/PersonGroupRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

PersonGroupRoutes::PersonGroupRoutes(PersonGroupService& service)
    : m_service(service)
{
}

std::vector<Route> PersonGroupRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::groups, admin, groupsRead, bind(this, &PersonGroupRoutes::list), "Groups of people"},
        {post, Paths::groups, admin, groupsWrite, bind(this, &PersonGroupRoutes::create), "Create a group"},
        {get, Paths::group, admin, groupsRead, bind(this, &PersonGroupRoutes::get), "One group"},
        {put, Paths::group, admin, groupsWrite, bind(this, &PersonGroupRoutes::update), "Change a group"},
        {delete_, Paths::group, admin, groupsWrite, bind(this, &PersonGroupRoutes::remove),
            "Delete a group without grants"},
        {get, Paths::groupMembers, admin, groupsRead, bind(this, &PersonGroupRoutes::members), "Members of a group"},
        {post, Paths::groupMembers, admin, groupsWrite, bind(this, &PersonGroupRoutes::changeMembers),
            "Take people into a group without a rule, let others go"},
        {post, Paths::groupRulePreview, admin, groupsWrite, bind(this, &PersonGroupRoutes::preview),
            "Whom a rule would take in"},
    };
}

Page<PersonGroup> PersonGroupRoutes::list(const Call& call, const PersonGroupFilter& filter)
{
    return m_service.list(call.who, filter);
}

PersonGroup PersonGroupRoutes::get(const Call& call)
{
    return m_service.get(call.who, call.id<PersonGroupId>());
}

Created<PersonGroup> PersonGroupRoutes::create(const Call& call, const PersonGroupInput& input)
{
    return created(m_service.create(call.who, input), Paths::groups);
}

PersonGroup PersonGroupRoutes::update(const Call& call, const PersonGroupInput& input)
{
    return m_service.update(call.who, call.id<PersonGroupId>(), call.ifMatch(), input);
}

void PersonGroupRoutes::remove(const Call& call)
{
    m_service.remove(call.who, call.id<PersonGroupId>(), call.ifMatch());
}

Page<Person> PersonGroupRoutes::members(const Call& call, const PersonFilter& filter)
{
    return m_service.members(call.who, call.id<PersonGroupId>(), filter);
}

PersonGroup PersonGroupRoutes::changeMembers(const Call& call, const MembershipChange& change)
{
    return m_service.changeMembers(call.who, call.id<PersonGroupId>(), change);
}

GroupRulePreview PersonGroupRoutes::preview(const Call& call, const GroupRulePreviewInput& input)
{
    return m_service.preview(call.who, input);
}

} // namespace wardport::server
