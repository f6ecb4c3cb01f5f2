// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/VpnAccountsPane.h"

#include "console/features/people/PeopleColumns.h"
#include "console/features/people/PersonWords.h"
#include "console/features/people/VpnAccountActions.h"
#include "console/net/Api.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/RecordView.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString expiringSoon = u"expiring"_s; ///< as the overview counts

/// Spans of days as choices, and a day another page asked for.
Choices endChoices(std::optional<QDate> before = {})
{
    Choices spans{{expiringSoon, [] { return VpnAccountsPane::tr("In use, over within 30 days or already"); }}};
    for (const int days : {7, 30, 90})
        spans.push_back(
            {QString::number(days), [days] { return VpnAccountsPane::tr("Within %n day(s)", nullptr, days); }});
    if (before)
        spans.push_back({before->toString(Qt::ISODate),
            [before] { return VpnAccountsPane::tr("Before %1").arg(formatDate(before)); }});
    return spans;
}

std::optional<QDate> endOf(const QString& choice)
{
    if (choice.isEmpty() || choice == expiringSoon)
        return std::nullopt;
    const QDate day = QDate::fromString(choice, Qt::ISODate);
    return day.isValid() ? day : hospitalToday().addDays(choice.toInt() + 1);
}

QString flagName(std::optional<bool> flag)
{
    return flag ? (*flag ? u"true"_s : u"false"_s) : QString();
}

std::optional<bool> flagOf(const QString& name)
{
    return name.isEmpty() ? std::nullopt : std::optional(name == u"true"_s);
}

} // namespace

VpnAccountsPane::VpnAccountsPane(PageContext& context, QWidget* parent)
    : ListOf(context, u"vpn"_s, vpnAccountColumns(), parent)
    , m_actions(new VpnAccountActions(context, message(), this))
    , m_facts(new RecordView)
    , m_edit(new QAction(icon(u"edit"_s), {}, this))
    , m_toggle(new QAction(this))
{
    buildFilters();
    buildDrawer();
    states().setErrorTitle([] { return tr("The VPN accounts could not be loaded."); });
    EmptyNotice empty{u"vpn"_s, [] { return tr("No VPN accounts yet"); },
        [] { return tr("An account at the gateway is bound to the one person who uses it."); }};
    if (m_actions->mayWrite()) {
        empty.action = [] { return tr("New VPN account"); };
        empty.run = [this] { create(); };
    }
    states().setEmptyNotice(std::move(empty));
    offerExport(u"vpnAccounts"_s, [] { return tr("VPN accounts"); });
    const auto follow = [this](const VpnAccount& account) {
        refresh();
        open(account);
    };
    connect(m_actions, &VpnAccountActions::created, this, follow);
    connect(m_actions, &VpnAccountActions::changed, this, follow);
    describe();
}

void VpnAccountsPane::buildFilters()
{
    filters().addSearch([] { return tr("Account, person, staff number"); });
    filters().addChoice(u"active"_s, [] { return tr("State"); },
        {{u"true"_s, [] { return tr("Active"); }}, {u"false"_s, [] { return tr("Disabled"); }}});
    filters().addChoice(u"shared"_s, [] { return tr("Use"); },
        {{u"true"_s, [] { return tr("Shared by several"); }}, {u"false"_s, [] { return tr("One person"); }}});
    filters().addChoice(
        u"ends"_s, [] { return tr("Ends"); }, endChoices());
}

void VpnAccountsPane::buildDrawer()
{
    m_facts->setObjectName(u"accountFacts"_s);
    auto* facts = new QWidget;
    auto* column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, Theme::Grid, 0);
    column->addWidget(m_facts);
    column->addStretch();
    drawer().setContent(facts);
    m_edit->setObjectName(u"editVpnAccount"_s);
    m_toggle->setObjectName(u"toggleVpnAccount"_s);
    connect(m_edit, &QAction::triggered, this, [this] { m_actions->edit(*m_shown); });
    connect(m_toggle, &QAction::triggered, this, [this] { toggle(*m_shown); });
    if (!m_actions->mayWrite())
        return;
    drawer().addHeadAction(m_edit);
    drawer().addHeadAction(m_toggle);
}

Request VpnAccountsPane::fetch(const VpnAccountFilter& filter, Answer answer)
{
    return context().api.vpnAccounts.list(filter, this, std::move(answer));
}

VpnAccountFilter VpnAccountsPane::filter() const
{
    VpnAccountFilter wanted;
    wanted.q = words();
    wanted.personId = m_person;
    wanted.orgUnitId = m_unit;
    wanted.active = flagOf(filters().value(u"active"_s));
    wanted.shared = flagOf(filters().value(u"shared"_s));
    wanted.expiresBefore = endOf(filters().value(u"ends"_s));
    if (filters().value(u"ends"_s) == expiringSoon)
        wanted.expiring = true;
    return wanted;
}

void VpnAccountsPane::setUnit(std::optional<OrgUnitId> unit)
{
    if (m_unit == unit)
        return;
    m_unit = unit;
    model().reset();
}

void VpnAccountsPane::setFilter(const VpnAccountFilter& wanted)
{
    m_unit = wanted.orgUnitId;
    const QSignalBlocker once(&filters());
    filters().clear();
    m_person = wanted.personId;
    filters().setChoices(u"ends"_s, endChoices(wanted.expiresBefore));
    filters().setSearch(wanted.q.value_or(QString()));
    filters().setValue(u"active"_s, flagName(wanted.active));
    filters().setValue(u"shared"_s, flagName(wanted.shared));
    filters().setValue(u"ends"_s,
        wanted.expiring.value_or(false) ? expiringSoon
            : wanted.expiresBefore      ? wanted.expiresBefore->toString(Qt::ISODate)
                                        : QString());
    model().reset();
}

void VpnAccountsPane::filtersChanged()
{
    if (!filters().isFiltered())
        m_person.reset();
    model().reset();
}

void VpnAccountsPane::openRow(int row)
{
    open(model().row(row));
}

void VpnAccountsPane::open(const VpnAccount& account)
{
    m_shown = account;
    describe();
    const VpnAccount& a = account;
    m_facts->setLines({
        {u"person"_s, [] { return tr("Person"); },
            [a] { return tr("%1 (%2)", "name (staff number)").arg(a.personName, a.staffNo); },
            [this, id = a.personId] { Q_EMIT personRequested(id); }},
        {u"use"_s, [] { return tr("Use"); }, [a] { return a.shared ? tr("Shared by several") : tr("One person"); }},
        {u"sessions"_s, [] { return tr("Sessions"); }, [a] { return sessionsText(a); }},
        {u"onLimit"_s, [] { return tr("When there are more"); }, [a] { return text(a.onLimit); }},
        {u"validity"_s, [] { return tr("Valid"); },
            [a] { return a.validUntil ? validityText({}, a.validUntil) : tr("without an end"); }},
        {u"created"_s, [] { return tr("Bound"); }, [a] { return formatDateTime(a.createdAt); }},
    });
    drawer().open();
    if (table().selectedKeys() != QStringList{rowKey(account)})
        table().selectKey(rowKey(account));
}

void VpnAccountsPane::toggle(const VpnAccount& account)
{
    if (account.active)
        m_actions->disable(account);
    else
        m_actions->enable(account);
}

void VpnAccountsPane::fillMenu(QMenu& menu)
{
    const std::vector<int> rows = table().selectedRows();
    if (rows.size() == 1) {
        const VpnAccount chosen = model().row(rows.front());
        menu.addAction(
            icon(u"user"_s), tr("Open the person"), this, [this, chosen] { Q_EMIT personRequested(chosen.personId); });
        if (m_actions->mayWrite()) {
            menu.addSeparator();
            menu.addAction(icon(u"edit"_s), tr("Edit…"), this, [this, chosen] { m_actions->edit(chosen); });
            menu.addAction(icon(chosen.active ? u"disable"_s : u"enable"_s),
                chosen.active ? tr("Disable…") : tr("Enable"), this, [this, chosen] { toggle(chosen); });
        }
        menu.addSeparator();
    }
}

void VpnAccountsPane::create()
{
    m_actions->create(std::nullopt);
}

void VpnAccountsPane::describe()
{
    setAccessibleName(tr("VPN accounts"));
    table().setAccessibleName(tr("VPN accounts"));
    const bool active = !m_shown || m_shown->active;
    m_edit->setText(tr("Edit"));
    m_toggle->setText(active ? tr("Disable") : tr("Enable"));
    m_toggle->setIcon(icon(active ? u"disable"_s : u"enable"_s));
    if (!m_shown)
        return;
    drawer().setTitle(m_shown->account, m_shown->personName);
    drawer().setBadge(accountBadge(*m_shown, hospitalToday()));
}

} // namespace wardport::console
