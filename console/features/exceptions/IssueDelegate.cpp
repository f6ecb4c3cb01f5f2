// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/exceptions/IssueDelegate.h"

#include "console/ui/Theme.h"

#include <QPainter>

namespace wardport::console {

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    constexpr int width = 216;
    return {width, RowHeight};
}

void IssueDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    const QString text = index.data().toString();
    const qsizetype end = text.indexOf(u'\n');
    const QRect upper = option.rect.adjusted(0, 7, 0, -option.rect.height() / 2);
    const QRect lower = option.rect.adjusted(0, option.rect.height() / 2, 0, -7);
    const auto line = [painter](const QRect& place, const QFont& font, const QColor& colour, const QString& words) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
    };
    line(upper, theme.font(TextStyle::Strong), theme.colour(Ink::Foreground), text.left(end));
    line(lower, theme.font(TextStyle::Caption), theme.colour(Ink::Muted), text.mid(end + 1).simplified());
}

} // namespace wardport::console
