// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsList.h"
#include "console/page/VendorChoices.h"

#include "shared/model/Administrator.h"

namespace wardport::console {

class AdministratorActions;

/// The accounts of the console.
class AdministratorsSection final : public SettingsList<Administrator, AdministratorFilter> {
    Q_OBJECT

public:
    explicit AdministratorsSection(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QAction* primaryAction() const { return m_create; }

private:
    void buildFilters();
    void buildDrawer();
    AdministratorFilter filter() const override;
    Request fetch(const AdministratorFilter& filter, Answer answer) override;
    void fillMenu(QMenu& menu) override;
    void fill(const Administrator& account) override;
    void describe() override;
    void toggle(const Administrator& account);
    void retranslate() override;

    VendorChoices m_vendors;
    AdministratorActions* m_actions;
    RecordView* m_facts;
    QAction* m_create = nullptr;
    QAction* m_edit;
    QAction* m_role;
    QAction* m_password;
    QAction* m_toggle;
};

} // namespace wardport::console
