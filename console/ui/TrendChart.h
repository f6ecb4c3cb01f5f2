// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/PlotView.h"

#include <QDateTime>

#include <vector>

class QCategoryAxis;

namespace wardport::console {

struct TrendPoint {
    QDateTime at;
    double value = 0;
};

/// One line of a trend. A comparison (the year before, moved onto the same days) is drawn dashed and muted.
struct TrendLine {
    QString name;
    std::vector<TrendPoint> points; ///< by time
    bool comparison = false;
};

enum class TrendGrain { Hour, Day, Month };

/// Lines over time, the first filled. Hover tells all values of a moment, a click opens it.
class TrendChart final : public PlotView {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    void setLines(std::vector<TrendLine> lines, TrendGrain grain);

Q_SIGNALS:
    void activated(const QDateTime& at);

protected:
    QStringList tipAt(QPointF& at) override;
    void activateAt(const QPointF& at) override;
    std::vector<QPointF> stops() const override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void fillBelow(const TrendLine& line, QAbstractAxis& time, QAbstractAxis& values);
    void labelTime(QCategoryAxis* axis, qint64 first, qint64 last) const;
    QString timeText(const QDateTime& at, bool whole) const;
    const TrendPoint* nearest(const TrendLine& line, double x) const;

    std::vector<TrendLine> m_lines;
    TrendGrain m_grain = TrendGrain::Day;
    int m_builtWidth = 0;
};

} // namespace wardport::console
