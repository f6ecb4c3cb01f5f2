// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/Spinner.h"

#include "console/ui/Theme.h"

#include <QPainter>

namespace wardport::console {

Spinner::Spinner(int size, QWidget* parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
    m_turn.setInterval(33);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 12) % 360;
        update();
    });
}

void Spinner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = std::max(2.0, m_size / 10.0);
    const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(Theme::current().colour(Ink::Border), width));
    painter.drawEllipse(ring);
    painter.setPen(QPen(Theme::current().colour(Ink::Accent), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, (90 - m_angle) * 16, -90 * 16);
}

void Spinner::showEvent(QShowEvent*)
{
    m_turn.start();
}

void Spinner::hideEvent(QHideEvent*)
{
    m_turn.stop();
}

} // namespace wardport::console
