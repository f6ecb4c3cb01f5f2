// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace wardport::console {

/// Signs an idle user out, with a countdown before it (domain.md 1.1 b), and tells now and then that the user is still
/// at work, so that the server does not take reading for absence.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// `warning` is how long before the end the countdown begins.
    void start(std::chrono::milliseconds timeout, std::chrono::milliseconds warning = std::chrono::seconds{60});
    void stop();

public Q_SLOTS:
    /// As any key or move of the mouse does.
    void touch();

Q_SIGNALS:
    void countdown(int secondsLeft); ///< each second of the warning
    void resumed();                  ///< the user came back during the countdown
    void expired();
    void stillHere();                ///< activity, at most once a quarter of the time-out

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    std::chrono::milliseconds m_timeout{};
    std::chrono::milliseconds m_warning{};
    QElapsedTimer m_lastActivity;
    QElapsedTimer m_lastTold;
    QTimer m_timer;
    bool m_counting = false;
};

} // namespace wardport::console
