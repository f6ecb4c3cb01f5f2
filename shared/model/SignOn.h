// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Error.h"
#include "shared/base/Id.h"

#include <boost/describe.hpp>

#include <QString>

#include <vector>

namespace wardport {

/// How an app proves itself at the token endpoint (OpenID Connect Core 1.0, 9). `none`: a public client, PKCE alone.
enum class OidcClientAuthentication { clientSecretBasic, clientSecretPost, none };
BOOST_DESCRIBE_ENUM(OidcClientAuthentication, clientSecretBasic, clientSecretPost, none)

enum class OidcSigning { rs256, es256 };
BOOST_DESCRIBE_ENUM(OidcSigning, rs256, es256)

/// How people are signed on to an app besides one-time tickets (D4). Its client_id is its code.
struct AppSignOnInput {
    bool oidc = false;
    std::vector<QString> redirectUris;           ///< compared as they are (RFC 9700, 2.1)
    std::vector<QString> postLogoutRedirectUris; ///< OpenID Connect RP-Initiated Logout 1.0
    QString backChannelLogoutUri;                ///< OpenID Connect Back-Channel Logout 1.0; empty: none
    OidcClientAuthentication clientAuthentication = OidcClientAuthentication::clientSecretBasic;
    OidcSigning signing = OidcSigning::rs256;
    bool refreshTokens = false;
    bool cas = false;
    std::vector<QString> casServices; ///< a service is one of these or below it
};
BOOST_DESCRIBE_STRUCT(AppSignOnInput, (),
    (oidc, redirectUris, postLogoutRedirectUris, backChannelLogoutUri, clientAuthentication, signing, refreshTokens,
        cas, casServices))

struct AppSignOn : AppSignOnInput {
    AppId appId;
    QString clientId;
    QString issuer; ///< where the app finds the rest: issuer + /.well-known/openid-configuration
    QString casUrl;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(AppSignOn, (AppSignOnInput), (appId, clientId, issuer, casUrl, version))

Problems validate(const AppSignOnInput& input);

} // namespace wardport
