// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/usage/UsagePanel.h"

namespace wardport::console {

class TrendChart;

/// Failed launches for each 1,000, by day.
class FailurePanel final : public UsagePanel {
    Q_OBJECT

public:
    explicit FailurePanel(PageContext& context, QWidget* parent = nullptr);

private:
    void ask() override;
    void fill() override;
    UsagePanel* another() const override;

    Latest m_latest;
    UsageTrend m_trend;
    TrendChart* m_chart;
};

} // namespace wardport::console
