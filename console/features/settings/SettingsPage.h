// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"
#include "console/ui/Text.h"

class QStackedWidget;

namespace wardport::console {

class SectionList;
class SettingsSection;

/// What keeps Wardport itself: its accounts, the hospitals' directories, one's own jobs, what it is. Each section is there
/// for who may see it.
class SettingsPage final : public PageWidget {
    Q_OBJECT

public:
    explicit SettingsPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusSearch() override;
    bool closeDetail() override;

private:
    void addSection(const QString& name, const QString& icon, Text title, SettingsSection* section);
    void follow(int row);
    SettingsSection* current() const;

    SectionList* m_list;
    QStackedWidget* m_stack;
    std::vector<std::pair<QString, SettingsSection*>> m_sections; ///< in the order of the list
};

} // namespace wardport::console
