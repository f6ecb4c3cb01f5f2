// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ReviewsApi.h"
#include "console/page/PagePart.h"

class QStackedWidget;

namespace wardport::console {

class CampaignList;
class CampaignView;

/// The campaigns, or one of them.
class CampaignsTab final : public PagePart {
    Q_OBJECT

public:
    CampaignsTab(PageContext& context, ReviewsApi& api, QWidget* parent = nullptr);

    void refresh() override { current()->refresh(); }
    void focusSearch() override { current()->focusSearch(); }
    bool closeDetail() override;
    PageStatus status() const override { return current()->status(); }
    void begin();

private:
    PagePart* current() const;
    void open(const Recertification& campaign);
    void leave();

    CampaignList* m_list;
    CampaignView* m_view;
    QStackedWidget* m_stack;
};

} // namespace wardport::console
