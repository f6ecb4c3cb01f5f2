// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/reviews/ReviewListPane.h"
#include "console/net/ReviewsApi.h"

namespace wardport::console {

class RecordView;

/// What people asked for from their phones, to be approved or rejected.
class RequestsPane final : public ReviewListPane {
    Q_OBJECT

public:
    RequestsPane(PageContext& context, ReviewsApi& api, QWidget* parent = nullptr);

    void refresh() override { m_model.refresh(); }
    /// Opens this request once it is in the list.
    void showRequest(AccessRequestId id);

private:
    void buildFilters();
    QWidget* buildDetail();
    AccessRequestFilter filter() const;
    bool hidesMore() const;
    void chooseRow(int row) override;
    void openRow(int row) override { chooseRow(row); }
    void filtersChanged() override { m_model.reset(); }
    void fillMenu(QMenu& menu) override;
    void retranslate() override;
    void describe();
    void decide(bool approve, const AccessRequest& request);
    void decided(const AccessRequest& request);
    bool mayDecide(const AccessRequest& request) const;

    ReviewsApi& m_api;
    PagedModel<AccessRequest> m_model;
    Latest m_latest;
    std::optional<AccessRequest> m_shown;
    std::optional<AccessRequestId> m_wanted;
    RecordView* m_facts;
    QPushButton* m_approve;
    QPushButton* m_reject;
};

} // namespace wardport::console
