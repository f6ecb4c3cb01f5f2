// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/GrantService.h"
#include "server/http/Route.h"

namespace wardport::server {

class GrantRoutes {
public:
    explicit GrantRoutes(GrantService& service);

    std::vector<Route> routes();

private:
    Page<Grant> grants(const Call& call, const GrantFilter& filter);
    Page<GrantChangeSet> changeSets(const Call& call, const GrantChangeSetFilter& filter);
    GrantChangeSetDetail changeSet(const Call& call);
    GrantChangeResult apply(const Call& call, const GrantChangeSetInput& input);
    GrantRevertResult revert(const Call& call);
    GrantRevertResult revertAs(const Call& call, const GrantRevertInput& input);
    Endpoint revertEndpoint();

    GrantService& m_service;
};

} // namespace wardport::server
