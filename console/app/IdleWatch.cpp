// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/app/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <cmath>

namespace wardport::console {

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(std::chrono::milliseconds timeout, std::chrono::milliseconds warning)
{
    stop();
    if (timeout.count() <= 0)
        return;
    m_timeout = timeout;
    m_warning = std::min(warning, timeout / 2);
    m_lastActivity.start();
    m_lastTold.start();
    m_timer.start(std::min(std::chrono::milliseconds{1000}, timeout / 20 + std::chrono::milliseconds{1}));
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_timer.stop();
    m_counting = false;
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::touch()
{
    if (!m_timer.isActive())
        return;
    m_lastActivity.start();
    if (std::exchange(m_counting, false))
        Q_EMIT resumed();
    if (m_lastTold.elapsed() > m_timeout.count() / 4) {
        m_lastTold.start();
        Q_EMIT stillHere();
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (event->spontaneous() || event->type() == QEvent::KeyPress)
            touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    const auto left = m_timeout - std::chrono::milliseconds{m_lastActivity.elapsed()};
    if (left.count() <= 0) {
        stop();
        Q_EMIT expired();
    } else if (left <= m_warning) {
        m_counting = true;
        Q_EMIT countdown(static_cast<int>(std::ceil(static_cast<double>(left.count()) / 1000)));
    }
}

} // namespace wardport::console
