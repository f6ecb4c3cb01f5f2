// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/HouseStyle.h"

#include "console/ui/Buttons.h"
#include "console/ui/StylePaint.h"
#include "console/ui/Theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

HouseStyle::HouseStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 9;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 18;
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return 18;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::Grid;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 16;
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_HeaderMarkSize:
        return 10;
    case PM_MenuButtonIndicator:
        return qobject_cast<const QToolButton*>(widget) ? 20 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ToolTip_WakeUpDelay:
        return 450;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Table_GridLineColor:
        return int(Theme::current().colour(Ink::Border).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += 2 * Theme::Grid;
        result.setHeight(std::max(result.height(), Theme::ControlHeight));
        break;
    case CT_ComboBox:
        result.rwidth() += 2 * Theme::Grid;
        result.setHeight(std::max(result.height(), Theme::ControlHeight));
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        result.rwidth() += Theme::Grid;
        result.setHeight(std::max(result.height(), Theme::ControlHeight));
        break;
    case CT_ToolButton: {
        const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (tool && tool->toolButtonStyle != Qt::ToolButtonIconOnly && !tool->text.isEmpty())
            result.rwidth() += Theme::Grid;
        result.setHeight(std::max(result.height(), Theme::ControlHeight));
        result.setWidth(std::max(result.width(), Theme::ControlHeight));
        break;
    }
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(std::max(result.height(), 30));
            result.rwidth() += 2 * Theme::Grid;
        }
        break;
    }
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), 34));
        result.rwidth() += 2 * Theme::Grid;
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), 28));
        break;
    default:
        break;
    }
    return result;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        return rect.adjusted(5, 0, -4, 0);
    case SE_HeaderLabel: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const int arrow = header && header->sortIndicator != QStyleOptionHeader::None ? 16 : 0;
        return option->rect.adjusted(Theme::Grid, 0, -Theme::Grid - arrow, 0);
    }
    case SE_HeaderArrow:
        return QRect(option->rect.right() - 20, option->rect.y(), 14, option->rect.height());
    default:
        return rect;
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
    const QWidget* widget) const
{
    const QRect all = option->rect;
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return all;
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage)) {
            const bool lying = bar->orientation == Qt::Horizontal;
            const int length = lying ? all.width() : all.height();
            const qint64 span = qint64(bar->maximum) - bar->minimum;
            int handle = length;
            if (span > 0)
                handle = std::clamp(int(qint64(bar->pageStep) * length / (span + bar->pageStep)),
                    std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)), length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
            const auto piece = [&](int from, int count) {
                const QRect rect = lying ? QRect(all.x() + from, all.y(), count, all.height())
                                         : QRect(all.x(), all.y() + from, all.width(), count);
                return visualRect(bar->direction, all, rect);
            };
            if (part == SC_ScrollBarSlider)
                return piece(start, handle);
            return part == SC_ScrollBarSubPage ? piece(0, start) : piece(start + handle, length - start - handle);
        }
    }
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all, QRect(all.right() - 26, all.y(), 24, all.height()));
        if (part == SC_ComboBoxEditField) {
            // An editable one holds a field that brings its own margins.
            const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            return visualRect(option->direction, all, all.adjusted(combo && combo->editable ? 2 : 8, 2, -28, -2));
        }
        if (part == SC_ComboBoxListBoxPopup)
            return QProxyStyle::subControlRect(control, option, part, widget).translated(0, 3);
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        if (part == SC_SpinBoxUp || part == SC_SpinBoxDown) {
            if (bare)
                return {};
            const int half = (all.height() - 4) / 2;
            const int top = part == SC_SpinBoxUp ? all.y() + 2 : all.y() + 2 + half;
            return visualRect(option->direction, all, QRect(all.right() - 22, top, 20, half));
        }
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, all, all.adjusted(4, 2, bare ? -4 : -24, -2));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace wardport::console
