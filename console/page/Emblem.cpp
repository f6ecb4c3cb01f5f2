// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/Emblem.h"

#include "console/ui/Theme.h"

#include <QPainterPath>

namespace wardport::console {
namespace {

QPainterPath shield(const QRectF& box)
{
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    QPainterPath path(at(0.5, 0.0));
    path.cubicTo(at(0.64, 0.10), at(0.82, 0.15), at(1.0, 0.15));
    path.lineTo(at(1.0, 0.48));
    path.cubicTo(at(1.0, 0.74), at(0.78, 0.92), at(0.5, 1.0));
    path.cubicTo(at(0.22, 0.92), at(0.0, 0.74), at(0.0, 0.48));
    path.lineTo(at(0.0, 0.15));
    path.cubicTo(at(0.18, 0.15), at(0.36, 0.10), at(0.5, 0.0));
    return path;
}

QPainterPath cross(const QPointF& middle, qreal arm, qreal width)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(QRectF(middle.x() - width / 2, middle.y() - arm, width, 2 * arm), width * 0.28, width * 0.28);
    path.addRoundedRect(QRectF(middle.x() - arm, middle.y() - width / 2, 2 * arm, width), width * 0.28, width * 0.28);
    return path.simplified();
}

} // namespace

void paintEmblem(QPainter& painter, const QRectF& box, const QColor& ground, const QColor& mark)
{
    const qreal size = box.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, size * 0.24, size * 0.24);
    const QRectF inner(box.x() + size * 0.23, box.y() + size * 0.18, size * 0.54, size * 0.64);
    painter.setBrush(mark);
    painter.drawPath(shield(inner).subtracted(cross(inner.center() - QPointF(0, size * 0.015), size * 0.15, size * 0.105)));
    painter.restore();
}

QPixmap emblem(int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintEmblem(painter, QRectF(0, 0, size, size), Theme::current().colour(Ink::Accent),
        Theme::current().colour(Ink::OnAccent));
    return pixmap;
}

QIcon emblemIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(emblem(size));
    return icon;
}

} // namespace wardport::console
