// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOnSignOut.h"

#include "server/features/signon/Jwt.h"
#include "server/features/signon/OidcWire.h"
#include "server/features/signon/SessionNames.h"
#include "server/http/SessionCookie.h"
#include "shared/api/Paths.h"
#include "shared/json/JsonReader.h"

#include <algorithm>

namespace wardport::server {
namespace {

constexpr auto signedOutPage = "/#/sign-in";
constexpr std::size_t longestState = 1'024;

HttpResponse unlessUnreadable(const std::function<HttpResponse()>& work)
{
    try {
        return work();
    } catch (const SignOnRefusal& refusal) {
        return SignOnAnswers::page(refusal.reason());
    } catch (const ApiError& error) {
        if (error.error.code != ErrorCode::malformed)
            throw;
        return SignOnAnswers::page(SignOnRefusal::Reason::unreadable);
    }
}

} // namespace

SignOnSignOut::SignOnSignOut(SignOnDirectory& directory, PhoneSessionService& sessions, KeyRing& keys)
    : m_directory(directory)
    , m_sessions(sessions)
    , m_keys(keys)
{
}

SignOnSignOut::Wish SignOnSignOut::read(const Form& form)
{
    Wish wish;
    QString code = form.value("client_id");
    if (form.has("id_token_hint")) {
        // An old one will do: the session may have outlived it.
        const auto claims = Jwt::verify(m_keys, form.text("id_token_hint"));
        if (!claims)
            throw SignOnRefusal(SignOnRefusal::Reason::unreadable);
        const auto hint = json::fromJson<wire::IdTokenHint>(*claims);
        if (!code.isEmpty() && code != hint.aud)
            throw SignOnRefusal(SignOnRefusal::Reason::unreadable);
        code = hint.aud;
        wish.sid = hint.sid;
    }
    if (!code.isEmpty()) {
        wish.client = m_directory.oidcClient(code);
        if (!wish.client)
            throw SignOnRefusal(SignOnRefusal::Reason::unknownApp);
    }
    wish.target = signedOutPage;
    if (form.has("post_logout_redirect_uri")) {
        const QString uri = form.value("post_logout_redirect_uri");
        const bool known = wish.client
            && std::find(wish.client->postLogoutRedirectUris.begin(), wish.client->postLogoutRedirectUris.end(), uri)
                != wish.client->postLogoutRedirectUris.end();
        if (!known || form.text("state").size() > longestState)
            throw SignOnRefusal(SignOnRefusal::Reason::unknownAddress);
        Form fields;
        if (form.has("state"))
            fields.set("state", form.text("state"));
        wish.target = withQuery(uri.toStdString(), fields);
    }
    return wish;
}

HttpResponse SignOnSignOut::oidc(const Call& call)
{
    return unlessUnreadable([&] {
        if (call.request.method == "POST") {
            // The cookie comes with the GET that follows.
            const Form form = Form::ofBody(call.request);
            return SignOnAnswers::redirect(std::string{Paths::oidcLogout} + '?' + form.encoded());
        }
        const Form form = Form::parse(call.request.query);
        const Wish wish = read(form);
        if (call.who.kind != Principal::Kind::person)
            return SignOnAnswers::redirect(wish.target);
        const QByteArray& session = call.who.tokenHash;
        const bool meansThisOne = wish.client && !wish.sid.isEmpty()
            && wish.sid.toStdString() == SessionNames::sid(session, wish.client->appId);
        const std::string proof = SessionNames::proof(session);
        if (!meansThisOne && form.text("confirm") != proof)
            return SignOnAnswers::confirmSignOut(Paths::oidcLogout, form, proof);
        return leave(call, wish.target);
    });
}

HttpResponse SignOnSignOut::cas(const Call& call)
{
    return unlessUnreadable([&] {
        const Form form = Form::parse(call.request.query);
        const QString service = form.value("service");
        const bool known = !service.isEmpty() && m_directory.casClient(service);
        return leave(call, known ? service.toStdString() : signedOutPage);
    });
}

HttpResponse SignOnSignOut::leave(const Call& call, const std::string& target)
{
    HttpResponse response = SignOnAnswers::redirect(target);
    if (call.who.kind == Principal::Kind::person)
        m_sessions.signOut(call.who);
    SessionCookie::clear(response);
    return response;
}

} // namespace wardport::server
