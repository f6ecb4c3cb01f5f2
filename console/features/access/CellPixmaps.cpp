// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/CellPixmaps.h"

#include "console/ui/Theme.h"

#include <QPainter>

namespace wardport::console {
namespace {

constexpr qreal signSize = 18;

StateRole roleOf(char cell)
{
    switch (cells::inherited(cell)) {
    case 'a':
        return StateRole::Allow;
    case 't':
        return StateRole::Info;
    case 's':
        return StateRole::Warning;
    case 'd':
        return StateRole::Deny;
    default:
        return StateRole::Neutral;
    }
}

/// Marks in a square of 18 units.
void drawMark(QPainter& painter, char cell, const QColor& ink)
{
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (cells::inherited(cell)) {
    case 'a':
        painter.drawPolyline(QPolygonF{{5, 9.3}, {7.8, 12}, {13, 6.3}});
        break;
    case 't':
        painter.drawPolyline(QPolygonF{{9, 4.8}, {9, 9.4}, {12.4, 11.2}});
        break;
    case 's':
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF{{6.8, 5.2}, {13, 9}, {6.8, 12.8}});
        break;
    case 'd':
        painter.drawLine(QPointF{5.2, 9}, QPointF{12.8, 9});
        break;
    default:
        break;
    }
}

void drawSign(QPainter& painter, char cell)
{
    if (cell == cells::nothing)
        return;
    const StateInk& ink = Theme::current().state(roleOf(cell));
    if (cells::isOwn(cell)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.text);
        painter.drawRoundedRect(QRectF{0, 0, signSize, signSize}, 4.5, 4.5);
        drawMark(painter, cell, Theme::current().colour(Ink::Card));
        return;
    }
    painter.setPen(QPen(ink.line, 1));
    painter.setBrush(ink.fill);
    painter.drawEllipse(QRectF{0.5, 0.5, signSize - 1, signSize - 1});
    drawMark(painter, cell, ink.text);
}

void drawRing(QPainter& painter, const MatrixModel::Look& look)
{
    const QColor pending = Theme::current().state(StateRole::Pending).text;
    const bool clears = look.stroke && look.stroke->paint == Paint::clear;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(pending, look.follows ? 1 : 2, look.stroke && !clears ? Qt::SolidLine : Qt::DotLine));
    const QRectF box{(CellPixmaps::Width - 24) / 2.0, (CellPixmaps::Height - 24) / 2.0, 24, 24};
    painter.drawRoundedRect(box, 6, 6);
    if (clears && look.cell == cells::nothing) {
        painter.setPen(QPen(pending, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(box.center() - QPointF{4, 4}, box.center() + QPointF{4, 4});
        painter.drawLine(box.center() - QPointF{4, -4}, box.center() + QPointF{4, -4});
    }
}

/// A corner cut off in the colour of what it warns of.
void drawCorner(QPainter& painter, StateRole role)
{
    constexpr qreal side = 9;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().state(role).text);
    painter.drawPolygon(QPolygonF{
        {CellPixmaps::Width - 1.0 - side, 0}, {CellPixmaps::Width - 1.0, 0}, {CellPixmaps::Width - 1.0, side}});
}

} // namespace

const QPixmap& CellPixmaps::pixmap(const MatrixModel::Look& look, qreal devicePixelRatio)
{
    static const QPixmap none;
    if (look.cell == cells::nothing && !look.stroke && !look.follows)
        return none;
    if (m_ratio != devicePixelRatio) {
        m_drawn.clear();
        m_ratio = devicePixelRatio;
    }
    const int over = look.stroke ? 1 + static_cast<int>(look.stroke->paint) : look.follows ? 4 : 0;
    const int corner = look.conflict ? 1 : look.dormant ? 2 : 0;
    QPixmap& drawn = m_drawn[corner << 16 | over << 8 | look.cell];
    if (drawn.isNull()) {
        drawn = QPixmap((QSizeF{Width, Height} * devicePixelRatio).toSize());
        drawn.setDevicePixelRatio(devicePixelRatio);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        if (over != 0)
            drawRing(painter, look);
        if (corner != 0)
            drawCorner(painter, look.conflict ? StateRole::Warning : StateRole::Dormant);
        painter.translate((Width - signSize) / 2, (Height - signSize) / 2);
        drawSign(painter, look.cell);
    }
    return drawn;
}

QPixmap CellPixmaps::pendingSign(int size, qreal devicePixelRatio)
{
    QPixmap drawn((QSizeF(size, size) * devicePixelRatio).toSize());
    drawn.setDevicePixelRatio(devicePixelRatio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().state(StateRole::Pending).text, 2));
    painter.drawRoundedRect(QRectF(1, 1, size - 2, size - 2), 4, 4);
    return drawn;
}

QPixmap CellPixmaps::sign(char cell, int size, qreal devicePixelRatio)
{
    QPixmap drawn((QSizeF(size, size) * devicePixelRatio).toSize());
    drawn.setDevicePixelRatio(devicePixelRatio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / signSize, size / signSize);
    drawSign(painter, cell);
    return drawn;
}

} // namespace wardport::console
