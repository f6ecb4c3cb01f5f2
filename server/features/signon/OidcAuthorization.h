// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/sessions/SignInRecord.h"
#include "server/features/signon/AuthorizeRequest.h"
#include "server/features/signon/KeyRing.h"
#include "server/features/signon/SignOnCodes.h"
#include "server/features/signon/SignOnUrls.h"
#include "server/http/Call.h"
#include "server/http/Deferred.h"

namespace wardport::server {

/// The browser's part of OpenID Connect: a person who is signed in to the portal is sent back to the app with a code.
class OidcAuthorization {
public:
    OidcAuthorization(SignOnDirectory& directory, AccessSnapshots& access, SignOnCodes& codes, SignInRecord& record,
        KeyRing& keys, const SignOnUrls& urls, const Clock& clock);

    /// Every answer is a redirect or a page.
    Deferred<HttpResponse> authorize(const Call& call);

private:
    Deferred<HttpResponse> decide(AuthorizeRequest request, const Form& form, const Principal& who);
    Deferred<HttpResponse> issue(AuthorizeRequest request, const Form& form, const Principal& who);
    /// Whether the session is too old for what the app asks.
    bool mustSignInAnew(const AuthorizeRequest& request, const Principal& who);
    bool isHintOf(const std::string& hint, const Principal& who);

    SignOnDirectory& m_directory;
    AccessSnapshots& m_access;
    SignOnCodes& m_codes;
    SignInRecord& m_record;
    KeyRing& m_keys;
    const SignOnUrls& m_urls;
    const Clock& m_clock;
};

} // namespace wardport::server
