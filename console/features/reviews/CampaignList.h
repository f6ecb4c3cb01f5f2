// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewListPane.h"
#include "console/net/ReviewsApi.h"

namespace wardport::console {

/// The campaigns with their progress.
class CampaignList final : public ReviewListPane {
    Q_OBJECT

public:
    CampaignList(PageContext& context, ReviewsApi& api, QWidget* parent = nullptr);

    void refresh() override { m_model.refresh(); }
    void begin();

Q_SIGNALS:
    void openRequested(const wardport::Recertification& campaign);

private:
    void chooseRow(int row) override { openRow(row); }
    void openRow(int row) override;
    void filtersChanged() override { m_model.reset(); }
    void retranslate() override;

    ReviewsApi& m_api;
    PagedModel<Recertification> m_model;
    Latest m_latest;
};

} // namespace wardport::console
