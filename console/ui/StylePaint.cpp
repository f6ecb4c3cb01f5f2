// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/StylePaint.h"

#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/StylePaintParts.h"
#include "console/ui/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace wardport::console::paint {

using namespace Qt::Literals::StringLiterals;

namespace {

void rounded(
    QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, qreal radius, qreal width = 1)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace

void button(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
    case ButtonKind::Danger: {
        const bool danger = buttonKind(widget) == ButtonKind::Danger;
        const QColor fill = !enabled ? ink(Ink::Border)
            : hovered || pressed     ? ink(danger ? Ink::DangerHover : Ink::AccentHover)
                                     : ink(danger ? Ink::Danger : Ink::Accent);
        rounded(painter, option.rect, fill, {}, Theme::Radius);
        return;
    }
    case ButtonKind::Quiet:
        if (hovered || pressed)
            rounded(painter, option.rect, ink(pressed ? Ink::AccentSoft : Ink::Hover), {}, Theme::Radius);
        return;
    case ButtonKind::Normal:
        rounded(painter, option.rect,
            pressed       ? ink(Ink::AccentSoft)
                : hovered ? ink(Ink::Hover)
                          : ink(Ink::Card),
            ink(enabled ? Ink::BorderStrong : Ink::Border), Theme::Radius);
        return;
    }
}

void toolButton(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto* tool = qobject_cast<const QToolButton*>(widget);
    const bool hovered = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    const bool checked = has(option, QStyle::State_On);
    const bool pressed = has(option, QStyle::State_Sunken);
    const QColor fill = checked ? ink(Ink::AccentSoft) : hovered || pressed ? ink(Ink::Hover) : QColor();
    if (tool && !tool->autoRaise())
        rounded(painter, option.rect, fill.isValid() ? fill : ink(Ink::Card),
            ink(checked ? Ink::Accent : Ink::BorderStrong), Theme::Radius);
    else if (fill.isValid())
        rounded(painter, option.rect, fill, {}, Theme::Radius);
}

void field(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const bool enabled = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const QColor line = isInvalid(widget) ? ink(Ink::Danger)
        : focused                         ? ink(Ink::Accent)
        : enabled                         ? ink(Ink::BorderStrong)
                                          : ink(Ink::Border);
    rounded(painter, option.rect, enabled ? ink(Ink::Card) : ink(Ink::Sunken), line, Theme::Radius,
        focused || isInvalid(widget) ? 1.5 : 1);
}

void focusRing(QPainter& painter, const QStyleOption& option)
{
    rounded(painter, option.rect, {}, ink(Ink::Accent), Theme::Radius - 1, 1.5);
}

void checkBox(QPainter& painter, const QStyleOption& option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRectF box(option.rect.x(), option.rect.y() + (option.rect.height() - side) / 2.0, side, side);
    const QColor line = !enabled              ? ink(Ink::Border)
        : has(option, QStyle::State_HasFocus) ? ink(Ink::Accent)
                                              : ink(Ink::BorderStrong);
    if (!set) {
        rounded(painter, box, ink(enabled ? Ink::Card : Ink::Sunken), line, 4);
        return;
    }
    rounded(painter, box, enabled ? ink(Ink::Accent) : ink(Ink::Border), {}, 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(Ink::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) { return QPointF(box.x() + x * side, box.y() + y * side); };
    if (has(option, QStyle::State_NoChange))
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else
        painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    painter.restore();
}

void radioButton(QPainter& painter, const QStyleOption& option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On);
    const qreal side = std::min(option.rect.width(), option.rect.height());
    const QRectF box(option.rect.x(), option.rect.y() + (option.rect.height() - side) / 2, side, side);
    rounded(painter, box, set && enabled ? ink(Ink::Accent) : ink(Ink::Card),
        set && enabled ? ink(Ink::Accent) : ink(enabled ? Ink::BorderStrong : Ink::Border), side / 2);
    if (set) {
        const qreal inset = side * 0.3;
        rounded(painter, box.adjusted(inset, inset, -inset, -inset), enabled ? ink(Ink::OnAccent) : ink(Ink::Disabled),
            {}, side);
    }
}

void chevron(QPainter& painter, const QRect& rect, bool down, bool enabled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink(enabled ? Ink::Muted : Ink::Disabled), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = QRectF(rect).center();
    const qreal w = 3.6;
    const qreal h = down ? 1.9 : -1.9;
    painter.drawPolyline(QPolygonF{c + QPointF(-w, -h), c + QPointF(0, h), c + QPointF(w, -h)});
    painter.restore();
}

} // namespace wardport::console::paint
