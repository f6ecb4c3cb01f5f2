// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewListPane.h"
#include "console/net/ReviewsApi.h"

namespace wardport::console {

/// Direct grants that nobody used for long, to be withdrawn.
class DormantPane final : public ReviewListPane {
    Q_OBJECT

public:
    DormantPane(PageContext& context, ReviewsApi& api, QWidget* parent = nullptr);

    void refresh() override { m_model.refresh(); }

private:
    DormantFilter filter() const;
    std::vector<DormantGrant> chosen() const;
    void withdraw();
    void withdrawn(const GrantChangeResult& result);
    void undo(ChangeSetId id);
    void openRow(int row) override;
    void filtersChanged() override { m_model.reset(); }
    void fillMenu(QMenu& menu) override;
    void retranslate() override;

    ReviewsApi& m_api;
    PagedModel<DormantGrant> m_model;
    Latest m_latest;
    Latest m_undo;
};

} // namespace wardport::console
