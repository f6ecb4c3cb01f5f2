// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/orgunits/OrgUnitMerge.h"
#include "server/http/Route.h"

namespace wardport::server {

class OrgUnitRoutes {
public:
    OrgUnitRoutes(OrgUnitService& service, OrgUnitMerge& merging);

    std::vector<Route> routes();

private:
    OrgUnitList list(const Call& call);
    OrgUnit get(const Call& call);
    Created<OrgUnit> create(const Call& call, const OrgUnitInput& input);
    OrgUnit update(const Call& call, const OrgUnitInput& input);
    OrgUnit disable(const Call& call);
    OrgUnit enable(const Call& call);
    OrgUnitMergeResult merge(const Call& call, const OrgUnitMergeInput& input);

    OrgUnitService& m_service;
    OrgUnitMerge& m_merging;
};

} // namespace wardport::server
