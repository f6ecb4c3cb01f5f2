// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/usage/UsagePanel.h"

namespace wardport::console {

class HeatMap;

/// Launches by hour of the day and weekday.
class HourPanel final : public UsagePanel {
    Q_OBJECT

public:
    explicit HourPanel(PageContext& context, QWidget* parent = nullptr);

private:
    void ask() override;
    void fill() override;
    UsagePanel* another() const override;

    Latest m_latest;
    UsageHeatmap m_heatmap;
    HeatMap* m_chart;
};

} // namespace wardport::console
