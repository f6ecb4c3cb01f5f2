// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/PeoplePage.h"

#include "console/features/people/GroupsPane.h"
#include "console/features/people/ImportAction.h"
#include "console/features/people/OrgPanel.h"
#include "console/features/people/PeoplePane.h"
#include "console/features/people/VpnAccountsPane.h"
#include "console/page/CurrentSession.h"
#include "console/page/OrgTree.h"
#include "console/ui/Icons.h"
#include "console/ui/StateSaver.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int treeWidth = 232;
} // namespace

PeoplePage::PeoplePage(PageContext& context, QWidget* parent)
    : PageWidget(context, parent)
    , m_units(new OrgPanel(context, this))
    , m_switch(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_people(new PeoplePane(context))
    , m_newPerson(new QAction(icon(u"add"_s), {}, this))
    , m_newAccount(new QAction(icon(u"add"_s), {}, this))
    , m_newGroup(new QAction(icon(u"add"_s), {}, this))
{
    setObjectName(u"peoplePage"_s);
    m_newPerson->setObjectName(u"newPerson"_s);
    m_newAccount->setObjectName(u"newVpnAccount"_s);
    m_newGroup->setObjectName(u"newGroup"_s);
    m_switch->setObjectName(u"peopleSwitch"_s);
    m_switch->setExpanding(false);
    m_switch->setDrawBase(false);
    addPane(m_people, context.may(Permission::peopleWrite) ? m_newPerson : nullptr);
    connect(m_newPerson, &QAction::triggered, m_people, &PeoplePane::create);
    if (context.may(Permission::peopleWrite))
        addAction(new ImportAction(context, this));
    connect(m_people, &PeoplePane::peopleChanged, &context.orgTree, &OrgTree::refresh);
    if (context.may(Permission::vpnAccountsRead)) {
        m_accounts = new VpnAccountsPane(context);
        addPane(m_accounts, context.may(Permission::vpnAccountsWrite) ? m_newAccount : nullptr);
        connect(m_newAccount, &QAction::triggered, m_accounts, &VpnAccountsPane::create);
        connect(m_accounts, &VpnAccountsPane::personRequested, this, &PeoplePage::showPerson);
    }
    if (context.may(Permission::groupsRead)) {
        m_groups = new GroupsPane(context);
        addPane(m_groups, context.may(Permission::groupsWrite) ? m_newGroup : nullptr);
        connect(m_newGroup, &QAction::triggered, m_groups, &GroupsPane::create);
        connect(m_groups, &GroupsPane::personRequested, this, &PeoplePage::showPerson);
        connect(m_people, &PeoplePane::groupRequested, this, [this](PersonGroupId id) {
            switchTo(m_groups);
            m_groups->showGroup(id);
        });
    }

    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(Theme::Grid, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_switch);
    column->addWidget(m_stack, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"peopleSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_units);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({treeWidth, 4 * treeWidth});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(3 * Theme::Grid, Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    all->addWidget(splitter);
    connect(m_units, &OrgPanel::unitChosen, this, [this](std::optional<OrgUnitId> unit) { current()->setUnit(unit); });
    connect(m_switch, &QTabBar::currentChanged, this, &PeoplePage::follow);
    new StateSaver(this, u"people"_s);
    retranslate();
    m_units->setHeadHeight(m_switch->sizeHint().height());
    follow(0);
}

void PeoplePage::addPane(PeopleListPane* pane, QAction* create)
{
    m_switch->addTab(QString());
    m_stack->addWidget(pane);
    m_panes.emplace_back(pane, create);
    if (create) {
        create->setPriority(QAction::HighPriority);
        addAction(create);
    }
    connect(pane, &PeopleListPane::statusChanged, this, [this, pane] {
        if (pane == current())
            setStatus(pane->status());
    });
}

PeopleListPane* PeoplePage::current() const
{
    return m_panes[size_t(std::max(0, m_switch->currentIndex()))].first;
}

void PeoplePage::switchTo(PeopleListPane* pane)
{
    for (size_t i = 0; i < m_panes.size(); ++i) {
        if (m_panes[i].first == pane)
            m_switch->setCurrentIndex(int(i));
    }
}

void PeoplePage::follow(int tab)
{
    PeopleListPane* pane = m_panes[size_t(tab)].first;
    for (const auto& [other, create] : m_panes) {
        if (create)
            create->setVisible(other == pane);
    }
    m_stack->setCurrentWidget(pane);
    setStatus(pane->status());
    pane->setUnit(m_units->unit());
    if (isVisible())
        pane->refresh();
}

void PeoplePage::refresh()
{
    context().orgTree.refresh();
    current()->refresh();
}

void PeoplePage::showPerson(PersonId id)
{
    switchTo(m_people);
    m_people->showPerson(id);
}

void PeoplePage::showTarget(const PageTarget& target)
{
    if (const auto* person = std::get_if<PersonId>(&target)) {
        showPerson(*person);
    } else if (const auto* people = std::get_if<PersonFilter>(&target)) {
        m_units->select(people->orgUnitId);
        switchTo(m_people);
        m_people->setFilter(*people);
    } else if (const auto* accounts = std::get_if<VpnAccountFilter>(&target); accounts && m_accounts) {
        m_units->select(accounts->orgUnitId);
        switchTo(m_accounts);
        m_accounts->setFilter(*accounts);
    }
}

void PeoplePage::focusSearch()
{
    current()->focusSearch();
}

bool PeoplePage::closeDetail()
{
    return current()->closeDetail();
}

void PeoplePage::retranslate()
{
    m_newPerson->setText(tr("New person"));
    m_newAccount->setText(tr("New VPN account"));
    m_newGroup->setText(tr("New group"));
    m_switch->setAccessibleName(tr("What to list"));
    int tab = 0;
    m_switch->setTabText(tab++, tr("People"));
    if (m_accounts)
        m_switch->setTabText(tab++, tr("VPN accounts"));
    if (m_groups)
        m_switch->setTabText(tab, tr("Groups"));
}

} // namespace wardport::console
