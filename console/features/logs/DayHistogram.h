// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Usage.h"

#include <QWidget>

namespace wardport::console {

/// A low row of bars, launches of each day with the failed part on top. A click keeps to that day.
class DayHistogram final : public QWidget {
    Q_OBJECT

public:
    explicit DayHistogram(QWidget* parent = nullptr);

    void setPoints(std::vector<UsagePoint> points);

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF plot() const;
    int dayAt(const QPointF& at) const; ///< -1 beside the bars
    QString tip(const UsagePoint& point) const;
    void hover(int day);
    void retranslate();

    std::vector<UsagePoint> m_points;
    int m_hovered = -1;
};

} // namespace wardport::console
