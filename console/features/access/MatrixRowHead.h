// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace wardport::console {

class MatrixView;

/// The frozen names on the left: a tree of units with people under them, or groups. A click on the arrow folds, on the name
/// selects or paints the row. Its right edge can be dragged.
class MatrixRowHead final : public QWidget {
    Q_OBJECT

public:
    explicit MatrixRowHead(MatrixView& view);

Q_SIGNALS:
    void widthChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintRow(QPainter& painter, int row, const QRect& strip) const;
    bool isOnEdge(int x) const;
    QRect arrowRect(int row) const;

    MatrixView& m_view;
    bool m_isResizing = false;
};

} // namespace wardport::console
