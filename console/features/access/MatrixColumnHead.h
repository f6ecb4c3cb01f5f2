// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace wardport::console {

class IconStore;
class MatrixView;

/// The frozen heads of the columns: categories, then each app's icon with its name running upwards. A click selects or
/// paints the column.
class MatrixColumnHead final : public QWidget {
    Q_OBJECT

public:
    MatrixColumnHead(MatrixView& view, IconStore& icons);

    void scrollBy(int dx);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintPart(QPainter& painter, const QRect& part) const;
    void paintColumn(QPainter& painter, int column) const;
    void paintName(QPainter& painter, const QString& name, const QRect& box) const;
    void paintCategories(QPainter& painter, const QRect& part) const;

    MatrixView& m_view;
    IconStore& m_icons;
};

} // namespace wardport::console
