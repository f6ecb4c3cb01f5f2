// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"
#include "console/ui/PagedModel.h"

class QAction;

namespace wardport::console {

class Drawer;
class FilterBar;
class IssueActions;
class IssueView;
class MessageBar;
class StateStack;
class TableView;

/// What goes wrong in the vendors' apps: kinds of exceptions, and every event of each.
class ExceptionsPage final : public PageWidget {
    Q_OBJECT

public:
    explicit ExceptionsPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void showTarget(const PageTarget& target) override;
    void focusSearch() override;
    bool closeDetail() override;

private:
    void buildUi();
    void buildFilters();
    void loadVendors();
    void openMenu(const QPoint& at);
    ExceptionFilter filter() const;
    void setFilter(const ExceptionFilter& filter);
    std::vector<ExceptionIssue> selectedIssues() const;
    void openIssue(const ExceptionIssue& issue);
    void openIssue(ExceptionIssueId id);
    void reloadOpenIssue();
    void updateStatus();
    void retranslate() override;
    void retitle();

    PagedModel<ExceptionIssue> m_model;
    Latest m_list;
    Latest m_one;
    Latest m_vendorList;
    std::vector<Vendor> m_vendors;
    std::optional<ExceptionIssue> m_open;
    FilterBar* m_filters;
    MessageBar* m_message;
    TableView* m_table;
    StateStack* m_states;
    Drawer* m_drawer;
    IssueView* m_view;
    IssueActions* m_actions;
};

} // namespace wardport::console
