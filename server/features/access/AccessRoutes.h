// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessService.h"
#include "server/http/Route.h"

namespace wardport::server {

class AccessRoutes {
public:
    explicit AccessRoutes(AccessService& service);

    std::vector<Route> routes();

private:
    EffectiveApps appsOf(const Call& call);
    AccessExplanation explain(const Call& call);
    AccessMatrix matrix(const Call& call, const AccessMatrixQuery& query);

    AccessService& m_service;
};

} // namespace wardport::server
