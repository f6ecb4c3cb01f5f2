// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wardport::server {

struct CertificateFiles {
    QString certificate; ///< PEM
    QString key;         ///< PEM, readable by its owner alone
};

/// The certificate in the folder; made at first start: self-signed, ECDSA P-256, for localhost and this host's name, valid
/// for ten years. Consoles pin it by fingerprint. Throws ApiError(unavailable) naming the file that cannot be written.
CertificateFiles ensureCertificate(const QString& directory);

/// "8F:3A:…", the SHA-256 over the file's first certificate, as consoles show it. Throws ApiError(unavailable) naming the file.
QString certificateFingerprint(const QString& file);

} // namespace wardport::server
