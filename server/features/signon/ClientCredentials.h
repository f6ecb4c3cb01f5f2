// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/SignOnAnswers.h"
#include "server/features/signon/SignOnDirectory.h"

namespace wardport::server {

/// How an app's server proves itself at the token endpoint (RFC 6749, 2.3.1; OpenID Connect Core, 9): by the method it is
/// registered with and no other.
class ClientCredentials {
public:
    static constexpr char refused[] = "invalid_client";

    /// Throws OAuthError: `refused` for a client that is unknown or proves nothing, invalid_request for two proofs at once.
    static std::shared_ptr<const SignOnClient> check(
        const HttpRequest& request, const Form& form, SignOnDirectory& directory);
};

} // namespace wardport::server
