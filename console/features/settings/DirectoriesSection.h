// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/settings/SettingsList.h"

#include "shared/model/Directory.h"

namespace wardport::console {

class DirectoryDetail;

/// The LDAP and Active Directory servers of the hospitals.
class DirectoriesSection final : public SettingsList<Directory, DirectoryFilter> {
    Q_OBJECT

public:
    explicit DirectoriesSection(PageContext& context, QWidget* parent = nullptr);

    QAction* primaryAction() const { return m_create; }

private:
    void buildDrawer();
    DirectoryFilter filter() const override;
    Request fetch(const DirectoryFilter& filter, Answer answer) override;
    void fillMenu(QMenu& menu) override;
    void fill(const Directory& directory) override;
    void saved(const Directory& directory);
    void create();
    void edit(const Directory& directory);
    void remove(const Directory& directory);
    void describe() override;
    void retranslate() override;

    DirectoryDetail* m_detail;
    QAction* m_create = nullptr;
    QAction* m_edit;
    QAction* m_remove;
};

} // namespace wardport::console
