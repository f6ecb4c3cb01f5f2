// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/CasRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

CasRoutes::CasRoutes(CasService& service, SignOnSignOut& signOut)
    : m_service(service)
    , m_signOut(signOut)
{
}

std::vector<Route> CasRoutes::routes()
{
    using enum Method;
    using enum Audience;
    std::vector<Route> all{
        {get, Paths::casLogin, phone, Right::visitor(), bind(this, &CasRoutes::login),
            "CAS: sends the browser to the service with a ticket"},
        {get, Paths::casLogout, phone, Right::visitor(), bind(this, &CasRoutes::signOut),
            "CAS: signs out of the portal and all apps"},
    };
    for (const Audience audience : {phone, machine}) {
        for (const char* path : {Paths::casServiceValidate, Paths::casP3ServiceValidate})
            all.push_back({get, path, audience, Right::anyone(), bind(this, &CasRoutes::validate),
                "CAS: who has come with a ticket; once"});
    }
    return all;
}

Deferred<HttpResponse> CasRoutes::login(const Call& call)
{
    return m_service.login(call);
}

HttpResponse CasRoutes::validate(const Call& call)
{
    return m_service.validate(call.request);
}

HttpResponse CasRoutes::signOut(const Call& call)
{
    return m_signOut.cas(call);
}

} // namespace wardport::server
