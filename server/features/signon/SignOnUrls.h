// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <mutex>

namespace wardport::server {

/// Under which address the world knows the phones' listener: the issuer of all tokens.
class SignOnUrls {
public:
    /// From the setting signOn.issuer: an https origin without a path, or empty. Throws invalid.
    explicit SignOnUrls(const QString& issuer);

    /// Where nothing is set: the listener's own address.
    void listensAt(const QString& url);

    std::string issuer() const;
    std::string at(const char* path) const { return issuer() + path; }

private:
    const std::string m_given;
    mutable std::mutex m_mutex;
    std::string m_own;
};

} // namespace wardport::server
