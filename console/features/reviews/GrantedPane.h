// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ReviewsApi.h"
#include "console/page/ListOf.h"

namespace wardport::console {

/// What was granted and withdrawn in a period, by whom and why.
class GrantedPane final : public ListOf<GrantedLine, GrantedFilter> {
    Q_OBJECT

public:
    GrantedPane(PageContext& context, ReviewsApi& api, QWidget* parent = nullptr);

private:
    GrantedFilter filter() const override;
    Request fetch(const GrantedFilter& filter, Answer answer) override;
    void openRow(int row) override;
    void fillMenu(QMenu& menu) override;
    void retranslate() override;

    ReviewsApi& m_api;
};

} // namespace wardport::console
