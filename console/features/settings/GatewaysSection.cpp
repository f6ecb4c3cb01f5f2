// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/GatewaysSection.h"

#include "console/features/settings/GatewayActions.h"
#include "console/features/settings/GatewayColumns.h"
#include "console/page/Format.h"
#include "console/page/WordLists.h"
#include "console/page/Words.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"

#include <QAction>
#include <QMenu>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

GatewaysSection::GatewaysSection(PageContext& pageContext, QWidget* parent)
    : SettingsList(pageContext, u"gateways"_s, gatewayColumns(), parent)
    , m_api(pageContext.client)
    , m_actions(new GatewayActions(pageContext, message(), this))
    , m_facts(new RecordView)
    , m_secret(new QAction(icon(u"key"_s), {}, this))
    , m_toggle(new QAction(this))
{
    filters().addSearch([] { return tr("Name of a gateway"); });
    filters().addChoice(
        u"active"_s, [] { return tr("State"); }, activeChoices());
    offerExport(u"gateways"_s, [] { return tr("VPN gateways"); });
    EmptyNotice empty{u"vpn"_s, [] { return tr("No VPN gateway yet"); },
        [] { return tr("A gateway registered here tells which phones are inside the VPN."); }};
    if (m_actions->mayWrite()) {
        m_create = new QAction(icon(u"add"_s), {}, this);
        m_create->setObjectName(u"newGateway"_s);
        connect(m_create, &QAction::triggered, m_actions, &GatewayActions::create);
        empty.action = [] { return tr("New VPN gateway"); };
        empty.run = [this] { m_actions->create(); };
    }
    states().setErrorTitle([] { return tr("The VPN gateways could not be loaded."); });
    states().setEmptyNotice(std::move(empty));
    buildDrawer();
    connect(m_actions, &GatewayActions::created, this, [this](const Gateway& gateway) {
        refresh();
        open(gateway);
    });
    connect(m_actions, &GatewayActions::changed, this, [this](const Gateway& gateway) { follow(gateway); });
    retranslate();
}

void GatewaysSection::buildDrawer()
{
    m_facts->setObjectName(u"gatewayFacts"_s);
    addFacts(m_facts);
    m_secret->setObjectName(u"renewGatewaySecret"_s);
    m_toggle->setObjectName(u"toggleGateway"_s);
    connect(m_secret, &QAction::triggered, this, [this] { m_actions->renewSecret(*shown()); });
    connect(m_toggle, &QAction::triggered, this, [this] { toggle(*shown()); });
    if (!m_actions->mayWrite())
        return;
    drawer().addHeadAction(m_secret);
    drawer().addHeadAction(m_toggle);
}

GatewayFilter GatewaysSection::filter() const
{
    GatewayFilter wanted;
    wanted.q = words();
    if (const QString active = filters().value(u"active"_s); !active.isEmpty())
        wanted.active = active == u"true"_s;
    return wanted;
}

Request GatewaysSection::fetch(const GatewayFilter& filter, Answer answer)
{
    return m_api.list(filter, this, std::move(answer));
}

void GatewaysSection::fill(const Gateway& gateway)
{
    const Gateway& g = gateway;
    m_facts->setLines({
        {u"hospital"_s, [] { return tr("Hospital"); }, [g] { return gatewayHospitalText(g); }},
        {u"liveSessions"_s, [] { return tr("Live sessions"); }, [g] { return formatNumber(g.liveSessions); }},
        {u"addresses"_s, [] { return tr("Calls from"); }, [g] { return gatewayAddressesText(g); }},
        {u"created"_s, [] { return tr("Registered"); }, [g] { return formatDateTime(g.createdAt); }},
    });
}

void GatewaysSection::toggle(const Gateway& gateway)
{
    if (gateway.active)
        m_actions->disable(gateway);
    else
        m_actions->enable(gateway);
}

void GatewaysSection::fillMenu(QMenu& menu)
{
    const std::vector<Gateway> rows = selection();
    if (rows.empty())
        return;
    const Gateway chosen = rows.front();
    menu.addAction(icon(u"open"_s), tr("Open"), this, [this, chosen] { open(chosen); });
    if (!m_actions->mayWrite())
        return;
    menu.addAction(icon(u"key"_s), tr("New secret…"), this, [this, chosen] { m_actions->renewSecret(chosen); });
    menu.addAction(icon(chosen.active ? u"disable"_s : u"enable"_s), chosen.active ? tr("Disable…") : tr("Enable"),
        this, [this, chosen] { toggle(chosen); });
}

void GatewaysSection::describe()
{
    if (!shown())
        return;
    drawer().setTitle(shown()->name, gatewayHospitalText(*shown()));
    drawer().setBadge(activeBadge(shown()->active));
    m_toggle->setText(shown()->active ? tr("Disable") : tr("Enable"));
    m_toggle->setIcon(icon(shown()->active ? u"disable"_s : u"enable"_s));
}

void GatewaysSection::retranslate()
{
    setAccessibleName(tr("VPN gateways"));
    table().setAccessibleName(tr("VPN gateways"));
    if (m_create)
        m_create->setText(tr("New VPN gateway"));
    m_secret->setText(tr("New secret"));
    m_toggle->setText(tr("Disable"));
    describe();
}

} // namespace wardport::console
