// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsListSection.h"

#include "shared/model/Directory.h"

namespace wardport::console {

class DirectoryDetail;

/// The LDAP and Active Directory servers of the hospitals.
class DirectoriesSection final : public SettingsListSection {
    Q_OBJECT

public:
    explicit DirectoriesSection(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    QAction* primaryAction() const override { return m_create; }

private:
    void buildDrawer();
    void openRow(int row) override;
    void filtersChanged() override;
    void fillMenu(QMenu& menu, int row) override;
    void settled();
    void open(const Directory& directory);
    void follow(const Directory& directory);
    void create();
    void edit(const Directory& directory);
    void remove(const Directory& directory);
    void describe();
    void retranslate() override;

    PagedModel<Directory> m_model;
    Latest m_latest;
    std::optional<Directory> m_shown;
    DirectoryDetail* m_detail;
    QAction* m_create = nullptr;
    QAction* m_edit;
    QAction* m_remove;
};

} // namespace wardport::console
