// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ReviewsApi.h"
#include "console/page/ListOf.h"

class QProgressBar;
class QToolButton;

namespace wardport::console {

class BadgeLabel;

/// One campaign: its grants, to be kept or withdrawn, and its close.
class CampaignView final : public ListOf<RecertificationItem, RecertificationItemFilter> {
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
    RecertificationItemFilter filter() const override;
    Request fetch(const RecertificationItemFilter& filter, Answer answer) override;
    QString exportQuery() const override;
    void openRow(int row) override;
    void retranslate() override;

    ReviewsApi& m_api;
    Recertification m_campaign;
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
