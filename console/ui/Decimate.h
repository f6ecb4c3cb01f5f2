// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>

namespace wardport::console {

/// At most about two points a pixel column, the least and the greatest of each, so that no peak is lost and a chart of a
/// million points draws like one of a thousand. `points` are ordered by x.
QList<QPointF> decimate(const QList<QPointF>& points, int columns);

} // namespace wardport::console
