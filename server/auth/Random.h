// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace wardport::server {

/// 256 random bits as 43 characters of base64url: tokens, tickets, secrets.
QByteArray randomToken();

/// SHA-256 of a token: what is kept of it. A token has 256 bits, so it needs no salt and no slow hash.
QByteArray tokenHash(std::string_view token);

/// A password of 14 characters a person can read out and type: no 0/O, 1/l/I; holds all kinds of characters.
QString randomPassword();

/// A random UUID in lower case.
QString randomUuid();

} // namespace wardport::server
