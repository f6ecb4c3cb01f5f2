// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/PasswordHash.h"

#include <sodium.h>

#include <stdexcept>

namespace wardport::server {
namespace {

void ready()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        throw std::runtime_error("libsodium does not start");
}

} // namespace

QString PasswordHash::make(const Secret& password)
{
    ready();
    char hash[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str_alg(hash, password.reveal().data(), password.reveal().size(),
        crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        throw std::runtime_error("no memory for a password hash");
    return QString::fromLatin1(hash);
}

bool PasswordHash::verify(const QString& hash, const Secret& password)
{
    ready();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), password.reveal().data(), password.reveal().size()) == 0;
}

void PasswordHash::pretend(const Secret& password)
{
    static const QString nobody = make(Secret{std::string{"nobody has this password"}});
    verify(nobody, password);
}

} // namespace wardport::server
