// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/StylePaint.h"

#include "console/ui/Buttons.h"
#include "console/ui/Icons.h"
#include "console/ui/StylePaintParts.h"
#include "console/ui/Theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace wardport::console::paint {

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow, const QWidget* widget)
{
    field(painter, option, widget);
    chevron(painter, arrow, true, has(option, QStyle::State_Enabled));
}

void spinBox(
    QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down, const QWidget* widget)
{
    field(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = has(option, QStyle::State_Enabled);
    chevron(painter, up, false, enabled && option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    chevron(painter, down, true, enabled && option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider)
{
    if (option.maximum <= option.minimum)
        return;
    const bool busy = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const bool lying = option.orientation == Qt::Horizontal;
    const int thin = busy ? 2 : 3;
    const QRectF handle = lying ? slider.adjusted(2, thin, -2, -thin) : slider.adjusted(thin, 2, -thin, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor colour = ink(busy ? Ink::Muted : Ink::BorderStrong);
    painter.setBrush(colour);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option)
{
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, hovered ? ink(Ink::Hover) : ink(Ink::Sunken));
    painter.setPen(ink(Ink::Border));
    if (option.orientation == Qt::Horizontal) {
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (hovered)
            painter.drawLine(option.rect.topRight() + QPoint(0, 8), option.rect.bottomRight() - QPoint(0, 8));
    } else {
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    }
}

void tab(QPainter& painter, const QStyleOptionTab& option)
{
    const bool selected = has(option, QStyle::State_Selected);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (!selected && has(option, QStyle::State_MouseOver)) {
        painter.setBrush(ink(Ink::Hover));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 4, -2, -5), Theme::Radius, Theme::Radius);
    }
    if (selected) {
        painter.setBrush(ink(Ink::Accent));
        painter.drawRoundedRect(
            QRectF(option.rect.left() + 12, option.rect.bottom() - 2, option.rect.width() - 24, 3), 1.5, 1.5);
    }
    painter.restore();
}

void progress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const QRectF groove(option.rect.x(), option.rect.center().y() - 2, option.rect.width(), 5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(Ink::Border));
    painter.drawRoundedRect(groove, 2.5, 2.5);
    const double span = double(option.maximum) - option.minimum;
    if (span > 0 && option.progress > option.minimum) {
        QRectF done = groove;
        done.setWidth(std::max(5.0, groove.width() * (option.progress - option.minimum) / span));
        painter.setBrush(ink(Ink::Accent));
        painter.drawRoundedRect(done, 2.5, 2.5);
    }
    painter.restore();
}

} // namespace wardport::console::paint
