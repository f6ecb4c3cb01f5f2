// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ReviewsApi.h"
#include "console/page/ListOf.h"

namespace wardport::console {

/// Direct grants that nobody used for long, to be withdrawn.
class DormantPane final : public ListOf<DormantGrant, DormantFilter> {
    Q_OBJECT

public:
    DormantPane(PageContext& context, ReviewsApi& api, QWidget* parent = nullptr);

private:
    DormantFilter filter() const override;
    Request fetch(const DormantFilter& filter, Answer answer) override;
    void withdraw();
    void withdrawn(const GrantChangeResult& result);
    void undo(ChangeSetId id);
    void openRow(int row) override;
    void fillMenu(QMenu& menu) override;
    void retranslate() override;

    ReviewsApi& m_api;
    Latest m_undo;
};

} // namespace wardport::console
