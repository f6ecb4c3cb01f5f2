// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace wardport::console {

/// Lies over a widget while it is being refreshed: a thin moving line on top, after 250 ms, so quick answers do not
/// flicker. The content stays usable.
class BusyOverlay final : public QWidget {
    Q_OBJECT

public:
    explicit BusyOverlay(QWidget* over);

    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    bool m_busy = false;
    int m_step = 0;
    QTimer m_delay;
    QTimer m_move;
};

} // namespace wardport::console
