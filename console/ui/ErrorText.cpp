// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

namespace wardport::console {

namespace {

class ErrorTextWords {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::ErrorText)
};

QString wait(const Error& error)
{
    return error.retryAfter ? ErrorTextWords::tr("Try again in %n second(s).", nullptr, *error.retryAfter)
                            : ErrorTextWords::tr("Try again in a moment.");
}

} // namespace

QString errorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::malformed:
        return ErrorTextWords::tr("The server could not read the request.");
    case ErrorCode::unauthenticated:
        return ErrorTextWords::tr("You are not signed in any more.");
    case ErrorCode::badCredentials:
        return ErrorTextWords::tr("The user name or the password is wrong.");
    case ErrorCode::accountLocked:
        return ErrorTextWords::tr("The account is locked after too many failed attempts.");
    case ErrorCode::accountDisabled:
        return ErrorTextWords::tr("The account is disabled.");
    case ErrorCode::passwordChangeDue:
        return ErrorTextWords::tr("A new password must be set first.");
    case ErrorCode::forbidden:
        return ErrorTextWords::tr("Your role does not allow this.");
    case ErrorCode::notFound:
        return ErrorTextWords::tr("It does not exist, or lies outside your scope.");
    case ErrorCode::methodNotAllowed:
        return ErrorTextWords::tr("The server does not offer this operation.");
    case ErrorCode::required:
        return ErrorTextWords::tr("This must be filled in.");
    case ErrorCode::wrongType:
        return ErrorTextWords::tr("This is not of the expected kind.");
    case ErrorCode::tooLong:
        return ErrorTextWords::tr("This is too long.");
    case ErrorCode::outOfRange:
        return ErrorTextWords::tr("This lies outside the allowed range.");
    case ErrorCode::invalid:
        return ErrorTextWords::tr("This is not valid.");
    case ErrorCode::unknownPlaceholder:
        return ErrorTextWords::tr("There is no such placeholder.");
    case ErrorCode::duplicate:
        return ErrorTextWords::tr("This is taken already.");
    case ErrorCode::inUse:
        return ErrorTextWords::tr("It is still in use.");
    case ErrorCode::conflict:
        return ErrorTextWords::tr("This contradicts what is stored.");
    case ErrorCode::wrongState:
        return ErrorTextWords::tr("Its present state does not allow this.");
    case ErrorCode::versionMismatch:
        return ErrorTextWords::tr("Somebody else changed it in the meantime.");
    case ErrorCode::preconditionRequired:
        return ErrorTextWords::tr("The version being changed was not given.");
    case ErrorCode::tooLarge:
        return ErrorTextWords::tr("This is too large.");
    case ErrorCode::unsupportedType:
        return ErrorTextWords::tr("Files of this type are not accepted.");
    case ErrorCode::notGranted:
        return ErrorTextWords::tr("This person may not open this app.");
    case ErrorCode::vpnRequired:
        return ErrorTextWords::tr("This is open through the VPN only.");
    case ErrorCode::deviceBlocked:
        return ErrorTextWords::tr("This device is blocked.");
    case ErrorCode::clientOutdated:
        return ErrorTextWords::tr("The app on this phone is too old.");
    case ErrorCode::tooEarly:
        return ErrorTextWords::tr("The time given lies in the future.");
    case ErrorCode::tooLate:
        return ErrorTextWords::tr("The time given lies too far back.");
    case ErrorCode::busy:
        return ErrorTextWords::tr("The server is busy.");
    case ErrorCode::unavailable:
        return ErrorTextWords::tr("The server cannot reach its database.");
    case ErrorCode::internal:
        return ErrorTextWords::tr("Something went wrong inside the server.");
    case ErrorCode::network:
        return ErrorTextWords::tr("The server does not answer.");
    case ErrorCode::certificate:
        return ErrorTextWords::tr("The server is not the one that was trusted.");
    case ErrorCode::cancelled:
        return ErrorTextWords::tr("It was cancelled.");
    }
    return {};
}

QString errorAdvice(const Error& error)
{
    switch (error.code) {
    case ErrorCode::unauthenticated:
        return ErrorTextWords::tr("Sign in again.");
    case ErrorCode::forbidden:
        return ErrorTextWords::tr("Ask the security administrator for the right.");
    case ErrorCode::versionMismatch:
        return ErrorTextWords::tr("Read it anew, then repeat your change.");
    case ErrorCode::accountLocked:
    case ErrorCode::busy:
    case ErrorCode::unavailable:
        return wait(error);
    case ErrorCode::network:
        return ErrorTextWords::tr("Check the network and the server's address.");
    case ErrorCode::certificate:
        return ErrorTextWords::tr("Compare the fingerprint with your administrator before trusting it.");
    case ErrorCode::internal:
        return ErrorTextWords::tr("If it happens again, give the request number to support.");
    default:
        return {};
    }
}

QString errorReference(const Error& error)
{
    return error.requestId.isEmpty() ? QString() : ErrorTextWords::tr("Request %1").arg(error.requestId);
}

} // namespace wardport::console
