// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Card.h"

#include "console/ui/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace wardport::console {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
}

void Card::setInteractive(bool interactive)
{
    m_interactive = interactive;
    setAttribute(Qt::WA_Hover, interactive);
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(interactive ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const bool lit = m_interactive && underMouse();
    const bool focused = m_interactive && hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(focused ? Ink::Accent : lit ? Ink::BorderStrong : Ink::Border), focused ? 1.5 : 1));
    painter.setBrush(theme.colour(Ink::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), Theme::CardRadius, Theme::CardRadius);
}

void Card::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_interactive && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void Card::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_interactive && opens)
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

} // namespace wardport::console
