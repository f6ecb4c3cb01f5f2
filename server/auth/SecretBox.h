// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/KeyFile.h"
#include "shared/base/Secret.h"

#include <QByteArray>

#include <optional>

namespace wardport::server {

/// Closes up secrets that the server must be able to read again (libsodium's secretbox: XSalsa20 and Poly1305), with a key
/// that is not in the database. Any thread may use it.
class SecretBox {
public:
    explicit SecretBox(const KeyFile::Key& key);
    ~SecretBox();
    SecretBox(const SecretBox&) = delete;
    SecretBox& operator=(const SecretBox&) = delete;

    /// A nonce of its own, then the box.
    QByteArray close(const Secret& secret) const;
    /// Nothing when it was closed with another key, or changed since.
    std::optional<Secret> open(const QByteArray& box) const;

private:
    KeyFile::Key m_key;
};

} // namespace wardport::server
