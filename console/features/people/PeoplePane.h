// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/people/PeopleListPane.h"
#include "console/page/ListOf.h"
#include "shared/model/Person.h"
#include "shared/model/PersonGroup.h"

class QAction;

namespace wardport::console {

class PersonActions;
class PersonDetail;
class VpnAccountActions;

/// The list of people with one of them in the drawer.
class PeoplePane final : public ListOf<Person, PersonFilter, PeopleListPane> {
    Q_OBJECT

public:
    explicit PeoplePane(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void setUnit(std::optional<OrgUnitId> unit) override;
    void setFilter(const PersonFilter& filter);
    void showPerson(PersonId id);
    void create();

Q_SIGNALS:
    void groupRequested(wardport::PersonGroupId id);
    void peopleChanged(); ///< head counts may differ now

private:
    void buildFilters();
    void buildDrawer();
    void buildSelectionTools();
    void loadGroups();
    PersonFilter filter() const override;
    Request fetch(const PersonFilter& filter, Answer answer) override;
    void openRow(int row) override;
    void fillMenu(QMenu& menu) override;
    void open(const Person& person);
    void follow(const Person& person);
    void describe();
    void retranslate() override { describe(); }

    PersonActions* m_actions;
    VpnAccountActions* m_accountActions;
    PersonDetail* m_detail;
    std::optional<OrgUnitId> m_unit;
    std::optional<Person> m_shown;
    Latest m_latestGroups;
    QAction* m_edit;
    QAction* m_password;
    QAction* m_toggle;
};

} // namespace wardport::console
