// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/overview/OverviewList.h"
#include "console/page/PageContext.h"

namespace wardport::console {

/// Launches of the last week that failed, the latest first.
class RecentFailuresCard final : public OverviewList {
    Q_OBJECT

public:
    explicit RecentFailuresCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

private:
    static LaunchLogFilter filter();
    void fill() override;

    PageContext& m_context;
    Latest m_latest;
    std::vector<LaunchLog> m_failures;
};

} // namespace wardport::console
