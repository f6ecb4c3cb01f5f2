// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/CellDelegate.h"

#include "console/ui/BadgeLabel.h"
#include "console/ui/TableCore.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace wardport::console {

namespace {
constexpr int padding = Theme::Grid;
} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false);
    const auto* table = qobject_cast<const TableView*>(option->widget);
    option->state.setFlag(QStyle::State_MouseOver, table && table->hoveredRow() == index.row());
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    painter->setPen(Theme::current().colour(Ink::Border));
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());

    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row() && index.column() == view->currentIndex().column()) {
        painter->fillRect(QRect(cell.rect.x(), cell.rect.y() + 6, 3, cell.rect.height() - 12), Theme::current().colour(Ink::Accent));
    }
    cell.rect.adjust(padding, 0, -padding, 0);
    paintContent(painter, cell, index);
}

void CellDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect words = option.rect;
    if (!option.icon.isNull()) {
        const int side = option.decorationSize.height();
        const QRect place(words.x(), words.center().y() - side / 2, side, side);
        option.icon.paint(painter, place, Qt::AlignCenter,
            option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        words.setLeft(place.right() + padding);
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QBrush own = option.index.data(Qt::ForegroundRole).value<QBrush>();
    painter->setPen(own.style() != Qt::NoBrush ? own.color() : Theme::current().colour(enabled ? Ink::Foreground : Ink::Disabled));
    painter->setFont(option.font);
    const Qt::TextElideMode mode = option.displayAlignment.testFlag(Qt::AlignRight) ? Qt::ElideLeft : option.textElideMode;
    painter->drawText(words, int(option.displayAlignment) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(option.text, mode, words.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * padding, Theme::RowHeight};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
    const QModelIndex& index)
{
    if (event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty()) {
        const bool cut = sizeHint(option, index).width() > view->visualRect(index).width();
        QString text = index.data(Qt::AccessibleTextRole).toString();
        QToolTip::showText(event->globalPos(), cut ? text : QString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void BadgeDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Badge badge = index.data(TableCore::BadgeRole).value<Badge>();
    if (!badge.text.isEmpty())
        drawBadge(*painter, option.rect, badge, Theme::current().font(TextStyle::Caption));
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QSize pill = badgeSize(index.data(TableCore::BadgeRole).value<Badge>(), Theme::current().font(TextStyle::Caption));
    return {pill.width() + 2 * padding, Theme::RowHeight};
}

void SparklineDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariantList figures = index.data(TableCore::TrendRole).toList();
    if (figures.size() < 2)
        return;
    double most = 0;
    for (const QVariant& figure : figures)
        most = std::max(most, figure.toDouble());
    const QRectF place = QRectF(option.rect).adjusted(2, 9, -4, -9);
    QPolygonF line;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const double share = most > 0 ? figures[i].toDouble() / most : 0;
        line << QPointF(place.x() + place.width() * double(i) / double(figures.size() - 1), place.bottom() - place.height() * share);
    }
    QColor colour = Theme::current().colour(Ink::Accent);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPolygonF area = line;
    area << place.bottomRight() << place.bottomLeft();
    QColor soft = colour;
    soft.setAlphaF(0.14F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(soft);
    painter->drawPolygon(area);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(line.last(), 2.5, 2.5);
    painter->restore();
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, Theme::RowHeight};
}

} // namespace wardport::console
