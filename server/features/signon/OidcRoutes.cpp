// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/OidcRoutes.h"

#include "server/features/signon/OidcWire.h"
#include "shared/api/Paths.h"

namespace wardport::server {
namespace {

constexpr std::size_t mostFormBytes = 16 * 1024;

HttpResponse publicJson(std::string body)
{
    HttpResponse response;
    response.body = std::move(body);
    // Less than an hour: a new key is published that long before it signs.
    response.headers = {{"Cache-Control", "public, max-age=900"}, {"Access-Control-Allow-Origin", "*"}};
    return response;
}

} // namespace

OidcRoutes::OidcRoutes(
    OidcAuthorization& authorization, OidcTokens& tokens, SignOnSignOut& signOut, KeyRing& keys, const SignOnUrls& urls)
    : m_authorization(authorization)
    , m_tokens(tokens)
    , m_signOut(signOut)
    , m_keys(keys)
    , m_urls(urls)
{
}

std::vector<Route> OidcRoutes::routes()
{
    using enum Method;
    using enum Audience;
    const Right anyone = Right::anyone();
    std::vector<Route> all{
        {get, Paths::oidcAuthorize, phone, Right::visitor(), bind(this, &OidcRoutes::authorize),
            "OpenID Connect: sends the browser back to the app with a code"},
        {post, Paths::oidcAuthorize, phone, anyone, bind(this, &OidcRoutes::authorizePosted),
            "OpenID Connect: the same from a form", mostFormBytes},
        {get, Paths::oidcLogout, phone, Right::visitor(), bind(this, &OidcRoutes::signOut),
            "OpenID Connect: signs out of the portal and all apps"},
        {post, Paths::oidcLogout, phone, anyone, bind(this, &OidcRoutes::signOut),
            "OpenID Connect: the same from a form", mostFormBytes},
    };
    for (const Audience audience : {phone, machine}) {
        all.push_back({get, Paths::oidcDiscovery, audience, anyone, bind(this, &OidcRoutes::discovery),
            "OpenID Connect: where everything is"});
        all.push_back({get, Paths::oidcKeys, audience, anyone, bind(this, &OidcRoutes::keys),
            "OpenID Connect: the public keys of tokens, as a JWK Set"});
        all.push_back({post, Paths::oidcToken, audience, anyone, bind(this, &OidcRoutes::token),
            "OpenID Connect: tokens for a code or a refresh token, by a form", mostFormBytes});
        all.push_back({get, Paths::oidcUserinfo, audience, anyone, bind(this, &OidcRoutes::userinfo),
            "OpenID Connect: who an access token speaks for"});
        all.push_back({post, Paths::oidcUserinfo, audience, anyone, bind(this, &OidcRoutes::userinfo),
            "OpenID Connect: who an access token speaks for", mostFormBytes});
    }
    return all;
}

Deferred<HttpResponse> OidcRoutes::authorize(const Call& call)
{
    return m_authorization.authorize(call);
}

HttpResponse OidcRoutes::authorizePosted(const Call& call)
{
    // Another site's form brings no cookie; the GET that follows does.
    try {
        return SignOnAnswers::redirect(std::string{Paths::oidcAuthorize} + '?' + Form::ofBody(call.request).encoded());
    } catch (const ApiError&) {
        return SignOnAnswers::page(SignOnRefusal::Reason::unreadable);
    }
}

HttpResponse OidcRoutes::token(const Call& call)
{
    return m_tokens.token(call.request);
}

HttpResponse OidcRoutes::userinfo(const Call& call)
{
    return m_tokens.userinfo(call.request);
}

HttpResponse OidcRoutes::signOut(const Call& call)
{
    return m_signOut.oidc(call);
}

HttpResponse OidcRoutes::discovery(const Call&)
{
    wire::Discovery document;
    document.issuer = m_urls.issuer();
    document.authorization_endpoint = m_urls.at(Paths::oidcAuthorize);
    document.token_endpoint = m_urls.at(Paths::oidcToken);
    document.userinfo_endpoint = m_urls.at(Paths::oidcUserinfo);
    document.jwks_uri = m_urls.at(Paths::oidcKeys);
    document.end_session_endpoint = m_urls.at(Paths::oidcLogout);
    return publicJson(json::toJson(document));
}

HttpResponse OidcRoutes::keys(const Call&)
{
    return publicJson(m_keys.published());
}

} // namespace wardport::server
