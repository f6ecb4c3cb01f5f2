// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/people/PeopleListPane.h"
#include "console/net/Request.h"
#include "shared/model/PersonGroup.h"

class QAction;

namespace wardport::console {

class GroupDetail;

/// The list of groups with one of them, and its members, in the drawer.
class GroupsPane final : public PeopleListPane {
    Q_OBJECT

public:
    explicit GroupsPane(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void setUnit(std::optional<OrgUnitId> unit) override; ///< its hospital counts
    void showGroup(PersonGroupId id);
    void create();

Q_SIGNALS:
    void personRequested(wardport::PersonId id);

private:
    bool mayWrite() const;
    void buildDrawer();
    void openRow(int row) override;
    void filtersChanged() override;
    void fillMenu(QMenu& menu) override;
    void open(const PersonGroup& group);
    void edit(const PersonGroup& group);
    void remove(const PersonGroup& group);
    void describe();
    void changeEvent(QEvent* event) override;

    PagedModel<PersonGroup> m_model;
    GroupDetail* m_detail;
    std::optional<OrgUnitId> m_hospital;
    std::optional<PersonGroup> m_shown;
    Latest m_latest;
    QAction* m_edit;
    QAction* m_remove;
};

} // namespace wardport::console
