// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/people/PeopleListPane.h"
#include "console/page/ListOf.h"
#include "shared/model/VpnAccount.h"

class QAction;

namespace wardport::console {

class RecordView;
class VpnAccountActions;

/// The list of VPN accounts with one of them in the drawer.
class VpnAccountsPane final : public ListOf<VpnAccount, VpnAccountFilter, PeopleListPane> {
    Q_OBJECT

public:
    explicit VpnAccountsPane(PageContext& context, QWidget* parent = nullptr);

    void setUnit(std::optional<OrgUnitId> unit) override;
    void setFilter(const VpnAccountFilter& filter);
    void create();

Q_SIGNALS:
    void personRequested(wardport::PersonId id);

private:
    void buildFilters();
    void buildDrawer();
    VpnAccountFilter filter() const override;
    Request fetch(const VpnAccountFilter& filter, Answer answer) override;
    void openRow(int row) override;
    void filtersChanged() override;
    void fillMenu(QMenu& menu) override;
    void open(const VpnAccount& account);
    void toggle(const VpnAccount& account);
    void describe();
    void retranslate() override { describe(); }

    VpnAccountActions* m_actions;
    RecordView* m_facts;
    std::optional<OrgUnitId> m_unit;
    std::optional<PersonId> m_person; ///< by intent only
    std::optional<VpnAccount> m_shown;
    QAction* m_edit;
    QAction* m_toggle;
};

} // namespace wardport::console
