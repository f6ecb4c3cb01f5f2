// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/BadgeLabel.h"

#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QPainter>

namespace wardport::console {

namespace {
constexpr int height = 22;
constexpr int iconSize = 14;
constexpr int margin = 8;
constexpr int gap = 4;
} // namespace

QSize badgeSize(const Badge& badge, const QFont& font)
{
    const int words = badge.text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(badge.text) + gap;
    return {margin + iconSize + words + margin, height};
}

void drawBadge(QPainter& painter, const QRect& rect, const Badge& badge, const QFont& font)
{
    const StateInk& ink = Theme::current().state(badge.role);
    const int width = std::min(rect.width(), badgeSize(badge, font).width());
    const QRectF pill(rect.x(), rect.center().y() - height / 2 + 1, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink.line, 1));
    painter.setBrush(ink.fill);
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    const QPointF at(pill.x() + margin, pill.y() + (height - iconSize) / 2.0);
    painter.drawPixmap(at, iconPixmap(badge.icon.isEmpty() ? stateIcon(badge.role) : badge.icon, iconSize, ink.text,
        painter.device()->devicePixelRatioF()));
    const QRectF words = pill.adjusted(margin + iconSize + gap, 0, -margin + 1, 0);
    painter.setFont(font);
    painter.setPen(ink.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(badge.text, Qt::ElideRight, int(words.width())));
    painter.restore();
}

BadgeLabel::BadgeLabel(QWidget* parent)
    : QWidget(parent)
{
    setFont(Theme::current().font(TextStyle::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
}

void BadgeLabel::setBadge(const Badge& badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    setVisible(!badge.text.isEmpty());
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(m_badge, font());
}

void BadgeLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBadge(painter, rect(), m_badge, font());
}

} // namespace wardport::console
