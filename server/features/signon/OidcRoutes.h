// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/OidcAuthorization.h"
#include "server/features/signon/OidcTokens.h"
#include "server/features/signon/SignOnSignOut.h"
#include "server/http/Route.h"

namespace wardport::server {

/// OpenID Connect: the browser's part on the phones' listener, the app servers' part there and on the machines'.
class OidcRoutes {
public:
    OidcRoutes(OidcAuthorization& authorization, OidcTokens& tokens, SignOnSignOut& signOut, KeyRing& keys,
        const SignOnUrls& urls);

    std::vector<Route> routes();

private:
    Deferred<HttpResponse> authorize(const Call& call);
    HttpResponse authorizePosted(const Call& call);
    HttpResponse token(const Call& call);
    HttpResponse userinfo(const Call& call);
    HttpResponse signOut(const Call& call);
    HttpResponse discovery(const Call& call);
    HttpResponse keys(const Call& call);

    OidcAuthorization& m_authorization;
    OidcTokens& m_tokens;
    SignOnSignOut& m_signOut;
    KeyRing& m_keys;
    const SignOnUrls& m_urls;
};

} // namespace wardport::server
