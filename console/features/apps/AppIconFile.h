// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Result.h"

#include <QByteArray>
#include <QPixmap>

namespace wardport::console {

/// An image chosen as an app's icon, as the server will take it.
struct AppIconFile {
    static constexpr qsizetype maxBytes = 512 * 1024;
    static constexpr int leastSide = 16;
    static constexpr int mostSide = 2048;

    QByteArray bytes;
    QByteArray contentType;
    QPixmap picture; ///< square, 192 pixels

    /// Reads a PNG or SVG by its content. The error says which rule it breaks: unsupportedType, tooLarge, outOfRange;
    /// notFound if the file cannot be read.
    static Result<AppIconFile> read(const QString& path);
};

} // namespace wardport::console
