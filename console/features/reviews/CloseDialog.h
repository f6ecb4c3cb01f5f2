// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/CampaignTally.h"
#include "console/features/reviews/ReviewDialog.h"
#include "console/net/ReviewsApi.h"

namespace wardport::console {

/// Closes a campaign and says what becomes of what nobody decided; before that, what is withdrawn by it.
class CloseDialog final : public ReviewDialog {
    Q_OBJECT

public:
    CloseDialog(ReviewsApi& api, const Recertification& campaign, QWidget* parent);

Q_SIGNALS:
    void closed(const wardport::Recertification& campaign);

private:
    RecertificationClose input() const;
    void readTallies();
    void follow();
    QString consequence() const;
    QString byApp() const;
    void send() override;

    ReviewsApi& m_api;
    Recertification m_campaign;
    CampaignTally m_withdrawn;
    CampaignTally m_open;
    bool m_failed = false;
};

} // namespace wardport::console
