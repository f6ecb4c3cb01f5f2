// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"
#include "console/ui/LoadState.h"

#include "shared/model/Overview.h"

class QGridLayout;

namespace wardport::console {

class AttentionCard;
class MonthTrendCard;
class OpenIssuesCard;
class OverviewTiles;
class RecentFailuresCard;
class StateStack;
class TodayTopCard;

/// The first page: today's figures, the month's trend, what needs attention. What a role may not see is not there.
class OverviewPage final : public PageWidget {
    Q_OBJECT

public:
    explicit OverviewPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;

private:
    void buildUi();
    void addLists(QGridLayout& grid);

    Latest m_latest;
    LoadState m_state;
    OverviewTiles* m_tiles;
    MonthTrendCard* m_trend;
    AttentionCard* m_attention;
    TodayTopCard* m_topApps;
    TodayTopCard* m_topDepartments = nullptr; ///< where the role reads no launches
    OpenIssuesCard* m_issues = nullptr;
    RecentFailuresCard* m_failures = nullptr;
    StateStack* m_states = nullptr;
};

} // namespace wardport::console
