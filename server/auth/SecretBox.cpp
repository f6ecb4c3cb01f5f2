// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/SecretBox.h"

#include <sodium.h>

#include <stdexcept>

namespace wardport::server {
namespace {

static_assert(KeyFile::keyBytes == crypto_secretbox_KEYBYTES);

const unsigned char* bytesOf(const char* text)
{
    return reinterpret_cast<const unsigned char*>(text);
}

} // namespace

SecretBox::SecretBox(const KeyFile::Key& key)
    : m_key(key)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot start");
}

SecretBox::~SecretBox()
{
    sodium_memzero(m_key.data(), m_key.size());
}

QByteArray SecretBox::close(const Secret& secret) const
{
    const std::string& text = secret.reveal();
    QByteArray box(static_cast<qsizetype>(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + text.size()), '\0');
    auto* const nonce = reinterpret_cast<unsigned char*>(box.data());
    randombytes_buf(nonce, crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(nonce + crypto_secretbox_NONCEBYTES, bytesOf(text.data()), text.size(), nonce, m_key.data());
    return box;
}

std::optional<Secret> SecretBox::open(const QByteArray& box) const
{
    constexpr qsizetype around = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (box.size() < around)
        return {};
    const unsigned char* const nonce = bytesOf(box.constData());
    std::string text(static_cast<std::size_t>(box.size() - around), '\0');
    const int failed = crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(text.data()),
        nonce + crypto_secretbox_NONCEBYTES, static_cast<std::size_t>(box.size()) - crypto_secretbox_NONCEBYTES, nonce,
        m_key.data());
    if (failed)
        return {};
    return Secret{std::move(text)};
}

} // namespace wardport::server
