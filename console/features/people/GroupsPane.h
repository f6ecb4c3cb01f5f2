// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/people/PeopleListPane.h"
#include "console/page/ListOf.h"
#include "shared/model/PersonGroup.h"

class QAction;

namespace wardport::console {

class GroupDetail;

/// The list of groups with one of them, and its members, in the drawer.
class GroupsPane final : public ListOf<PersonGroup, PersonGroupFilter, PeopleListPane> {
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
    PersonGroupFilter filter() const override;
    Request fetch(const PersonGroupFilter& filter, Answer answer) override;
    void openRow(int row) override;
    void fillMenu(QMenu& menu) override;
    void open(const PersonGroup& group);
    void edit(const PersonGroup& group);
    void remove(const PersonGroup& group);
    void describe();
    void retranslate() override { describe(); }

    GroupDetail* m_detail;
    std::optional<OrgUnitId> m_hospital;
    std::optional<PersonGroup> m_shown;
    QAction* m_edit;
    QAction* m_remove;
};

} // namespace wardport::console
