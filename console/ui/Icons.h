// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/Badge.h"
#include "console/ui/Theme.h"

#include <QIcon>
#include <QPixmap>

namespace wardport::console {

/// The icon of that name in resources/icons, in the palette's text colour; it follows the theme by itself.
QIcon icon(const QString& name);

/// The same in a fixed meaning: accent, muted …
QIcon icon(const QString& name, Ink ink);

/// The same in the colour of a state.
QIcon icon(const QString& name, StateRole role);

/// One drawing, `size` in device-independent pixels, recoloured.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio = 1);

bool hasIcon(const QString& name);

} // namespace wardport::console
