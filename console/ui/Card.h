// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace wardport::console {

/// A rounded surface with a quiet border, the ground of tiles, charts and detail groups.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// Lights up under the pointer and takes the focus: for cards that open something.
    void setInteractive(bool interactive);

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_interactive = false;
};

} // namespace wardport::console
