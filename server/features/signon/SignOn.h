// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/CasRoutes.h"
#include "server/features/signon/OidcRoutes.h"
#include "server/features/signon/SignOnRoutes.h"

namespace wardport::server {

/// Single sign-on to apps, put together.
class SignOn {
public:
    struct Settings {
        QString issuer;      ///< signOn.issuer
        QString authorities; ///< signOn.authorities
    };
    struct Others {
        OperationLog& log;
        SignInRecord& record;
        AlarmService& alarms;
        AccessSnapshots& access;
        AppDirectory& directory;
        AppService& apps;
        PhoneSessionService& sessions;
        const SecretBox& secrets;
    };

    SignOn(Database& database, const Settings& settings, const Others& others, const Clock& clock);

    std::vector<Route> routes();

    /// Where the phones' listener is to be found, unless the settings say so.
    void listensAt(const QString& url) { m_urls.listensAt(url); }
    void start() { m_logouts.start(); }
    void stop();

    /// Timed: codes and tokens that are over; the keys of the next months.
    void removeExpired();
    void rotateKeys() { m_keys.rotate(); }

    KeyRing& keys() { return m_keys; }
    SignOnLogouts& logouts() { return m_logouts; }

private:
    SignOnUrls m_urls;
    FormPost m_post;
    KeyRing m_keys;
    SignOnDirectory m_directory;
    SignOnCodes m_codes;
    SignOnLogouts m_logouts;
    OidcAuthorization m_authorization;
    OidcTokens m_tokens;
    CasService m_cas;
    SignOnSignOut m_signOut;
    SignOnSettings m_settings;
    OidcRoutes m_oidcRoutes;
    CasRoutes m_casRoutes;
    SignOnRoutes m_signOnRoutes;
};

} // namespace wardport::server
