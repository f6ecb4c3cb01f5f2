// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/OidcTokens.h"

#include "server/auth/Random.h"
#include "server/features/signon/Base64Url.h"
#include "server/features/signon/ClientCredentials.h"
#include "server/features/signon/Jwt.h"
#include "server/features/signon/OidcWire.h"
#include "server/features/signon/SessionNames.h"
#include "server/http/HeaderText.h"
#include "shared/json/JsonWriter.h"

#include <QCryptographicHash>

#include <algorithm>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto tokenLives = std::chrono::minutes{10};
constexpr auto refreshLives = std::chrono::days{30};

qint64 seconds(Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count();
}

QByteArray hashOf(const std::string& token)
{
    return tokenHash(token);
}

[[noreturn]] void refuseGrant()
{
    throw OAuthError("invalid_grant", "unknown, over, used, another client's, or no longer allowed");
}

/// The challenge of a verifier (RFC 7636, 4.6); nothing when it is none.
QString challengeOf(const std::string& verifier)
{
    const bool good = verifier.size() >= 43 && verifier.size() <= 128
        && std::all_of(verifier.begin(), verifier.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.'
                   || c == '_' || c == '~';
           });
    if (!good)
        throw OAuthError("invalid_request", "code_verifier must have 43 to 128 unreserved characters");
    return QString::fromStdString(base64Url(
        QCryptographicHash::hash(QByteArray::fromStdString(verifier), QCryptographicHash::Sha256).toStdString()));
}

void fillClaims(wire::PersonClaims& claims, const SignOnPerson& person, const QString& scope)
{
    const QStringList words = scope.split(u' ');
    claims.sub = person.subject;
    if (words.contains(u"profile"))
        claims.name = person.name;
    if (words.contains(u"staff")) {
        claims.staff_no = person.staffNo;
        claims.org_code = person.orgCode;
        claims.dept_code = person.deptCode;
    }
}

/// The scope that a refresh asks for: all that was granted, or less (RFC 6749, 6).
QString narrowed(const QString& granted, const Form& form)
{
    if (!form.has("scope"))
        return granted;
    const QStringList words = granted.split(u' ');
    const QString asked = form.value("scope").simplified();
    for (const QString& word : asked.split(u' ')) {
        if (!words.contains(word))
            throw OAuthError("invalid_scope", "more than was granted");
    }
    return asked;
}

std::string requiredText(const Form& form, const char* name)
{
    if (!form.has(name))
        throw OAuthError("invalid_request", std::string{name} + " is missing");
    return form.text(name);
}

HttpResponse refuseBearer(int status, const std::string& code, const std::string& why)
{
    HttpResponse response = SignOnAnswers::json(OAuthError{code, why}, status);
    response.headers.emplace_back(
        "WWW-Authenticate", R"(Bearer realm="wardport", error=")" + code + R"(", error_description=")" + why + '"');
    return response;
}

} // namespace

OidcTokens::OidcTokens(Database& database, SignOnDirectory& directory, AccessSnapshots& access, SignOnCodes& codes,
    KeyRing& keys, const SignOnUrls& urls, const Clock& clock)
    : m_database(database)
    , m_directory(directory)
    , m_access(access)
    , m_codes(codes)
    , m_keys(keys)
    , m_urls(urls)
    , m_clock(clock)
    , m_store(database)
{
}

HttpResponse OidcTokens::token(const HttpRequest& request)
{
    try {
        if (!request.query.empty())
            throw OAuthError("invalid_request", "parameters belong in the body");
        const Form form = Form::ofBody(request);
        const auto client = ClientCredentials::check(request, form, m_directory);
        const QString address = QString::fromStdString(request.clientAddress);
        const std::string grant = requiredText(form, "grant_type");
        if (grant == "authorization_code")
            return SignOnAnswers::json(byCode(*client, form, address));
        if (grant == "refresh_token" && client->refreshTokens)
            return SignOnAnswers::json(byRefreshToken(*client, form, address));
        throw grant == "refresh_token" ? OAuthError("unauthorized_client", "this client has no refresh tokens")
                                       : OAuthError("unsupported_grant_type", "authorization_code or refresh_token");
    } catch (const OAuthError& error) {
        const bool unknown = error.code() == ClientCredentials::refused;
        HttpResponse response = SignOnAnswers::json(error, unknown ? 401 : 400);
        if (unknown)
            response.headers.emplace_back("WWW-Authenticate", R"(Basic realm="wardport")");
        return response;
    } catch (const ApiError& error) {
        if (error.error.code != ErrorCode::malformed && error.error.code != ErrorCode::unsupportedType)
            throw;
        return SignOnAnswers::json(OAuthError{"invalid_request", "not a form, or a field given twice"}, 400);
    }
}

std::string OidcTokens::byCode(const SignOnClient& client, const Form& form, const QString& address)
{
    const QByteArray hash = hashOf(requiredText(form, "code"));
    const std::string accessToken = randomToken().toStdString();
    const Instant now = m_clock.now();
    SignOnCodeStore::NewAccess access;
    access.hash = hashOf(accessToken);
    access.target = QString::fromStdString(requiredText(form, "redirect_uri"));
    access.challenge = challengeOf(requiredText(form, "code_verifier"));
    access.expiresAt = now + tokenLives;

    std::optional<std::string> refreshToken;
    const auto isGood = [&](const RedeemedCode& code) {
        return code.target == access.target && code.challenge == access.challenge && code.live
            && m_access.current()->mayLaunch(code.personId, client.appId, now);
    };
    const auto take = [&] {
        const auto code = m_codes.store().redeem(hash, client.appId, now, access);
        if (code && client.refreshTokens && isGood(*code)) {
            refreshToken = randomToken().toStdString();
            m_store.insertRefresh(hashOf(*refreshToken),
                {hash, client.appId, code->personId, code->sessionHash, code->scope, code->authTime, now + refreshLives,
                    {}, true});
        }
        return code;
    };
    // Together, so that a replay that waits for the code finds every token of it.
    const auto code = client.refreshTokens ? m_database.transact(take) : take();
    if (!code) {
        if (m_codes.wasReplayed(hash, SignOnProtocol::oidc, client.appId, address))
            m_store.withdraw(hash);
        refuseGrant();
    }
    if (!isGood(*code)) {
        m_store.withdraw(hash);
        refuseGrant();
    }
    return answer(client, *code, code->scope, accessToken, std::move(refreshToken));
}

std::string OidcTokens::byRefreshToken(const SignOnClient& client, const Form& form, const QString& address)
{
    const QByteArray hash = hashOf(requiredText(form, "refresh_token"));
    const Instant now = m_clock.now();
    const auto known = m_store.find(hash, now);
    const QString scope = known ? narrowed(known->scope, form) : QString();
    const std::string accessToken = randomToken().toStdString();
    const std::string refreshToken = randomToken().toStdString();
    std::optional<SignOnPerson> person;
    // Together, so that whoever comes with the same token at the same time finds all that came of it.
    const auto used = m_database.transact([&] {
        const auto row = m_store.use(hash, client.appId, now);
        if (!row)
            return row;
        if (row->live && m_access.current()->mayLaunch(row->personId, client.appId, now))
            person = m_codes.store().person(row->personId);
        if (person) {
            RefreshTokenRow next = *row;
            next.expiresAt = now + refreshLives;
            m_store.insertAccess(hashOf(accessToken), next, scope, now + tokenLives);
            m_store.insertRefresh(hashOf(refreshToken), next);
        } else {
            m_store.withdraw(row->codeHash);
        }
        return row;
    });
    if (!used) {
        if (const auto spent = m_store.find(hash, now); spent && spent->appId == client.appId && spent->usedAt) {
            // Two hold the same token, and one of them is not the app (RFC 9700, 4.14.2).
            m_store.withdraw(spent->codeHash);
            m_codes.raiseReplay(client.appId, spent->personId, SignOnProtocol::oidc, address,
                {{u"redeemedAt"_s, toRfc3339(*spent->usedAt)}});
        }
        refuseGrant();
    }
    if (!person)
        refuseGrant();
    RedeemedCode of;
    static_cast<SignOnPerson&>(of) = *person;
    of.sessionHash = used->sessionHash;
    of.authTime = used->authTime;
    return answer(client, of, scope, accessToken, refreshToken);
}

std::string OidcTokens::answer(const SignOnClient& client, const RedeemedCode& of, const QString& scope,
    const std::string& accessToken, std::optional<std::string> refreshToken)
{
    const Instant now = m_clock.now();
    wire::IdToken id;
    fillClaims(id, of, scope);
    id.iss = m_urls.issuer();
    id.aud = client.code;
    id.iat = seconds(now);
    id.exp = seconds(now + tokenLives);
    id.auth_time = seconds(of.authTime);
    if (!of.nonce.isEmpty())
        id.nonce = of.nonce;
    id.at_hash = base64Url(std::string_view{hashOf(accessToken).constData(), 16}); // the left half
    id.sid = SessionNames::sid(of.sessionHash, client.appId);

    wire::TokenAnswer answer;
    answer.access_token = accessToken;
    answer.expires_in = std::chrono::seconds{tokenLives}.count();
    answer.refresh_token = std::move(refreshToken);
    answer.scope = scope;
    answer.id_token = Jwt::sign(*m_keys.signingKey(client.signing), "JWT", json::toJson(id));
    return json::toJson(answer);
}

HttpResponse OidcTokens::userinfo(const HttpRequest& request)
{
    constexpr std::string_view scheme = "Bearer ";
    const std::string_view header = request.header("Authorization");
    std::string token;
    if (header.size() > scheme.size() && sameText(header.substr(0, scheme.size()), scheme)) {
        token = trimmed(header.substr(scheme.size()));
    } else if (header.empty() && request.method == "POST" && !request.body.empty()) {
        try {
            token = Form::ofBody(request).text("access_token");
        } catch (const ApiError&) {
            return refuseBearer(400, "invalid_request", "not a form, or a field given twice");
        }
    }
    if (token.empty()) {
        HttpResponse response = SignOnAnswers::json("{}", 401);
        response.headers.emplace_back("WWW-Authenticate", R"(Bearer realm="wardport")");
        return response;
    }
    const Instant now = m_clock.now();
    const auto holder = m_store.holder(hashOf(token), now);
    if (!holder || !m_directory.oidcClient(holder->appId)
        || !m_access.current()->mayLaunch(holder->personId, holder->appId, now))
        return refuseBearer(401, "invalid_token", "unknown, over or withdrawn");
    wire::PersonClaims claims;
    fillClaims(claims, *holder, holder->scope);
    return SignOnAnswers::json(json::toJson(claims));
}

void OidcTokens::removeExpired()
{
    m_store.removeExpired(m_clock.now());
}

} // namespace wardport::server
