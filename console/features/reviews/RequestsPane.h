// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ReviewsApi.h"
#include "console/page/ListOf.h"

namespace wardport::console {

class RecordView;

/// What people asked for from their phones, to be approved or rejected.
class RequestsPane final : public ListOf<AccessRequest, AccessRequestFilter> {
    Q_OBJECT

public:
    RequestsPane(PageContext& context, ReviewsApi& api, QWidget* parent = nullptr);

    /// Opens this request once it is in the list.
    void showRequest(AccessRequestId id);

private:
    void buildFilters();
    QWidget* buildDetail();
    AccessRequestFilter filter() const override;
    Request fetch(const AccessRequestFilter& filter, Answer answer) override;
    bool hidesMore() const;
    void chooseRow(int row) override;
    void fillMenu(QMenu& menu) override;
    void retranslate() override;
    void describe();
    void decide(bool approve, const AccessRequest& request);
    void decided(const AccessRequest& request);
    bool mayDecide(const AccessRequest& request) const;

    ReviewsApi& m_api;
    std::optional<AccessRequest> m_shown;
    std::optional<AccessRequestId> m_wanted;
    RecordView* m_facts;
    QPushButton* m_approve;
    QPushButton* m_reject;
};

} // namespace wardport::console
