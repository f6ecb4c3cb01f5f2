// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/overview/OverviewList.h"
#include "console/page/PageContext.h"

#include "shared/model/Overview.h"

namespace wardport::console {

/// What runs out or stands open, the most pressing first; each leads to its rows.
class AttentionCard final : public OverviewList {
    Q_OBJECT

public:
    explicit AttentionCard(PageContext& context, QWidget* parent = nullptr);

    void setOverview(const Overview& overview);

private:
    void fill() override;
    void add(std::vector<OverviewEntry>& entries, int count, OverviewEntry entry, PageKind page,
        const PageTarget& target) const;

    PageContext& m_context;
    Overview m_overview;
};

} // namespace wardport::console
