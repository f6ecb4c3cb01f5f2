// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/OidcAuthorization.h"

#include "server/auth/Random.h"
#include "server/features/signon/Jwt.h"
#include "server/features/signon/OidcWire.h"
#include "server/features/signon/SessionNames.h"
#include "server/features/signon/SignOnAnswers.h"
#include "shared/api/Paths.h"
#include "shared/json/JsonReader.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;
using SignOnAnswers::now;

namespace {

constexpr auto codeLives = std::chrono::seconds{60};

Form errorFields(const OAuthError& error)
{
    Form fields;
    fields.set("error", error.code());
    fields.set("error_description", error.description());
    return fields;
}

} // namespace

OidcAuthorization::OidcAuthorization(SignOnDirectory& directory, AccessSnapshots& access, SignOnCodes& codes,
    SignInRecord& record, KeyRing& keys, const SignOnUrls& urls, const Clock& clock)
    : m_directory(directory)
    , m_access(access)
    , m_codes(codes)
    , m_record(record)
    , m_keys(keys)
    , m_urls(urls)
    , m_clock(clock)
{
}

Deferred<HttpResponse> OidcAuthorization::authorize(const Call& call)
{
    try {
        const Form form = Form::parse(call.request.query);
        AuthorizeRequest asked = AuthorizeRequest::begin(form, m_directory);
        try {
            asked.complete(form);
            if (!asked.silent && SignOnAnswers::isForeignFrame(call.request))
                return now(SignOnAnswers::toSignIn(std::string{Paths::oidcAuthorize} + '?' + form.encoded(), false));
            return decide(asked, form, call.who);
        } catch (const OAuthError& error) {
            return now(asked.answer(errorFields(error), m_urls.issuer()));
        }
    } catch (const SignOnRefusal& refusal) {
        return now(SignOnAnswers::page(refusal.reason()));
    } catch (const ApiError& error) {
        if (error.error.code != ErrorCode::malformed)
            throw;
        return now(SignOnAnswers::page(SignOnRefusal::Reason::unreadable));
    }
}

Deferred<HttpResponse> OidcAuthorization::decide(AuthorizeRequest request, const Form& form, const Principal& who)
{
    const Instant at = m_clock.now();
    const bool signedIn = who.kind == Principal::Kind::person;
    if (!signedIn || mustSignInAnew(request, who) || (!request.hint.empty() && !isHintOf(request.hint, who))) {
        if (request.silent)
            throw OAuthError("login_required", "nobody is signed in, or not as is asked for");
        return now(signedIn ? SignOnAnswers::toSignIn(AuthorizeRequest::again(form, at), true)
                            : SignOnAnswers::toSignIn(std::string{Paths::oidcAuthorize} + '?' + form.encoded(), false));
    }
    const AppId app = request.client->appId;
    if (!m_access.current()->mayLaunch(who.personId, app, at)) {
        const auto person = m_codes.store().person(who.personId);
        m_record.write({SignInAudience::phone, person ? person->staffNo : QString(), who.hospitalId, who.personId, {},
            false, ErrorCode::notGranted, who.address, u"OpenID Connect: "_s + request.client->code});
        throw OAuthError("access_denied", "this person may not open this app, or it is suspended");
    }
    return issue(std::move(request), form, who);
}

bool OidcAuthorization::mustSignInAnew(const AuthorizeRequest& request, const Principal& who)
{
    if (request.fresh)
        return true;
    if (!request.maxAge && !request.since)
        return false;
    const auto began = m_codes.store().signedInAt(who.tokenHash);
    if (!began)
        return true;
    return (request.since && *began <= *request.since) || (request.maxAge && m_clock.now() - *began >= *request.maxAge);
}

bool OidcAuthorization::isHintOf(const std::string& hint, const Principal& who)
{
    const auto claims = Jwt::verify(m_keys, hint);
    if (!claims)
        throw OAuthError("invalid_request", "id_token_hint is not a token of ours");
    const auto person = m_codes.store().person(who.personId);
    return person && json::fromJson<wire::IdTokenHint>(*claims).sub == person->subject;
}

Deferred<HttpResponse> OidcAuthorization::issue(AuthorizeRequest request, const Form& form, const Principal& who)
{
    const QByteArray code = randomToken();
    NewSignOnCode row;
    row.hash = tokenHash({code.constData(), static_cast<std::size_t>(code.size())});
    row.protocol = SignOnProtocol::oidc;
    row.appId = request.client->appId;
    row.appCode = request.client->code;
    row.personId = who.personId;
    row.sessionHash = who.tokenHash;
    row.sid = QString::fromStdString(SessionNames::sid(who.tokenHash, row.appId));
    row.target = QString::fromStdString(request.redirectUri);
    row.challenge = request.challenge;
    row.nonce = request.nonce;
    row.scope = request.scope;
    row.address = who.address;
    row.issuedAt = m_clock.now();
    row.expiresAt = row.issuedAt + codeLives;

    Deferred<HttpResponse> answer;
    std::string again = std::string{Paths::oidcAuthorize} + '?' + form.encoded();
    m_codes.issue(std::move(row),
        [answer, code, request = std::move(request), issuer = m_urls.issuer(), again = std::move(again)](
            SignOnCodes::Issued issued) mutable {
            Form fields;
            switch (issued) {
            case SignOnCodes::Issued::stored:
                fields.set("code", code.toStdString());
                answer.complete(request.answer(std::move(fields), issuer));
                return;
            case SignOnCodes::Issued::sessionOver:
                // Signed out while we were at it.
                answer.complete(request.silent ? request.answer(errorFields({"login_required", "signed out"}), issuer)
                                               : SignOnAnswers::toSignIn(again, false));
                return;
            case SignOnCodes::Issued::failed:
                break;
            }
            answer.complete(request.answer(errorFields({"temporarily_unavailable", "come again in a moment"}), issuer));
        });
    return answer;
}

} // namespace wardport::server
