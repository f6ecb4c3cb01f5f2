// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <array>

namespace wardport::console {

/// Hour by weekday: when something happens. Hover or the arrow keys tell a cell's value, click or Enter opens it.
class HeatMap final : public QWidget {
    Q_OBJECT

public:
    static constexpr int Days = 7;
    static constexpr int Hours = 24;
    using Values = std::array<std::array<double, Hours>, Days>; ///< [0] is Monday

    explicit HeatMap(QWidget* parent = nullptr);

    /// `unit` is the name of the figure: "Launches".
    void setValues(const Values& values, const QString& unit);
    QString cellText(int day, int hour) const;

    QSize sizeHint() const override { return {640, 240}; }
    QSize minimumSizeHint() const override { return {360, 200}; }

Q_SIGNALS:
    void activated(int day, int hour); ///< day 0 is Monday

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF gridRect() const;
    QRectF cellRect(int row, int hour) const;
    int dayOfRow(int row) const; ///< rows start with the locale's first weekday
    QPoint cellAt(const QPointF& at) const; ///< (hour, row), or (-1, -1)
    void setCurrent(QPoint cell);
    void drawLegend(QPainter& painter) const;
    void describe();

    Values m_values{};
    QString m_unit;
    double m_most = 0;
    QPoint m_current{-1, -1};
};

} // namespace wardport::console
