// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/administrators/AdministratorService.h"
#include "server/http/Route.h"

namespace wardport::server {

class AdministratorRoutes {
public:
    explicit AdministratorRoutes(AdministratorService& service);

    std::vector<Route> routes();

private:
    Page<Administrator> list(const Call& call, const AdministratorFilter& filter);
    Administrator get(const Call& call);
    Deferred<Created<NewAdministrator>> create(const Call& call, const AdministratorInput& input);
    Administrator update(const Call& call, const AdministratorInput& input);
    Administrator disable(const Call& call);
    Administrator enable(const Call& call);
    Administrator setRole(const Call& call, const RoleChange& change);
    Deferred<OneTimePassword> resetPassword(const Call& call);

    AdministratorService& m_service;
};

} // namespace wardport::server
