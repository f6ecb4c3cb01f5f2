// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace wardport::console {

/// Which certificate each server showed when it was first trusted: SHA-256 over its DER form, by "host:port". Kept in the
/// user's settings.
class CertificatePins {
public:
    QByteArray find(const QString& server) const; ///< 32 bytes, empty if the server is new
    void pin(const QString& server, const QByteArray& sha256);
    void forget(const QString& server);
};

/// "8F:3A:…" as people compare it.
QString fingerprintText(const QByteArray& sha256);

} // namespace wardport::console
