// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Result.h"

#include <QByteArray>
#include <QString>

namespace wardport::console {

/// A scan chosen for a qualification, as the server will take it.
struct VendorDocumentFile {
    QString name;
    QByteArray bytes;

    /// Reads a PDF, PNG or JPEG, told by its content. The error says which rule it breaks: unsupportedType, tooLarge;
    /// notFound if the file cannot be read.
    static Result<VendorDocumentFile> read(const QString& path);

    /// The error of read(), or the server's of the same file, in words.
    static QString problem(const Error& error);
    /// Of a file dialog.
    static QString types();
};

} // namespace wardport::console
