// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PagePart.h"
#include "console/ui/Text.h"

class QAction;
class QStackedWidget;
class QTabBar;

namespace wardport::console {

class CampaignsTab;
class RequestsPane;

/// Who asks for what, what was granted when, what nobody uses, and campaigns that confirm it all.
class ReviewsPage final : public PageWidget {
    Q_OBJECT

public:
    explicit ReviewsPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void showTarget(const PageTarget& target) override;
    void focusSearch() override;
    bool closeDetail() override;

private:
    void addTab(PagePart* tab, Text title);
    void follow(int tab);
    PagePart* current() const;
    void retranslate() override;

    QTabBar* m_switch;
    QStackedWidget* m_stack;
    RequestsPane* m_requests;
    CampaignsTab* m_campaigns = nullptr;
    QAction* m_newCampaign;
    std::vector<std::pair<PagePart*, Text>> m_tabs; ///< in their order
};

} // namespace wardport::console
