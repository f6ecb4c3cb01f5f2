// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsListSection.h"
#include "console/page/VendorChoices.h"

#include "shared/model/Administrator.h"

namespace wardport::console {

class AdministratorActions;
class RecordView;

/// The accounts of the console.
class AdministratorsSection final : public SettingsListSection {
    Q_OBJECT

public:
    explicit AdministratorsSection(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QAction* primaryAction() const override { return m_create; }

private:
    void buildFilters();
    void buildDrawer();
    AdministratorFilter filter();
    void openRow(int row) override;
    void filtersChanged() override;
    void fillMenu(QMenu& menu, int row) override;
    void open(const Administrator& account);
    void follow(const Administrator& account);
    void describe();
    void toggle(const Administrator& account);
    void retranslate() override;

    VendorChoices m_vendors;
    PagedModel<Administrator> m_model;
    Latest m_latest;
    AdministratorActions* m_actions;
    std::optional<Administrator> m_shown;
    RecordView* m_facts;
    QAction* m_create = nullptr;
    QAction* m_edit;
    QAction* m_role;
    QAction* m_password;
    QAction* m_toggle;
};

} // namespace wardport::console
