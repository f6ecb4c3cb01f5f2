// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace wardport::server {

/// The one form in which icons are kept: a PNG of 192 × 192 pixels, drawn by us. Nothing of the uploaded file itself reaches
/// a phone: no script, no metadata, no crafted chunk.
class IconImage {
public:
    static constexpr int side = 192;
    static constexpr qsizetype maxBytes = 512 * 1024;

    /// Takes PNG, JPEG (16 … 2048 pixels a side) or SVG, told apart by content, and keeps the aspect. Needs no screen; any
    /// thread. Throws tooLarge, outOfRange or unsupportedType, all "icon".
    static QByteArray normalise(const QByteArray& bytes);
};

} // namespace wardport::server
