// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace wardport::server {

/// An SVG reduced to shapes and gradients, safe to draw in a process without fonts, files or network: everything else is
/// dropped. Throws unsupportedType "icon" for what is not SVG, for entities and references to the outside, and for what
/// would be missed when dropped (text, pictures).
QByteArray safeSvg(const QByteArray& bytes);

} // namespace wardport::server
