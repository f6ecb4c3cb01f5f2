// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/RailButton.h"

#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QPainter>

namespace wardport::console {
namespace {

constexpr int rowHeight = 40;
constexpr int iconExtent = 20;

} // namespace

RailButton::RailButton(const QString& icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? text() : QString());
    updateGeometry();
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(TextStyle::Strong));
    return {m_collapsed ? rowHeight : 48 + metrics.horizontalAdvance(text()) + 16, rowHeight};
}

bool RailButton::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 2.5, -0.5, -2.5);
    painter.setPen(hasFocus() ? QPen(theme.colour(Ink::Accent), 1.5) : Qt::NoPen);
    painter.setBrush(isChecked() ? theme.colour(Ink::AccentSoft) : underMouse() ? theme.colour(Ink::Hover) : Qt::transparent);
    painter.drawRoundedRect(box, Theme::Radius, Theme::Radius);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Ink::Accent));
        painter.drawRoundedRect(QRectF(0, rowHeight / 2.0 - 9, 3, 18), 1.5, 1.5);
    }
    const QColor ink = theme.colour(isChecked() ? Ink::Accent : Ink::Foreground);
    const int left = m_collapsed ? (width() - iconExtent) / 2 : 14;
    painter.drawPixmap(QPointF(left, (rowHeight - iconExtent) / 2.0), iconPixmap(m_icon, iconExtent, ink, devicePixelRatioF()));
    if (m_collapsed)
        return;
    painter.setFont(theme.font(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(46, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace wardport::console
