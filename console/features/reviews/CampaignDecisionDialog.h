// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewDialog.h"
#include "console/net/ReviewsApi.h"

namespace wardport::console {

/// Decides about grants of a campaign and says why.
class CampaignDecisionDialog final : public ReviewDialog {
    Q_OBJECT

public:
    CampaignDecisionDialog(
        ReviewsApi& api, RecertificationId campaign, const std::vector<RecertificationItem>& items, QWidget* parent);

Q_SIGNALS:
    void decided(const wardport::Recertification& campaign);

private:
    ItemDecisions input() const;
    Problems problems() const override;
    void send() override;

    ReviewsApi& m_api;
    const RecertificationId m_campaign;
    std::vector<RecertificationItemId> m_items;
};

} // namespace wardport::console
