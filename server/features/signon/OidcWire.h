// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/json/RawJson.h"

#include <QString>

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

/// What OpenID Connect puts on the wire; members bear the names of the standard. Times are whole seconds since 1970.
namespace wardport::server::wire {

/// Claims of a person, as far as the scope opens them.
struct PersonClaims {
    QString sub;
    std::optional<QString> name;      ///< profile
    std::optional<QString> staff_no;  ///< staff, as the two below
    std::optional<QString> org_code;
    std::optional<QString> dept_code;
};
BOOST_DESCRIBE_STRUCT(PersonClaims, (), (sub, name, staff_no, org_code, dept_code))

struct IdToken : PersonClaims {
    std::string iss;
    QString aud;
    qint64 exp = 0;
    qint64 iat = 0;
    qint64 auth_time = 0;
    std::optional<QString> nonce;
    std::string at_hash;
    std::string sid;
};
BOOST_DESCRIBE_STRUCT(IdToken, (PersonClaims), (iss, aud, exp, iat, auth_time, nonce, at_hash, sid))

/// Of an id_token that comes back as a hint.
struct IdTokenHint {
    QString iss;
    QString aud;
    QString sub;
    QString sid;
};
BOOST_DESCRIBE_STRUCT(IdTokenHint, (), (iss, aud, sub, sid))

struct TokenAnswer {
    std::string access_token;
    std::string token_type = "Bearer";
    qint64 expires_in = 0;
    std::optional<std::string> refresh_token;
    QString scope;
    std::string id_token;
};
BOOST_DESCRIBE_STRUCT(TokenAnswer, (), (access_token, token_type, expires_in, refresh_token, scope, id_token))

struct LogoutToken {
    std::string iss;
    QString aud;
    qint64 iat = 0;
    qint64 exp = 0;
    QString jti;
    QString sub;
    QString sid;
    RawJson events{R"({"http://schemas.openid.net/event/backchannel-logout":{}})"};
};
BOOST_DESCRIBE_STRUCT(LogoutToken, (), (iss, aud, iat, exp, jti, sub, sid, events))

/// OpenID Connect Discovery 1.0, 3; RFC 8414; RFC 9207.
struct Discovery {
    std::string issuer;
    std::string authorization_endpoint;
    std::string token_endpoint;
    std::string userinfo_endpoint;
    std::string jwks_uri;
    std::string end_session_endpoint;
    std::vector<std::string> scopes_supported{"openid", "profile", "staff"};
    std::vector<std::string> response_types_supported{"code"};
    std::vector<std::string> response_modes_supported{"query"};
    std::vector<std::string> grant_types_supported{"authorization_code", "refresh_token"};
    std::vector<std::string> subject_types_supported{"public"};
    std::vector<std::string> id_token_signing_alg_values_supported{"RS256", "ES256"};
    std::vector<std::string> token_endpoint_auth_methods_supported{"client_secret_basic", "client_secret_post", "none"};
    std::vector<std::string> claims_supported{
        "sub", "iss", "aud", "exp", "iat", "auth_time", "nonce", "sid", "name", "staff_no", "org_code", "dept_code"};
    std::vector<std::string> code_challenge_methods_supported{"S256"};
    std::vector<std::string> prompt_values_supported{"none", "login", "select_account"};
    bool claims_parameter_supported = false;
    bool request_parameter_supported = false;
    bool request_uri_parameter_supported = false;
    bool authorization_response_iss_parameter_supported = true;
    bool backchannel_logout_supported = true;
    bool backchannel_logout_session_supported = true;
};
BOOST_DESCRIBE_STRUCT(Discovery, (),
    (issuer, authorization_endpoint, token_endpoint, userinfo_endpoint, jwks_uri, end_session_endpoint,
        scopes_supported, response_types_supported, response_modes_supported, grant_types_supported,
        subject_types_supported, id_token_signing_alg_values_supported, token_endpoint_auth_methods_supported,
        claims_supported, code_challenge_methods_supported, prompt_values_supported, claims_parameter_supported,
        request_parameter_supported, request_uri_parameter_supported, authorization_response_iss_parameter_supported,
        backchannel_logout_supported, backchannel_logout_session_supported))

} // namespace wardport::server::wire
