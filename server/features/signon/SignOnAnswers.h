// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Deferred.h"
#include "server/http/FormReader.h"
#include "server/http/HttpMessage.h"

#include <exception>

namespace wardport::server {

/// What cannot be told by a redirect, because nobody knows that the address is the app's: shown as a page.
class SignOnRefusal : public std::exception {
public:
    enum class Reason { unreadable, unknownApp, unknownAddress, notGranted, sessionOver, unavailable };

    explicit SignOnRefusal(Reason reason)
        : m_reason(reason)
    {
    }
    Reason reason() const { return m_reason; }
    const char* what() const noexcept override { return "sign-on refused"; }

private:
    Reason m_reason;
};

/// A refusal in the words of RFC 6749 and OpenID Connect.
class OAuthError : public std::exception {
public:
    OAuthError(std::string code, std::string description)
        : m_code(std::move(code))
        , m_description(std::move(description))
    {
    }
    const std::string& code() const { return m_code; }
    const std::string& description() const { return m_description; }
    const char* what() const noexcept override { return m_code.c_str(); }

private:
    std::string m_code;
    std::string m_description; ///< for the app's maker: ASCII without quotes
};

/// Answers of the browser's part: kept by nobody, shown in no frame.
namespace SignOnAnswers {

/// 303: the browser goes on with a GET.
HttpResponse redirect(const std::string& url);
HttpResponse page(SignOnRefusal::Reason reason);
/// Asks whether to sign out; the form carries `fields` and goes to `action` with `proof`.
HttpResponse confirmSignOut(const std::string& action, const Form& fields, const std::string& proof);
/// To the portal's sign-in, which comes back to this path and query. `fresh`: even if somebody is signed in.
HttpResponse toSignIn(const std::string& pathAndQuery, bool fresh);

/// JSON for an app's server, kept by nobody.
HttpResponse json(std::string body, int status = 200);
HttpResponse json(const OAuthError& error, int status = 400);

/// An answer that need not be waited for.
inline Deferred<HttpResponse> now(HttpResponse response)
{
    Deferred<HttpResponse> answer;
    answer.complete(std::move(response));
    return answer;
}

/// A frame within a page of another site: browsers keep an app's cookies from it, so that it would not know its own sign-on
/// again. It is sent to the portal's sign-in, and the portal takes the app outside.
bool isForeignFrame(const HttpRequest& request);

std::string escapeMarkup(std::string_view text);

} // namespace SignOnAnswers

} // namespace wardport::server
