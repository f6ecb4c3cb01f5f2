// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/usage/UsagePanel.h"

class QComboBox;

namespace wardport::console {

class TrendChart;

/// Launches and active people by day, compared with an earlier period where that is chosen.
class TrendPanel final : public UsagePanel {
    Q_OBJECT

public:
    explicit TrendPanel(PageContext& context, QWidget* parent = nullptr);

private:
    enum class Comparison { None, Previous, Year };

    void ask() override;
    void fill() override;
    UsagePanel* another() const override;

    Comparison comparison() const;
    UsageQuery earlier() const;
    void take(std::optional<UsageTrend>& place, Latest& other, Result<UsageTrend>&& answer);
    void retranslate();

    Latest m_latest;
    Latest m_latestEarlier;
    std::optional<UsageTrend> m_trend;
    std::optional<UsageTrend> m_earlier;
    TrendChart* m_chart;
    QComboBox* m_comparison;
};

} // namespace wardport::console
