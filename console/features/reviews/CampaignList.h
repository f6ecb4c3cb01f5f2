// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ReviewsApi.h"
#include "console/page/ListOf.h"

namespace wardport::console {

/// The campaigns with their progress.
class CampaignList final : public ListOf<Recertification, RecertificationFilter> {
    Q_OBJECT

public:
    CampaignList(PageContext& context, ReviewsApi& api, QWidget* parent = nullptr);

    void begin();

Q_SIGNALS:
    void openRequested(const wardport::Recertification& campaign);

private:
    void chooseRow(int row) override { openRow(row); }
    void openRow(int row) override;
    RecertificationFilter filter() const override;
    Request fetch(const RecertificationFilter& filter, Answer answer) override;
    void retranslate() override;

    ReviewsApi& m_api;
};

} // namespace wardport::console
