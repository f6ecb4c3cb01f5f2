// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/base/Error.h"

namespace wardport {

ErrorTraits traits(ErrorCode code)
{
    switch (code) {
    case ErrorCode::malformed:
    case ErrorCode::wrongType:
        return {400, false};
    case ErrorCode::unauthenticated:
    case ErrorCode::badCredentials:
    case ErrorCode::vpnRequired:
        return {401, false};
    case ErrorCode::accountLocked:
        return {429, true};
    case ErrorCode::accountDisabled:
    case ErrorCode::passwordChangeDue:
    case ErrorCode::forbidden:
    case ErrorCode::notGranted:
    case ErrorCode::deviceBlocked:
    case ErrorCode::clientOutdated:
        return {403, false};
    case ErrorCode::notFound:
        return {404, false};
    case ErrorCode::methodNotAllowed:
        return {405, false};
    case ErrorCode::required:
    case ErrorCode::tooLong:
    case ErrorCode::outOfRange:
    case ErrorCode::invalid:
    case ErrorCode::unknownPlaceholder:
    case ErrorCode::tooEarly:
    case ErrorCode::tooLate:
        return {422, false};
    case ErrorCode::duplicate:
    case ErrorCode::inUse:
    case ErrorCode::conflict:
    case ErrorCode::wrongState:
        return {409, false};
    case ErrorCode::versionMismatch:
        return {412, false};
    case ErrorCode::tooLarge:
        return {413, false};
    case ErrorCode::unsupportedType:
        return {415, false};
    case ErrorCode::preconditionRequired:
        return {428, false};
    case ErrorCode::busy:
        return {429, true};
    case ErrorCode::unavailable:
        return {503, true};
    case ErrorCode::internal:
        return {500, false};
    case ErrorCode::network:
        return {0, true};
    case ErrorCode::certificate:
    case ErrorCode::cancelled:
        return {0, false};
    }
    return {500, false};
}

} // namespace wardport
