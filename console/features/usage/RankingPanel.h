// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/usage/UsagePanel.h"

namespace wardport::console {

class TopChart;

/// The apps or departments with the most launches. A click narrows the page to one.
class RankingPanel final : public UsagePanel {
    Q_OBJECT

public:
    RankingPanel(PageContext& context, UsageRanking by, QWidget* parent = nullptr);

Q_SIGNALS:
    void ranked(const wardport::UsageTop& top);

private:
    void ask() override;
    void fill() override;
    UsagePanel* another() const override;
    void choose(const QString& key);

    UsageRanking m_by;
    Latest m_latest;
    UsageTop m_top;
    TopChart* m_chart;
};

} // namespace wardport::console
