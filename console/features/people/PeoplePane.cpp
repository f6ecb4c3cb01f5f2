// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/PeoplePane.h"

#include "console/features/people/PeopleColumns.h"
#include "console/features/people/PersonActions.h"
#include "console/features/people/PersonDetail.h"
#include "console/features/people/PersonWords.h"
#include "console/features/people/VpnAccountActions.h"
#include "console/net/Api.h"
#include "console/page/CurrentSession.h"
#include "console/page/Format.h"
#include "console/page/Navigator.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

PeoplePane::PeoplePane(PageContext& context, QWidget* parent)
    : ListOf(context, u"people"_s, personColumns(context.orgTree), parent)
    , m_actions(new PersonActions(context, message(), this))
    , m_accountActions(new VpnAccountActions(context, message(), this))
    , m_detail(new PersonDetail(context, *m_accountActions))
    , m_edit(new QAction(icon(u"edit"_s), {}, this))
    , m_password(new QAction(icon(u"key"_s), {}, this))
    , m_toggle(new QAction(this))
{
    buildFilters();
    buildDrawer();
    buildSelectionTools();
    states().setErrorTitle([] { return tr("The people could not be loaded."); });
    EmptyNotice empty{u"people"_s, [] { return tr("Nobody here yet"); },
        [] { return tr("People are the staff who open apps on their phones and connect through the VPN."); }};
    if (m_actions->mayWrite()) {
        empty.action = [] { return tr("New person"); };
        empty.run = [this] { create(); };
    }
    states().setEmptyNotice(std::move(empty));
    offerExport(u"people"_s, [] { return tr("People"); });
    connect(m_actions, &PersonActions::created, this, [this](const Person& person) {
        refresh();
        open(person);
        Q_EMIT peopleChanged();
    });
    connect(m_actions, &PersonActions::changed, this, &PeoplePane::follow);
    connect(m_actions, &PersonActions::settled, this, [this] {
        refresh();
        Q_EMIT peopleChanged();
    });
    connect(m_accountActions, &VpnAccountActions::created, m_detail, &PersonDetail::reload);
    connect(m_accountActions, &VpnAccountActions::changed, m_detail, &PersonDetail::reload);
    connect(m_detail, &PersonDetail::groupRequested, this, &PeoplePane::groupRequested);
    describe();
}

void PeoplePane::buildFilters()
{
    filters().addSearch([] { return tr("Name, staff number, pinyin initials"); });
    filters().addChoice(
        u"category"_s, [] { return tr("Category"); }, choices<StaffCategory>());
    filters().addChoice(u"active"_s, [] { return tr("State"); },
        {{u"true"_s, [] { return tr("Active"); }}, {u"false"_s, [] { return tr("Disabled"); }}});
    if (context().may(Permission::groupsRead))
        filters().addChoice(u"group"_s, [] { return tr("Group"); }, {});
}

void PeoplePane::buildDrawer()
{
    drawer().setContent(m_detail);
    m_edit->setObjectName(u"editPerson"_s);
    m_password->setObjectName(u"resetPassword"_s);
    m_toggle->setObjectName(u"togglePerson"_s);
    connect(m_edit, &QAction::triggered, this, [this] { m_actions->edit(*m_shown); });
    connect(m_password, &QAction::triggered, this, [this] { m_actions->resetPassword(*m_shown); });
    connect(m_toggle, &QAction::triggered, this, [this] {
        if (m_shown->active)
            m_actions->disable({*m_shown});
        else
            m_actions->enable(*m_shown);
    });
    if (!m_actions->mayWrite())
        return;
    for (QAction* action : {m_edit, m_password, m_toggle})
        drawer().addHeadAction(action);
}

void PeoplePane::buildSelectionTools()
{
    if (!m_actions->mayWrite())
        return;
    addTool(
        u"disableSelected"_s, u"disable"_s, [] { return tr("Disable…"); }, ButtonKind::Normal,
        [this] { m_actions->disable(selection()); });
}

void PeoplePane::refresh()
{
    model().refresh();
    loadGroups();
    if (m_shown && drawer().isOpen())
        m_detail->reload();
}

void PeoplePane::loadGroups()
{
    if (!context().may(Permission::groupsRead))
        return;
    PersonGroupFilter all;
    all.limit = 500;
    m_latestGroups = context().api.groups.list(all, this, [this](const Result<Page<PersonGroup>>& answer) {
        if (!answer)
            return; // the list of people tells of the connection; the chip keeps what it had
        Choices groups;
        for (const PersonGroup& group : answer->items)
            groups.push_back({wireName(group.id), [group] { return localName(group.name, group.nameEn); }});
        filters().setChoices(u"group"_s, std::move(groups));
    });
}

Request PeoplePane::fetch(const PersonFilter& filter, Answer answer)
{
    return context().api.people.list(filter, this, std::move(answer));
}

PersonFilter PeoplePane::filter() const
{
    const FilterBar& bar = filters();
    PersonFilter wanted;
    wanted.q = words();
    wanted.orgUnitId = m_unit;
    wanted.category = fromWireName<StaffCategory>(bar.value(u"category"_s));
    if (const QString active = bar.value(u"active"_s); !active.isEmpty())
        wanted.active = active == u"true"_s;
    wanted.groupId = idFromWireName<PersonGroupId>(bar.value(u"group"_s));
    return wanted;
}

void PeoplePane::setUnit(std::optional<OrgUnitId> unit)
{
    if (m_unit == unit)
        return;
    m_unit = unit;
    model().reset();
}

void PeoplePane::setFilter(const PersonFilter& wanted)
{
    m_unit = wanted.orgUnitId;
    const QSignalBlocker once(&filters());
    filters().clear();
    filters().setSearch(wanted.q.value_or(QString()));
    filters().setValue(u"category"_s, wanted.category ? wireName(*wanted.category) : QString());
    filters().setValue(u"active"_s, wanted.active ? (*wanted.active ? u"true"_s : u"false"_s) : QString());
    filters().setValue(u"group"_s, wanted.groupId ? wireName(*wanted.groupId) : QString());
    model().reset();
}

void PeoplePane::showPerson(PersonId id)
{
    context().api.people.get(id, this, [this](const Result<Person>& answer) {
        if (answer)
            open(*answer);
        else
            message().tellError([] { return tr("The person could not be shown."); }, answer.error());
    });
}

void PeoplePane::openRow(int row)
{
    open(model().row(row));
}

void PeoplePane::open(const Person& person)
{
    const bool same = m_shown && m_shown->id == person.id && m_shown->version == person.version && drawer().isOpen();
    m_shown = person;
    describe();
    if (!same)
        m_detail->setPerson(person);
    drawer().open();
    if (table().selectedKeys() != QStringList{rowKey(person)})
        table().selectKey(rowKey(person));
}

void PeoplePane::follow(const Person& person)
{
    model().update(person);
    if (!m_shown || m_shown->id != person.id)
        return;
    m_shown = person;
    describe();
    m_detail->setPerson(person);
}

void PeoplePane::fillMenu(QMenu& menu)
{
    const std::vector<Person> chosen = selection();
    if (chosen.empty())
        return;
    const Person& first = chosen.front();
    if (chosen.size() == 1) {
        menu.addAction(icon(u"open"_s), tr("Open"), this, [this, first] { open(first); });
        if (context().navigator.mayOpen(PageKind::access))
            menu.addAction(icon(u"access"_s), tr("Open in access matrix"), this,
                [this, first] { context().navigator.openAccess(first.id); });
    }
    if (m_actions->mayWrite()) {
        menu.addSeparator();
        if (chosen.size() == 1) {
            menu.addAction(icon(u"edit"_s), tr("Edit…"), this, [this, first] { m_actions->edit(first); });
            menu.addAction(
                icon(u"key"_s), tr("Reset phone password…"), this, [this, first] { m_actions->resetPassword(first); });
        }
        if (chosen.size() == 1 && !first.active)
            menu.addAction(icon(u"enable"_s), tr("Enable"), this, [this, first] { m_actions->enable(first); });
        else
            menu.addAction(icon(u"disable"_s), tr("Disable…"), this, [this, chosen] { m_actions->disable(chosen); });
    }
    menu.addSeparator();
}

void PeoplePane::create()
{
    m_actions->create(m_unit);
}

/// The drawer's head and every word that does not follow the language by itself.
void PeoplePane::describe()
{
    setAccessibleName(tr("People"));
    table().setAccessibleName(tr("People"));
    m_edit->setText(tr("Edit"));
    m_password->setText(tr("Reset phone password"));
    const bool active = !m_shown || m_shown->active;
    m_toggle->setText(active ? tr("Disable") : tr("Enable"));
    m_toggle->setIcon(icon(active ? u"disable"_s : u"enable"_s));
    if (!m_shown)
        return;
    drawer().setTitle(m_shown->name,
        tr("%1 · %2", "staff number, department").arg(m_shown->staffNo, context().orgTree.name(m_shown->departmentId)));
    drawer().setBadge(personBadge(*m_shown, hospitalToday()));
}

} // namespace wardport::console
