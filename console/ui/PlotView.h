// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChartView>
#include <QStringList>
#include <QValueAxis>

#include <vector>

namespace wardport::console {

/// What our Qt Charts views share: colours from the theme, numbers by locale, a tip with the values under the pointer. The
/// arrow keys lead from place to place as the pointer would, Enter is the click.
class PlotView : public QChartView {
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent = nullptr);

protected:
    /// What the tip says at this place, first line as its title; empty means no tip. `at` is in chart coordinates and
    /// may be moved to where the tip belongs.
    virtual QStringList tipAt(QPointF& at) = 0;
    /// Everything that depends on theme or language, again.
    virtual void restyle();
    virtual void activateAt(const QPointF& at) { Q_UNUSED(at) }
    /// The places the arrow keys go through, in chart coordinates.
    virtual std::vector<QPointF> stops() const { return {}; }

    void styleAxis(QAbstractAxis* axis, bool lines) const;
    /// Least and greatest of a value axis from zero to a round number above `most`.
    static void roundAxis(QValueAxis* axis, double most);
    QPointF chartPoint(const QPoint& viewPoint) const;

    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void goTo(int stop);
    void clearTip();

    QStringList m_tip;
    QPointF m_tipAt;
    int m_stop = -1; ///< where the arrow keys are
};

} // namespace wardport::console
