// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

namespace wardport::console {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::ErrorText)
};

QString wait(const Error& error)
{
    return error.retryAfter ? Words::tr("Try again in %n second(s).", nullptr, *error.retryAfter) : Words::tr("Try again in a moment.");
}

} // namespace

QString errorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::malformed:
        return Words::tr("The server could not read the request.");
    case ErrorCode::unauthenticated:
        return Words::tr("You are not signed in any more.");
    case ErrorCode::badCredentials:
        return Words::tr("The user name or the password is wrong.");
    case ErrorCode::accountLocked:
        return Words::tr("The account is locked after too many failed attempts.");
    case ErrorCode::accountDisabled:
        return Words::tr("The account is disabled.");
    case ErrorCode::passwordChangeDue:
        return Words::tr("A new password must be set first.");
    case ErrorCode::forbidden:
        return Words::tr("Your role does not allow this.");
    case ErrorCode::notFound:
        return Words::tr("It does not exist, or lies outside your scope.");
    case ErrorCode::methodNotAllowed:
        return Words::tr("The server does not offer this operation.");
    case ErrorCode::required:
        return Words::tr("This must be filled in.");
    case ErrorCode::wrongType:
        return Words::tr("This is not of the expected kind.");
    case ErrorCode::tooLong:
        return Words::tr("This is too long.");
    case ErrorCode::outOfRange:
        return Words::tr("This lies outside the allowed range.");
    case ErrorCode::invalid:
        return Words::tr("This is not valid.");
    case ErrorCode::unknownPlaceholder:
        return Words::tr("There is no such placeholder.");
    case ErrorCode::duplicate:
        return Words::tr("This is taken already.");
    case ErrorCode::inUse:
        return Words::tr("It is still in use.");
    case ErrorCode::conflict:
        return Words::tr("This contradicts what is stored.");
    case ErrorCode::wrongState:
        return Words::tr("Its present state does not allow this.");
    case ErrorCode::versionMismatch:
        return Words::tr("Somebody else changed it in the meantime.");
    case ErrorCode::preconditionRequired:
        return Words::tr("The version being changed was not given.");
    case ErrorCode::tooLarge:
        return Words::tr("This is too large.");
    case ErrorCode::unsupportedType:
        return Words::tr("Files of this type are not accepted.");
    case ErrorCode::notGranted:
        return Words::tr("This person may not open this app.");
    case ErrorCode::vpnRequired:
        return Words::tr("This is open through the VPN only.");
    case ErrorCode::deviceBlocked:
        return Words::tr("This device is blocked.");
    case ErrorCode::clientOutdated:
        return Words::tr("The app on this phone is too old.");
    case ErrorCode::tooEarly:
        return Words::tr("The time given lies in the future.");
    case ErrorCode::tooLate:
        return Words::tr("The time given lies too far back.");
    case ErrorCode::busy:
        return Words::tr("The server is busy.");
    case ErrorCode::unavailable:
        return Words::tr("The server cannot reach its database.");
    case ErrorCode::internal:
        return Words::tr("Something went wrong inside the server.");
    case ErrorCode::network:
        return Words::tr("The server does not answer.");
    case ErrorCode::certificate:
        return Words::tr("The server is not the one that was trusted.");
    case ErrorCode::cancelled:
        return Words::tr("It was cancelled.");
    }
    return {};
}

QString errorAdvice(const Error& error)
{
    switch (error.code) {
    case ErrorCode::unauthenticated:
        return Words::tr("Sign in again.");
    case ErrorCode::forbidden:
        return Words::tr("Ask the security administrator for the right.");
    case ErrorCode::versionMismatch:
        return Words::tr("Read it anew, then repeat your change.");
    case ErrorCode::accountLocked:
    case ErrorCode::busy:
    case ErrorCode::unavailable:
        return wait(error);
    case ErrorCode::network:
        return Words::tr("Check the network and the server's address.");
    case ErrorCode::certificate:
        return Words::tr("Compare the fingerprint with your administrator before trusting it.");
    case ErrorCode::internal:
        return Words::tr("If it happens again, give the request number to support.");
    default:
        return {};
    }
}

QString errorReference(const Error& error)
{
    return error.requestId.isEmpty() ? QString() : Words::tr("Request %1").arg(error.requestId);
}

} // namespace wardport::console
