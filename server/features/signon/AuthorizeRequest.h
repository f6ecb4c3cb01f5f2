// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/SignOnAnswers.h"
#include "server/features/signon/SignOnDirectory.h"
#include "shared/base/Clock.h"

namespace wardport::server {

/// What an app asks of /oidc/authorize (RFC 6749, 4.1.1; OpenID Connect Core, 3.1.2.1; RFC 7636).
struct AuthorizeRequest {
    std::shared_ptr<const SignOnClient> client;
    std::string redirectUri;
    std::string state;
    // Read by complete():
    QString nonce;
    QString challenge;
    QString scope; ///< the known ones, each once
    bool silent = false;              ///< prompt=none
    bool fresh = false;               ///< the person shall sign in anew
    std::optional<std::chrono::seconds> maxAge;
    std::optional<Instant> since;     ///< when signing in anew was asked for; the session must be younger
    std::string hint;                 ///< id_token_hint

    /// The part that says where an answer may go. Throws SignOnRefusal.
    static AuthorizeRequest begin(const Form& form, SignOnDirectory& directory);
    /// The rest. Throws OAuthError.
    void complete(const Form& form);

    /// The answer to the app. The fields go with state and iss.
    HttpResponse answer(Form fields, const std::string& issuer) const;

    /// The same request, to come again after signing in anew: it asks for a session that began after `now`.
    static std::string again(Form form, Instant now);
};

} // namespace wardport::server
