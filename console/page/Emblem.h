// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace wardport::console {

/// The product's mark: a shield with a cross, `mark` on `ground`.
void paintEmblem(QPainter& painter, const QRectF& box, const QColor& ground, const QColor& mark);

/// The mark in the theme's accent, `size` in device-independent pixels.
QPixmap emblem(int size, qreal devicePixelRatio = 1);

/// For windows and the task bar.
QIcon emblemIcon();

} // namespace wardport::console
