// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Decimate.h"

namespace wardport::console {

QList<QPointF> decimate(const QList<QPointF>& points, int columns)
{
    if (columns < 1 || points.size() <= 2 * qsizetype(columns))
        return points;
    const qreal first = points.front().x();
    const qreal span = points.back().x() - first;
    if (span <= 0)
        return points;
    QList<QPointF> kept;
    kept.reserve(2 * qsizetype(columns) + 2);
    kept << points.front();
    qsizetype i = 1;
    for (int column = 0; column < columns && i < points.size() - 1; ++column) {
        const qreal end = first + span * (column + 1) / columns;
        qsizetype least = -1;
        qsizetype most = -1;
        for (; i < points.size() - 1 && (points[i].x() < end || column == columns - 1); ++i) {
            if (least < 0 || points[i].y() < points[least].y())
                least = i;
            if (most < 0 || points[i].y() > points[most].y())
                most = i;
        }
        if (least < 0)
            continue;
        kept << points[std::min(least, most)];
        if (least != most)
            kept << points[std::max(least, most)];
    }
    kept << points.back();
    return kept;
}

} // namespace wardport::console
