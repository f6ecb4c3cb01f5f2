// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/VendorDocument.h"

#include <QByteArray>
#include <QString>

namespace wardport::server {

/// What may be kept as a scan: PDF, PNG or JPEG, told apart by content whatever the sender calls it.
struct ScannedFile {
    static constexpr std::size_t maxBytes = maxDocumentBytes;

    QString mediaType;
    QString name; ///< safe on any desk: no folder, no control or reserved character, the ending of its media type

    /// `name` is the sender's, `otherwise` serves when nothing of it is left. Throws required or unsupportedType, both
    /// "file".
    static ScannedFile inspect(const QByteArray& bytes, const QString& name, const QString& otherwise);
};

} // namespace wardport::server
