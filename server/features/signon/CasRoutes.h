// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/CasService.h"
#include "server/features/signon/SignOnSignOut.h"
#include "server/http/Route.h"

namespace wardport::server {

/// CAS 3.0: the browser's part on the phones' listener, validation there and on the machines'.
class CasRoutes {
public:
    CasRoutes(CasService& service, SignOnSignOut& signOut);

    std::vector<Route> routes();

private:
    Deferred<HttpResponse> login(const Call& call);
    HttpResponse validate(const Call& call);
    HttpResponse signOut(const Call& call);

    CasService& m_service;
    SignOnSignOut& m_signOut;
};

} // namespace wardport::server
