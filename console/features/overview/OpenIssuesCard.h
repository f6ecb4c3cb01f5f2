// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/overview/OverviewList.h"
#include "console/page/PageContext.h"

namespace wardport::console {

/// Exceptions of the vendors' apps that nobody has settled, the latest first.
class OpenIssuesCard final : public OverviewList {
    Q_OBJECT

public:
    explicit OpenIssuesCard(PageContext& context, QWidget* parent = nullptr);

    void refresh();

private:
    void fill() override;

    PageContext& m_context;
    Latest m_latest;
    std::vector<ExceptionIssue> m_issues;
};

} // namespace wardport::console
