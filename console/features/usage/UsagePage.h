// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"

#include "shared/model/Usage.h"

#include <vector>

class QGridLayout;

namespace wardport::console {

class MessageBar;
class RankingPanel;
class UsageFilter;
class UsagePanel;
class UsageTiles;

/// Who uses what, when and how well it works: charts that share one filter. A click narrows it or opens the launches.
class UsagePage final : public PageWidget {
    Q_OBJECT

public:
    explicit UsagePage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void showTarget(const PageTarget& target) override;

private:
    void buildUi();
    void addPanels(QGridLayout& grid);
    void addPanel(UsagePanel* panel, const QString& name);
    void follow();
    void openDay(QDate day, std::optional<LaunchOutcome> outcome);
    void openHour(int weekday, int hour);
    void openLaunches(const UsageQuery& query, std::optional<LaunchOutcome> outcome = {});

    UsageFilter* m_filter;
    MessageBar* m_message;
    UsageTiles* m_tiles;
    RankingPanel* m_topApps = nullptr;
    std::vector<UsagePanel*> m_panels;
};

} // namespace wardport::console
