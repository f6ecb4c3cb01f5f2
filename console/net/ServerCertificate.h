// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace wardport::console {

/// The certificate a server shows, as far as a person judges it.
struct ServerCertificate {
    QString server;      ///< "host:port"
    QByteArray sha256;   ///< fingerprint now
    QByteArray expected; ///< fingerprint trusted before; empty on first use
    QString subject;
    QString issuer;
    Instant validFrom{};
    Instant validUntil{};

    bool isChange() const { return !expected.isEmpty(); }
};

} // namespace wardport::console

Q_DECLARE_METATYPE(wardport::console::ServerCertificate)
