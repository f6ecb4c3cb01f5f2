// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/phone/PhoneSessionService.h"
#include "server/features/signon/KeyRing.h"
#include "server/features/signon/SignOnAnswers.h"
#include "server/features/signon/SignOnDirectory.h"
#include "server/features/signon/SignOnUrls.h"
#include "server/http/Call.h"

namespace wardport::server {

/// Signing out of the portal from an app: the session ends, and with it everything the person signed on to.
class SignOnSignOut {
public:
    SignOnSignOut(SignOnDirectory& directory, PhoneSessionService& sessions, KeyRing& keys);

    /// OpenID Connect RP-Initiated Logout 1.0. Without a token that was made for this very session the person is asked.
    HttpResponse oidc(const Call& call);
    /// CAS Protocol 3.0, 2.3.
    HttpResponse cas(const Call& call);

private:
    struct Wish {
        std::shared_ptr<const SignOnClient> client;
        QString sid; ///< the session the app means; empty: it does not say
        std::string target;
    };
    Wish read(const Form& form);
    HttpResponse leave(const Call& call, const std::string& target);

    SignOnDirectory& m_directory;
    PhoneSessionService& m_sessions;
    KeyRing& m_keys;
};

} // namespace wardport::server
