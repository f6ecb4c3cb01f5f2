// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/ui/PlotView.h"

#include <vector>

namespace wardport::console {

/// One bar of a ranking; `key` is what a click names.
struct TopBar {
    QString key;
    QString label;
    double value = 0;
};

/// The first N of something as horizontal bars, greatest on top, value at the end of each.
class TopChart final : public PlotView {
    Q_OBJECT

public:
    explicit TopChart(QWidget* parent = nullptr);

    /// `unit` is the name of the figure in tips: "Launches".
    void setBars(std::vector<TopBar> bars, const QString& unit);

Q_SIGNALS:
    void activated(const QString& key);

protected:
    QStringList tipAt(QPointF& at) override;
    void activateAt(const QPointF& at) override;
    std::vector<QPointF> stops() const override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    int barAt(const QPointF& at) const; ///< -1 outside

    std::vector<TopBar> m_bars;
    QString m_unit;
    int m_builtWidth = 0;
};

} // namespace wardport::console
