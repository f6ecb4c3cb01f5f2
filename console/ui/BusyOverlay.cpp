// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/ui/BusyOverlay.h"

#include "console/ui/Theme.h"

#include <QEvent>
#include <QPainter>

namespace wardport::console {

namespace {
constexpr int lineHeight = 3;
constexpr int steps = 60;
} // namespace

BusyOverlay::BusyOverlay(QWidget* over)
    : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    over->installEventFilter(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(250);
    m_move.setInterval(25);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        place();
        raise();
        show();
        m_move.start();
    });
    connect(&m_move, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % steps;
        update();
    });
    hide();
}

void BusyOverlay::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy) {
        m_delay.start();
        return;
    }
    m_delay.stop();
    m_move.stop();
    hide();
}

void BusyOverlay::place()
{
    setGeometry(0, 0, parentWidget()->width(), lineHeight);
}

void BusyOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().colour(Ink::AccentSoft));
    const int length = width() / 4;
    const int x = (width() + length) * m_step / steps - length;
    painter.fillRect(x, 0, length, height(), Theme::current().colour(Ink::Accent));
}

bool BusyOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace wardport::console
