// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/AdministratorsSection.h"

#include "console/features/settings/AdministratorActions.h"
#include "console/features/settings/AdministratorColumns.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"

#include <QAction>
#include <QMenu>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

AdministratorsSection::AdministratorsSection(PageContext& pageContext, QWidget* parent)
    : SettingsList(pageContext, u"administrators"_s, administratorColumns(pageContext.orgTree, m_vendors), parent)
    , m_vendors(pageContext.api.vendors)
    , m_actions(new AdministratorActions(pageContext, m_vendors, message(), this))
    , m_facts(new RecordView)
    , m_edit(new QAction(icon(u"edit"_s), {}, this))
    , m_role(new QAction(icon(u"shield"_s), {}, this))
    , m_password(new QAction(icon(u"key"_s), {}, this))
    , m_toggle(new QAction(this))
{
    if (m_actions->mayWrite()) {
        m_create = new QAction(icon(u"add"_s), {}, this);
        m_create->setObjectName(u"newAdministrator"_s);
        connect(m_create, &QAction::triggered, m_actions, &AdministratorActions::create);
    }
    buildFilters();
    offerExport(u"administrators"_s, [] { return tr("Administrators"); });
    buildDrawer();
    states().setErrorTitle([] { return tr("The administrators could not be loaded."); });
    states().setEmptyNotice({u"people"_s, [] { return tr("No administrators"); },
        [] { return tr("Accounts of the console are kept here."); }});
    connect(m_actions, &AdministratorActions::created, this, [this](const Administrator& account) {
        model().refresh();
        open(account);
    });
    connect(m_actions, &AdministratorActions::changed, this, [this](const Administrator& account) { follow(account); });
    const auto renamed = [this] {
        model().retranslate();
        describe();
    };
    connect(&m_vendors, &VendorChoices::changed, this, renamed);
    connect(&pageContext.orgTree, &OrgTree::changed, this, renamed);
    retranslate();
}

void AdministratorsSection::buildFilters()
{
    filters().addSearch([] { return tr("Name or user name"); });
    filters().addChoice(
        u"role"_s, [] { return tr("Role"); }, choices<Role>());
    filters().addChoice(u"active"_s, [] { return tr("State"); },
        {{u"true"_s, [] { return tr("Active"); }}, {u"false"_s, [] { return tr("Disabled"); }}});
}

void AdministratorsSection::buildDrawer()
{
    m_facts->setObjectName(u"administratorFacts"_s);
    addFacts(m_facts);
    m_edit->setObjectName(u"editAdministrator"_s);
    m_role->setObjectName(u"changeRole"_s);
    m_password->setObjectName(u"resetPassword"_s);
    m_toggle->setObjectName(u"toggleAdministrator"_s);
    connect(m_edit, &QAction::triggered, this, [this] { m_actions->edit(*shown()); });
    connect(m_role, &QAction::triggered, this, [this] { m_actions->changeRole(*shown()); });
    connect(m_password, &QAction::triggered, this, [this] { m_actions->resetPassword(*shown()); });
    connect(m_toggle, &QAction::triggered, this, [this] { toggle(*shown()); });
    if (m_actions->mayGiveRoles())
        drawer().addHeadAction(m_role);
    if (!m_actions->mayWrite())
        return;
    for (QAction* action : {m_edit, m_password, m_toggle})
        drawer().addHeadAction(action);
}

void AdministratorsSection::refresh()
{
    SettingsList::refresh();
    if (context().may(Permission::vendorsRead))
        m_vendors.refresh();
}

Request AdministratorsSection::fetch(const AdministratorFilter& filter, Answer answer)
{
    return context().api.administrators.list(filter, this, std::move(answer));
}

AdministratorFilter AdministratorsSection::filter() const
{
    AdministratorFilter wanted;
    wanted.q = words();
    wanted.role = fromWireName<Role>(filters().value(u"role"_s));
    if (const QString active = filters().value(u"active"_s); !active.isEmpty())
        wanted.active = active == u"true"_s;
    return wanted;
}

void AdministratorsSection::fill(const Administrator& account)
{
    const Administrator& a = account;
    const OrgTree& tree = context().orgTree;
    m_facts->setLines({
        {u"username"_s, [] { return tr("User name"); }, fixedText(a.username)},
        {u"role"_s, [] { return tr("Role"); }, [a] { return text(a.role); }},
        {u"scope"_s, [] { return tr("Scope"); }, [a, &tree] { return scopeText(a, tree); }},
        {u"vendor"_s, [] { return tr("Vendor"); }, [this, a] { return vendorText(a, m_vendors); }},
        {u"lastSignIn"_s, [] { return tr("Last sign-in"); },
            [a] { return a.lastSignInAt ? formatDateTime(a.lastSignInAt) : tr("never"); }},
        {u"lockedUntil"_s, [] { return tr("Locked until"); }, [a] { return formatDateTime(a.lockedUntil); }},
        {u"password"_s, [] { return tr("Password"); },
            [a] { return a.passwordChangeDue ? tr("to be changed at the next sign-in") : QString(); }},
        {u"created"_s, [] { return tr("Created"); }, [a] { return formatDateTime(a.createdAt); }},
    });
}

void AdministratorsSection::toggle(const Administrator& account)
{
    if (account.active)
        m_actions->disable(account);
    else
        m_actions->enable(account);
}

void AdministratorsSection::fillMenu(QMenu& menu)
{
    const std::vector<Administrator> rows = selection();
    if (rows.empty())
        return;
    const Administrator chosen = rows.front();
    const bool isOwn = m_actions->isOwn(chosen);
    menu.addAction(icon(u"open"_s), tr("Open"), this, [this, chosen] { open(chosen); });
    if (m_actions->mayGiveRoles() && !isOwn)
        menu.addAction(icon(u"shield"_s), tr("Change role…"), this, [this, chosen] { m_actions->changeRole(chosen); });
    if (m_actions->mayWrite()) {
        menu.addAction(icon(u"edit"_s), tr("Edit…"), this, [this, chosen] { m_actions->edit(chosen); });
        if (!isOwn) {
            menu.addAction(
                icon(u"key"_s), tr("Reset password…"), this, [this, chosen] { m_actions->resetPassword(chosen); });
            menu.addAction(icon(chosen.active ? u"disable"_s : u"enable"_s),
                chosen.active ? tr("Disable…") : tr("Enable"), this, [this, chosen] { toggle(chosen); });
        }
    }
    menu.addSeparator();
}

/// The drawer's head.
void AdministratorsSection::describe()
{
    if (!shown())
        return;
    drawer().setTitle(shown()->displayName, text(shown()->role));
    drawer().setBadge(administratorBadge(*shown()));
    m_toggle->setText(shown()->active ? tr("Disable") : tr("Enable"));
    m_toggle->setIcon(icon(shown()->active ? u"disable"_s : u"enable"_s));
    const bool isOwn = m_actions->isOwn(*shown());
    for (QAction* action : {m_role, m_password, m_toggle})
        action->setEnabled(!isOwn);
}

void AdministratorsSection::retranslate()
{
    setAccessibleName(tr("Administrators"));
    table().setAccessibleName(tr("Administrators"));
    if (m_create)
        m_create->setText(tr("New administrator"));
    m_edit->setText(tr("Edit"));
    m_role->setText(tr("Change role"));
    m_password->setText(tr("Reset password"));
    m_toggle->setText(tr("Disable"));
    describe();
}

} // namespace wardport::console
