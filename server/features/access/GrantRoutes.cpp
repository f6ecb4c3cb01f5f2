// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/GrantRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {
namespace {

/// Room for 100,000 changes, each with both ends of a window.
constexpr std::size_t maxChangeSetBytes = 24 << 20;

} // namespace

GrantRoutes::GrantRoutes(GrantService& service)
    : m_service(service)
{
}

std::vector<Route> GrantRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::grants, admin, accessRead, bind(this, &GrantRoutes::grants), "Grants"},
        {get, Paths::grantChangeSets, admin, accessRead, bind(this, &GrantRoutes::changeSets), "Change sets of grants"},
        {post, Paths::grantChangeSets, admin, accessWrite, bind(this, &GrantRoutes::apply), "Apply or try a change set",
            maxChangeSetBytes},
        {get, Paths::grantChangeSet, admin, accessRead, bind(this, &GrantRoutes::changeSet),
            "One change set with its lines"},
        {post, Paths::grantChangeSetRevert, admin, accessWrite, revertEndpoint(), "Revert a change set, or try to"},
    };
}

Page<Grant> GrantRoutes::grants(const Call& call, const GrantFilter& filter)
{
    return m_service.grants(call.who, filter);
}

Page<GrantChangeSet> GrantRoutes::changeSets(const Call& call, const GrantChangeSetFilter& filter)
{
    return m_service.changeSets(call.who, filter);
}

GrantChangeSetDetail GrantRoutes::changeSet(const Call& call)
{
    return m_service.changeSet(call.who, call.id<ChangeSetId>());
}

GrantChangeResult GrantRoutes::apply(const Call& call, const GrantChangeSetInput& input)
{
    return m_service.apply(call.who, input);
}

/// Described with its body, which may be left out.
Endpoint GrantRoutes::revertEndpoint()
{
    Endpoint endpoint = bind(this, &GrantRoutes::revertAs);
    endpoint.run = bind(this, &GrantRoutes::revert).run;
    return endpoint;
}

GrantRevertResult GrantRoutes::revert(const Call& call)
{
    const bool isBare = call.request.body.empty();
    return revertAs(call, isBare ? GrantRevertInput{} : json::fromJson<GrantRevertInput>(call.request.body));
}

GrantRevertResult GrantRoutes::revertAs(const Call& call, const GrantRevertInput& input)
{
    return m_service.revert(call.who, call.id<ChangeSetId>(), input);
}

} // namespace wardport::server
