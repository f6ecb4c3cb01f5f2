// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/ListOf.h"

namespace wardport::console {

class IssueActions;
class IssueView;

/// What goes wrong in the vendors' apps: kinds of exceptions, and every event of each.
class IssueList final : public ListOf<ExceptionIssue, ExceptionFilter> {
    Q_OBJECT

public:
    explicit IssueList(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void showTarget(const PageTarget& target) override;

private:
    void buildUi();
    void buildFilters();
    void loadVendors();
    void fillMenu(QMenu& menu) override;
    void chooseRow(int number) override { openIssue(row(number)); }
    ExceptionFilter filter() const override;
    Request fetch(const ExceptionFilter& filter, Answer answer) override;
    void setFilter(const ExceptionFilter& filter);
    void openIssue(const ExceptionIssue& issue);
    void openIssue(ExceptionIssueId id);
    void reloadOpenIssue();
    void retranslate() override;
    void retitle();

    Latest m_one;
    Latest m_vendorList;
    std::vector<Vendor> m_vendors;
    std::optional<ExceptionIssue> m_open;
    IssueView* m_view;
    IssueActions* m_actions;
};

} // namespace wardport::console
