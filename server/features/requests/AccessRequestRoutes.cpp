// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/requests/AccessRequestRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

AccessRequestRoutes::AccessRequestRoutes(AccessRequestService& service)
    : m_service(service)
{
}

std::vector<Route> AccessRequestRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    const Right person = Right::person();
    return {
        {get, Paths::myRequestableApps, phone, person, bind(this, &AccessRequestRoutes::requestable),
            "Apps this person may ask for"},
        {get, Paths::myRequests, phone, person, bind(this, &AccessRequestRoutes::mine), "What this person asked for"},
        {post, Paths::myRequests, phone, person, bind(this, &AccessRequestRoutes::request), "Ask for an app"},
        {delete_, Paths::myRequest, phone, person, bind(this, &AccessRequestRoutes::withdraw), "Withdraw a request"},
        {get, Paths::accessRequests, admin, accessRequestsRead, bind(this, &AccessRequestRoutes::list),
            "Requests for apps"},
        {post, Paths::accessRequestApprove, admin, accessRequestsDecide, bind(this, &AccessRequestRoutes::approve),
            "Approve a request: the app is granted for a time"},
        {post, Paths::accessRequestReject, admin, accessRequestsDecide, bind(this, &AccessRequestRoutes::reject),
            "Reject a request"},
    };
}

RequestableApps AccessRequestRoutes::requestable(const Call& call)
{
    return m_service.requestable(call.who);
}

MyRequests AccessRequestRoutes::mine(const Call& call)
{
    return m_service.mine(call.who);
}

Created<MyRequest> AccessRequestRoutes::request(const Call& call, const AccessRequestInput& input)
{
    return created(m_service.request(call.who, input), Paths::myRequests);
}

void AccessRequestRoutes::withdraw(const Call& call)
{
    m_service.withdraw(call.who, call.id<AccessRequestId>());
}

Page<AccessRequest> AccessRequestRoutes::list(const Call& call, const AccessRequestFilter& filter)
{
    return m_service.list(call.who, filter);
}

AccessRequest AccessRequestRoutes::approve(const Call& call, const RequestApproval& approval)
{
    return m_service.approve(call.who, call.id<AccessRequestId>(), approval);
}

AccessRequest AccessRequestRoutes::reject(const Call& call, const RequestRejection& rejection)
{
    return m_service.reject(call.who, call.id<AccessRequestId>(), rejection);
}

} // namespace wardport::server
