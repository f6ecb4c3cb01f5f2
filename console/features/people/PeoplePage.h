// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"

class QAction;
class QStackedWidget;
class QTabBar;

namespace wardport::console {

class GroupsPane;
class OrgPanel;
class PeopleListPane;
class PeoplePane;
class VpnAccountsPane;

/// People, their VPN accounts and groups, beside the tree of departments.
class PeoplePage final : public PageWidget {
    Q_OBJECT

public:
    explicit PeoplePage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void showTarget(const PageTarget& target) override;
    void focusSearch() override;
    bool closeDetail() override;

private:
    void addPane(PeopleListPane* pane, QAction* create);
    void switchTo(PeopleListPane* pane);
    void showPerson(PersonId id);
    void follow(int tab);
    PeopleListPane* current() const;
    void retranslate() override;

    OrgPanel* m_units;
    QTabBar* m_switch;
    QStackedWidget* m_stack;
    PeoplePane* m_people;
    VpnAccountsPane* m_accounts = nullptr;
    GroupsPane* m_groups = nullptr;
    QAction* m_newPerson;
    QAction* m_newAccount;
    QAction* m_newGroup;
    std::vector<std::pair<PeopleListPane*, QAction*>> m_panes; ///< in the order of the tabs
};

} // namespace wardport::console
