// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"
#include "console/ui/Text.h"

class QAction;
class QStackedWidget;

namespace wardport::console {

class PagePart;
class SectionList;

/// What keeps Wardport itself: its accounts and rules, what phones are told, gateways, the hospitals' directories, one's own
/// jobs, what it is. Each section is there for who may see it.
class SettingsPage final : public PageWidget {
    Q_OBJECT

public:
    explicit SettingsPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void focusSearch() override;
    bool closeDetail() override;
    bool hasUnsavedChanges() const override;

private:
    /// A part and its name, which is remembered; the action stands in the page's head while the part is shown.
    struct Section {
        QString name;
        PagePart* part;
        QAction* primary;
    };

    void addSections(PageContext& context);
    void addSection(const QString& icon, Text title, PagePart* part, QAction* primary = nullptr);
    void follow(int row);
    const Section& current() const;

    SectionList* m_list;
    QStackedWidget* m_stack;
    std::vector<Section> m_sections; ///< in the order of the list
};

} // namespace wardport::console
