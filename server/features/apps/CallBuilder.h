// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/model/Phone.h"

namespace wardport::server {

/// What an app may be told of the person who opens it.
struct CallPerson {
    QString staffNo;
    QString name;
    QString deptCode; ///< of the administrative department
    QString orgCode;  ///< of the hospital
};
BOOST_DESCRIBE_STRUCT(CallPerson, (), (staffNo, name, deptCode, orgCode))

/// Everything that goes into one call besides the app.
struct CallFacts {
    CallPerson person;
    QString ticket;
    Instant now{};
    QString nonce;
    QString signingKey; ///< the app's; needed only where a parameter holds {signature}
};

/// A call, and the text each placeholder of the declared parameters stood for.
struct BuiltCall {
    LaunchCall call;
    std::map<QString, QString> placeholders;
};

/// Builds the call that opens an app on a phone (A3, A4). Pure: the same facts make the same call.
///
/// Parameters keep their declared order. On the web, in universal links and custom schemes they join the query, in an
/// intent they become string extras; every value is percent-encoded (RFC 3986, 2.3: all but letters, digits and -._~).
/// {timestamp} is milliseconds since 1970. {signature} is HMAC-SHA256 or HMAC-SM3, as the app says, in lower-case
/// hexadecimal, by the app's signing key, of `name=value` of all parameters that hold no {signature}, values encoded as above, joined by '&' in declared order.
/// Braces that enclose no placeholder stand for themselves.
class CallBuilder {
public:
    /// Throws for a native app: required or invalid "platform"; for a signature without a key: wrongState "parameters".
    static BuiltCall build(const AppInput& app, std::optional<Platform> platform, const CallFacts& facts);

    /// Whether a call of this app carries the placeholder, for {ticket} and {signature}.
    static bool uses(const AppInput& app, const QString& placeholder);

    /// "name=value" of all parameters but the signature: what is signed.
    static QString canonicalText(const AppInput& app, const CallFacts& facts);
};

} // namespace wardport::server
