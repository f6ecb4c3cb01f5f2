// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/requests/AccessRequestService.h"
#include "server/http/Route.h"

namespace wardport::server {

class AccessRequestRoutes {
public:
    explicit AccessRequestRoutes(AccessRequestService& service);

    std::vector<Route> routes();

private:
    RequestableApps requestable(const Call& call);
    MyRequests mine(const Call& call);
    Created<MyRequest> request(const Call& call, const AccessRequestInput& input);
    void withdraw(const Call& call);
    Page<AccessRequest> list(const Call& call, const AccessRequestFilter& filter);
    AccessRequest approve(const Call& call, const RequestApproval& approval);
    AccessRequest reject(const Call& call, const RequestRejection& rejection);

    AccessRequestService& m_service;
};

} // namespace wardport::server
