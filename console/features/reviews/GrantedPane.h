// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewListPane.h"
#include "console/net/ReviewsApi.h"

namespace wardport::console {

/// What was granted and withdrawn in a period, by whom and why.
class GrantedPane final : public ReviewListPane {
    Q_OBJECT

public:
    GrantedPane(PageContext& context, ReviewsApi& api, QWidget* parent = nullptr);

    void refresh() override { m_model.refresh(); }

private:
    GrantedFilter filter() const;
    void openRow(int row) override;
    void filtersChanged() override { m_model.reset(); }
    void fillMenu(QMenu& menu) override;
    void retranslate() override;

    ReviewsApi& m_api;
    PagedModel<GrantedLine> m_model;
    Latest m_latest;
};

} // namespace wardport::console
