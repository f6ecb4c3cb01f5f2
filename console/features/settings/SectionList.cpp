// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/SectionList.h"

#include "console/ui/Icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 40;
constexpr int iconExtent = 20;
constexpr int textLeft = 44;
constexpr int iconRole = Qt::UserRole;

/// As the rail draws its pages, one step quieter.
class SectionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(Theme::current().font(TextStyle::Strong));
        return {textLeft + metrics.horizontalAdvance(index.data().toString()) + 2 * Theme::Grid, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool ringed = current && option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange);
        painter->setPen(ringed ? QPen(theme.colour(Ink::Accent), 1.5) : Qt::NoPen);
        painter->setBrush(current                                ? theme.colour(Ink::AccentSoft)
                : option.state.testFlag(QStyle::State_MouseOver) ? theme.colour(Ink::Hover)
                                                                 : QColor(Qt::transparent));
        const QRect row = option.rect;
        painter->drawRoundedRect(QRectF(row).adjusted(1, 2, -1, -2), Theme::Radius, Theme::Radius);
        if (current) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.colour(Ink::Accent));
            painter->drawRoundedRect(QRectF(row.left() + 1, row.center().y() - 8, 3, 17), 1.5, 1.5);
        }
        const QColor ink = theme.colour(current ? Ink::Accent : Ink::Foreground);
        const QPointF at(row.left() + 14, row.top() + (rowHeight - iconExtent) / 2.0);
        painter->drawPixmap(
            at, iconPixmap(index.data(iconRole).toString(), iconExtent, ink, painter->device()->devicePixelRatioF()));
        painter->setFont(theme.font(current ? TextStyle::Strong : TextStyle::Body));
        painter->setPen(ink);
        painter->drawText(row.adjusted(textLeft, 0, -Theme::Grid, 0), Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, row.width() - textLeft - Theme::Grid));
        painter->restore();
    }
};

} // namespace

SectionList::SectionList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"sections"_s);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SectionDelegate(this));
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setMinimumWidth(120);
    connect(&Theme::current(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void SectionList::addSection(const QString& icon, Text name)
{
    auto* item = new QListWidgetItem(name(), this);
    item->setData(iconRole, icon);
    m_names.push_back(std::move(name));
}

QSize SectionList::sizeHint() const
{
    return {208, 5 * rowHeight};
}

void SectionList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SectionList::retranslate()
{
    setAccessibleName(tr("Sections of the settings"));
    for (int row = 0; row < count(); ++row)
        item(row)->setText(m_names[size_t(row)]());
}

} // namespace wardport::console
