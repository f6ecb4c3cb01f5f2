// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "shared/model/OrgUnit.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wardport::console {

class MessageBar;
class StateStack;

/// The hospitals, campuses and departments as a tree to choose from; who may, adds, edits, disables units here.
class OrgPanel final : public QWidget {
    Q_OBJECT

public:
    explicit OrgPanel(PageContext& context, QWidget* parent = nullptr);

    std::optional<OrgUnitId> unit() const { return m_unit; }
    /// As tall as what stands beside it, so that the search fields are level.
    void setHeadHeight(int height);
    /// Without telling unitChosen().
    void select(std::optional<OrgUnitId> unit);

Q_SIGNALS:
    void unitChosen(std::optional<wardport::OrgUnitId> unit);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildUi();
    void rebuild();
    void foldUp();
    void addUnits(QTreeWidgetItem* under, std::optional<OrgUnitId> parent);
    bool filterItem(QTreeWidgetItem* item, const QString& words);
    QTreeWidgetItem* itemOf(std::optional<OrgUnitId> unit) const;
    const OrgUnit* current() const;
    void fillMenu(QMenu& menu);
    void create(OrgUnitKind kind, std::optional<OrgUnitId> parent);
    void edit(const OrgUnit& unit);
    void move(const OrgUnit& unit);
    void merge(const OrgUnit& unit);
    void disable(const OrgUnit& unit);
    void enable(const OrgUnit& unit);
    void retranslate();

    PageContext& m_context;
    QLabel* m_title;
    QToolButton* m_manage;
    QLineEdit* m_search;
    MessageBar* m_message;
    QTreeWidget* m_tree;
    StateStack* m_states;
    std::optional<OrgUnitId> m_unit;
    QSet<qint64> m_closed; ///< units folded up by the user
    bool m_rebuilding = false;
};

} // namespace wardport::console
