// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewListPane.h"
#include "console/net/ReviewsApi.h"

class QProgressBar;
class QToolButton;

namespace wardport::console {

class BadgeLabel;

/// One campaign: its grants, to be kept or withdrawn, and its close.
class CampaignView final : public ReviewListPane {
    Q_OBJECT

public:
    CampaignView(PageContext& context, ReviewsApi& api, QWidget* parent = nullptr);

    void open(const Recertification& campaign);
    void refresh() override;
    bool closeDetail() override;

Q_SIGNALS:
    void left();

private:
    QWidget* buildHead();
    void buildTools();
    void decide(RecertificationDecision decision);
    void decideWithNote();
    void closeCampaign();
    void take(const Recertification& campaign);
    void filtersChanged() override { m_model.reset(); }
    void openRow(int row) override;
    void retranslate() override;

    ReviewsApi& m_api;
    PagedModel<RecertificationItem> m_model;
    Recertification m_campaign;
    Latest m_latest;
    Latest m_reading;
    Latest m_deciding;
    QToolButton* m_back;
    QLabel* m_title;
    BadgeLabel* m_state;
    QLabel* m_progressText;
    QProgressBar* m_progress;
    QPushButton* m_close;
};

} // namespace wardport::console
