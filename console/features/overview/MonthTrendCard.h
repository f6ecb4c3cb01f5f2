// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include "shared/model/Usage.h"

#include <QWidget>

namespace wardport::console {

class ChartCard;
class TrendChart;

/// Launches and active people of the last 30 days. A click opens that day in the statistics.
class MonthTrendCard final : public QWidget {
    Q_OBJECT

public:
    explicit MonthTrendCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    PageContext& m_context;
    Latest m_latest;
    UsageTrend m_trend;
    TrendChart* m_chart;
    ChartCard* m_card;
};

} // namespace wardport::console
