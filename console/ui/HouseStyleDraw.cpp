// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/HouseStyle.h"

#include "console/ui/Buttons.h"
#include "console/ui/StylePaint.h"
#include "console/ui/Theme.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QStyleOption>
#include <QToolButton>
#include <QTreeView>

namespace wardport::console {

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    switch (element) {
    case PE_PanelButtonCommand:
        paint::button(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        paint::toolButton(*painter, *option, widget);
        return;
    case PE_PanelLineEdit: {
        // The editor inside a combo or spin box stands on the box's own surface.
        const QWidget* parent = widget ? widget->parentWidget() : nullptr;
        if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent))
            return;
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            paint::field(*painter, *option, widget);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            const bool editor = widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit");
            const bool focused = editor && option->state.testFlag(State_HasFocus);
            const QColor line = isInvalid(widget) ? theme.colour(Ink::Danger)
                : focused                         ? theme.colour(Ink::Accent)
                                                  : theme.colour(editor ? Ink::BorderStrong : Ink::Border);
            painter->setPen(QPen(line, focused || isInvalid(widget) ? 1.5 : 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter->restore();
            return;
        }
        break;
    case PE_IndicatorArrowDown:
        // It would hang in the corner; a button with a menu shows dots or a chevron of its own.
        if (qobject_cast<const QToolButton*>(widget))
            return;
        break;
    case PE_FrameFocusRect:
        if (option->state.testFlag(State_KeyboardFocusChange) && !qobject_cast<const QAbstractScrollArea*>(widget))
            paint::focusRing(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paint::radioButton(*painter, *option);
        return;
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            paint::chevron(*painter, option->rect, header->sortIndicator == QStyleOptionHeader::SortUp, true);
        return;
    }
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const bool open = option->state.testFlag(State_Open);
            painter->save();
            painter->translate(QRectF(option->rect).center());
            if (!open)
                painter->rotate(option->direction == Qt::RightToLeft ? 90 : -90);
            paint::chevron(*painter, QRect(-8, -8, 16, 16), true, true);
            painter->restore();
        }
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow: {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (element == PE_PanelItemViewItem && item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, theme.colour(Ink::Selection));
        else if (element == PE_PanelItemViewItem && option->state.testFlag(State_MouseOver))
            painter->fillRect(option->rect, theme.colour(Ink::Hover));
        else if (item && item->features.testFlag(QStyleOptionViewItem::Alternate))
            painter->fillRect(option->rect, option->palette.alternateBase());
        return;
    }
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.colour(Ink::Card));
        painter->setPen(theme.colour(Ink::BorderStrong));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabBarBase:
        painter->setPen(theme.colour(Ink::Border));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = Theme::current();
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton ours = *button;
            const ButtonKind kind = buttonKind(widget);
            const bool enabled = option->state.testFlag(State_Enabled);
            if (kind == ButtonKind::Primary && enabled)
                ours.palette.setColor(QPalette::ButtonText, theme.colour(Ink::OnAccent));
            if (kind == ButtonKind::Danger && enabled)
                ours.palette.setColor(QPalette::ButtonText, theme.colour(Ink::OnDanger));
            if (kind == ButtonKind::Quiet && enabled)
                ours.palette.setColor(QPalette::ButtonText, theme.colour(Ink::Accent));
            QProxyStyle::drawControl(element, &ours, painter, widget);
            return;
        }
        break;
    case CE_Header:
        // The style below would place the label by its own margins, which are not those of the cells.
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawControl(CE_HeaderSection, header, painter, widget);
            QStyleOptionHeader part = *header;
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderArrow, header, widget);
            if (header->sortIndicator != QStyleOptionHeader::None)
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            paint::headerSection(*painter, *header);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.colour(Ink::Sunken));
        painter->setPen(theme.colour(Ink::Border));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const QColor colour = header->sortIndicator == QStyleOptionHeader::None ? theme.colour(Ink::Muted) : theme.colour(Ink::Foreground);
            painter->setPen(colour);
            const QString text = painter->fontMetrics().elidedText(header->text, Qt::ElideRight, header->rect.width());
            painter->drawText(header->rect, int(header->textAlignment | Qt::AlignVCenter | Qt::TextSingleLine), text);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            paint::tab(*painter, *tab);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab ours = *tab;
            const bool selected = option->state.testFlag(State_Selected);
            ours.palette.setColor(QPalette::WindowText, theme.colour(selected ? Ink::Accent : Ink::Muted));
            QProxyStyle::drawControl(element, &ours, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            paint::progress(*painter, *bar);
            return;
        }
        break;
    case CE_Splitter: {
        painter->setPen(theme.colour(Ink::Border));
        const QPoint c = option->rect.center();
        if (option->state.testFlag(State_Horizontal))
            painter->drawLine(c.x(), option->rect.top(), c.x(), option->rect.bottom());
        else
            painter->drawLine(option->rect.left(), c.y(), option->rect.right(), c.y());
        return;
    }
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            painter->setPen(theme.colour(Ink::Border));
            const QPoint c = option->rect.center();
            if (frame->frameShape == QFrame::HLine)
                painter->drawLine(option->rect.left(), c.y(), option->rect.right(), c.y());
            else
                painter->drawLine(c.x(), option->rect.top(), c.x(), option->rect.bottom());
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            paint::comboBox(*painter, *combo, subControlRect(control, option, SC_ComboBoxArrow, widget), widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            // A date editor with a calendar draws itself as a combo box; its style option says so by its class.
            paint::spinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                subControlRect(control, option, SC_SpinBoxDown, widget), widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paint::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace wardport::console
