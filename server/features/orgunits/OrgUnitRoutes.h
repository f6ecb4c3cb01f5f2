// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/orgunits/OrgUnitService.h"
#include "server/http/Route.h"

namespace wardport::server {

class OrgUnitRoutes {
public:
    explicit OrgUnitRoutes(OrgUnitService& service);

    std::vector<Route> routes();

private:
    OrgUnitList list(const Call& call);
    OrgUnit get(const Call& call);
    Created<OrgUnit> create(const Call& call, const OrgUnitInput& input);
    OrgUnit update(const Call& call, const OrgUnitInput& input);
    OrgUnit disable(const Call& call);
    OrgUnit enable(const Call& call);

    OrgUnitService& m_service;
};

} // namespace wardport::server
