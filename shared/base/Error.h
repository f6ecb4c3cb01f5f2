// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <boost/describe/enum.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace wardport {

/// Everything that can go wrong in a way a caller can act on. Travels as its name; the words are made on screen.
enum class ErrorCode {
    malformed,          ///< the request could not be read at all
    unauthenticated,    ///< no token, or one that is unknown, expired or revoked
    badCredentials,     ///< user name or password wrong
    accountLocked,      ///< too many failures; Retry-After says when
    accountDisabled,
    passwordChangeDue,  ///< signed in, but nothing else may be done before a new password is set
    forbidden,          ///< the role lacks the right
    notFound,           ///< absent, or outside the caller's scope
    methodNotAllowed,
    required,           ///< a field is missing or empty
    wrongType,          ///< a field is of another type
    tooLong,
    outOfRange,
    invalid,            ///< a field's value breaks its rule
    unknownPlaceholder, ///< a call parameter names a placeholder that does not exist
    duplicate,          ///< a field that must be unique is not
    inUse,              ///< others depend on the object
    conflict,
    wrongState,         ///< the object's state does not allow this
    versionMismatch,    ///< somebody else changed the object meanwhile
    preconditionRequired,
    tooLarge,
    unsupportedType,
    notGranted,         ///< this person may not open this app
    vpnRequired,        ///< only through a live VPN session of one's own account
    deviceBlocked,      ///< reported lost
    clientOutdated,     ///< the phone's client is older than is allowed
    tooEarly,           ///< an event from the future
    tooLate,            ///< an event older than is accepted
    busy,               ///< too much at once; Retry-After says when
    unavailable,        ///< the database is away; Retry-After says when
    internal,
    network,            ///< client side: no answer
    certificate,        ///< client side: the server is not the one that was trusted
    cancelled           ///< client side: given up by the caller
};
BOOST_DESCRIBE_ENUM(ErrorCode, malformed, unauthenticated, badCredentials, accountLocked, accountDisabled,
    passwordChangeDue, forbidden, notFound, methodNotAllowed, required, wrongType, tooLong, outOfRange, invalid,
    unknownPlaceholder, duplicate, inUse, conflict, wrongState, versionMismatch, preconditionRequired, tooLarge,
    unsupportedType, notGranted, vpnRequired, deviceBlocked, clientOutdated, tooEarly, tooLate, busy, unavailable,
    internal, network, certificate, cancelled)

struct ErrorTraits {
    int httpStatus;
    bool retryable; ///< the same request may succeed later
};

/// The one table of codes.
ErrorTraits traits(ErrorCode code);

/// One failure, as values: what kind, about which field ("items[3].validUntil"), and detail for the administrator.
struct Error {
    ErrorCode code = ErrorCode::internal;
    QString field;
    QString detail;
    QString requestId;
    std::optional<int> retryAfter; ///< seconds
};

/// Problems of one input, collected by validate(); empty means good.
using Problems = std::vector<Error>;

} // namespace wardport
