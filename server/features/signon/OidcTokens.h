// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/KeyRing.h"
#include "server/features/signon/OidcTokenStore.h"
#include "server/features/signon/SignOnAnswers.h"
#include "server/features/signon/SignOnCodes.h"
#include "server/features/signon/SignOnDirectory.h"
#include "server/features/signon/SignOnUrls.h"

namespace wardport::server {

/// The app servers' part of OpenID Connect: tokens for codes, and who a token speaks for. Each time it is asked anew whether
/// the person may open the app.
class OidcTokens {
public:
    OidcTokens(Database& database, SignOnDirectory& directory, AccessSnapshots& access, SignOnCodes& codes,
        KeyRing& keys, const SignOnUrls& urls, const Clock& clock);

    /// POST /oidc/token (RFC 6749, 4.1.3 and 6; RFC 7636; OpenID Connect Core, 3.1.3 and 12).
    HttpResponse token(const HttpRequest& request);
    /// /oidc/userinfo (OpenID Connect Core, 5.3; RFC 6750).
    HttpResponse userinfo(const HttpRequest& request);

    void removeExpired();

private:
    std::string byCode(const SignOnClient& client, const Form& form, const QString& address);
    std::string byRefreshToken(const SignOnClient& client, const Form& form, const QString& address);
    std::string answer(const SignOnClient& client, const RedeemedCode& of, const QString& scope,
        const std::string& accessToken, std::optional<std::string> refreshToken);

    Database& m_database;
    SignOnDirectory& m_directory;
    AccessSnapshots& m_access;
    SignOnCodes& m_codes;
    KeyRing& m_keys;
    const SignOnUrls& m_urls;
    const Clock& m_clock;
    OidcTokenStore m_store;
};

} // namespace wardport::server
