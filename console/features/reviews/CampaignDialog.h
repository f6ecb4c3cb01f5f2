// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewDialog.h"
#include "console/net/ReviewsApi.h"
#include "console/page/PageContext.h"

namespace wardport::console {

/// Begins a campaign.
class CampaignDialog final : public ReviewDialog {
    Q_OBJECT

public:
    CampaignDialog(PageContext& context, ReviewsApi& api, QWidget* parent);

Q_SIGNALS:
    void begun(const wardport::Recertification& campaign);

private:
    RecertificationInput input() const;
    Problems problems() const override;
    QString problemText(const Error& problem) const override;
    void send() override;

    ReviewsApi& m_api;
};

} // namespace wardport::console
