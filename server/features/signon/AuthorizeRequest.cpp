// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/AuthorizeRequest.h"

#include "server/features/signon/SessionNames.h"
#include "shared/api/Paths.h"

#include <algorithm>
#include <charconv>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;
using SessionNames::sinceField;

namespace {

constexpr std::size_t longestText = 1'024; // state, nonce
constexpr std::size_t challengeLength = 43; // base64url of a SHA-256

std::vector<std::string> words(const std::string& text)
{
    std::vector<std::string> all;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            all.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return all;
}

bool contains(const std::vector<std::string>& all, std::string_view word)
{
    return std::find(all.begin(), all.end(), word) != all.end();
}

std::optional<qint64> wholeNumber(const std::string& text)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && value >= 0 && value < 10'000'000'000'000
        ? std::optional{value}
        : std::nullopt;
}

std::string boundedText(const Form& form, const char* name)
{
    const std::string& text = form.text(name);
    if (text.size() > longestText)
        throw OAuthError("invalid_request", std::string{name} + " is too long");
    return text;
}

bool isBase64Url(const std::string& text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
}

} // namespace

AuthorizeRequest AuthorizeRequest::begin(const Form& form, SignOnDirectory& directory)
{
    AuthorizeRequest request;
    request.client = directory.oidcClient(form.value("client_id"));
    if (!request.client)
        throw SignOnRefusal(SignOnRefusal::Reason::unknownApp);
    // As it is, to the letter (RFC 9700, 2.1): no address is guessed and none is left out.
    const auto& known = request.client->redirectUris;
    const QString uri = form.value("redirect_uri");
    if (uri.isEmpty() || std::find(known.begin(), known.end(), uri) == known.end())
        throw SignOnRefusal(SignOnRefusal::Reason::unknownAddress);
    request.redirectUri = uri.toStdString();
    if (form.text("state").size() <= longestText)
        request.state = form.text("state");
    return request;
}

void AuthorizeRequest::complete(const Form& form)
{
    boundedText(form, "state");
    const std::string& type = form.text("response_type");
    if (type.empty())
        throw OAuthError("invalid_request", "response_type is missing");
    if (type != "code")
        throw OAuthError("unsupported_response_type", "response_type must be code");
    if (form.has("response_mode") && form.text("response_mode") != "query")
        throw OAuthError("invalid_request", "response_mode must be query");
    if (form.has("request"))
        throw OAuthError("request_not_supported", "request objects are not supported");
    if (form.has("request_uri"))
        throw OAuthError("request_uri_not_supported", "request objects are not supported");
    if (form.has("registration"))
        throw OAuthError("registration_not_supported", "apps are registered by the information department");

    if (form.text("code_challenge_method") != "S256")
        throw OAuthError("invalid_request", "code_challenge_method must be S256");
    const std::string& given = form.text("code_challenge");
    if (given.size() != challengeLength || !isBase64Url(given))
        throw OAuthError("invalid_request", "code_challenge must be the base64url of a SHA-256");
    challenge = QString::fromStdString(given);
    nonce = QString::fromStdString(boundedText(form, "nonce"));

    const auto asked = words(form.text("scope"));
    if (!contains(asked, "openid"))
        throw OAuthError("invalid_scope", "scope must hold openid");
    scope = u"openid"_s;
    for (const char* known : {"profile", "staff"}) {
        if (contains(asked, known))
            scope += u' ' + QLatin1String(known);
    }

    const auto prompts = words(form.text("prompt"));
    silent = contains(prompts, "none");
    if (silent && prompts.size() > 1)
        throw OAuthError("invalid_request", "prompt=none stands alone");
    fresh = contains(prompts, "login") || contains(prompts, "select_account");
    if (form.has("max_age")) {
        const auto seconds = wholeNumber(form.text("max_age"));
        if (!seconds)
            throw OAuthError("invalid_request", "max_age must be a whole number");
        maxAge = std::chrono::seconds{*seconds};
    }
    if (form.has(sinceField)) {
        const auto at = wholeNumber(form.text(sinceField));
        if (!at)
            throw OAuthError("invalid_request", "signed_in_since must be a whole number");
        since = Instant{std::chrono::milliseconds{*at}};
    }
    hint = form.text("id_token_hint");
}

HttpResponse AuthorizeRequest::answer(Form fields, const std::string& issuer) const
{
    if (!state.empty())
        fields.set("state", state);
    fields.set("iss", issuer);
    return SignOnAnswers::redirect(withQuery(redirectUri, fields));
}

std::string AuthorizeRequest::again(Form form, Instant now)
{
    form.remove("prompt");
    form.remove("max_age");
    form.set(sinceField, std::to_string(now.time_since_epoch().count()));
    return std::string{Paths::oidcAuthorize} + '?' + form.encoded();
}

} // namespace wardport::server
