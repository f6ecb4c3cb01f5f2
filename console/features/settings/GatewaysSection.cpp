// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/GatewaysSection.h"

#include "console/features/settings/GatewayDialog.h"
#include "console/page/Format.h"
#include "console/page/NewPasswordDialog.h"
#include "console/page/WordLists.h"
#include "console/page/Words.h"
#include "console/ui/Confirm.h"
#include "console/ui/Drawer.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/RecordView.h"
#include "console/ui/StateStack.h"
#include "console/ui/Theme.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hospitalText(const Gateway& gateway)
{
    return gateway.hospitalId ? gateway.hospitalName : GatewaysSection::tr("All hospitals");
}

QString addressesText(const Gateway& gateway)
{
    return gateway.addresses.empty() ? GatewaysSection::tr("Any")
                                     : QStringList(gateway.addresses.begin(), gateway.addresses.end()).join(u", "_s);
}

Columns<Gateway> gatewayColumns()
{
    using Row = Gateway;
    return {
        {.key = u"name"_s,
            .title = [] { return GatewaysSection::tr("Name"); },
            .text = [](const Row& row) { return row.name; },
            .width = 168},
        {.key = u"hospital"_s,
            .title = [] { return GatewaysSection::tr("Hospital"); },
            .text = [](const Row& row) { return hospitalText(row); },
            .width = 192,
            .sortable = false},
        {.key = u"state"_s,
            .title = [] { return GatewaysSection::tr("State"); },
            .text = [](const Row& row) { return activeBadge(row.active).text; },
            .badge = [](const Row& row) { return activeBadge(row.active); },
            .width = 112,
            .sortable = false},
        {.key = u"liveSessions"_s,
            .title = [] { return GatewaysSection::tr("Live sessions"); },
            .text = [](const Row& row) { return formatNumber(row.liveSessions); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 112,
            .sortable = false},
        {.key = u"addresses"_s,
            .title = [] { return GatewaysSection::tr("Calls from"); },
            .text = [](const Row& row) { return addressesText(row); },
            .width = 208,
            .sortable = false},
        {.key = u"createdAt"_s,
            .title = [] { return GatewaysSection::tr("Registered"); },
            .text = [](const Row& row) { return formatDateTime(row.createdAt); },
            .width = 152},
    };
}

} // namespace

GatewaysSection::GatewaysSection(PageContext& pageContext, QWidget* parent)
    : ListOf(pageContext, u"gateways"_s, gatewayColumns(), parent)
    , m_api(pageContext.client)
    , m_facts(new RecordView)
    , m_toggle(new QAction(this))
{
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    filters().addSearch([] { return tr("Name of a gateway"); });
    filters().addChoice(
        u"active"_s, [] { return tr("State"); }, activeChoices());
    EmptyNotice empty{u"vpn"_s, [] { return tr("No VPN gateway yet"); },
        [] { return tr("A gateway registered here tells which phones are inside the VPN."); }};
    if (context().may(Permission::vpnAccountsWrite)) {
        m_create = new QAction(icon(u"add"_s), {}, this);
        m_create->setObjectName(u"newGateway"_s);
        connect(m_create, &QAction::triggered, this, &GatewaysSection::create);
        empty.action = [] { return tr("New VPN gateway"); };
        empty.run = [this] { create(); };
    }
    states().setErrorTitle([] { return tr("The VPN gateways could not be loaded."); });
    states().setEmptyNotice(std::move(empty));
    buildDrawer();
    retranslate();
}

void GatewaysSection::buildDrawer()
{
    m_facts->setObjectName(u"gatewayFacts"_s);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Theme::Grid, 0);
    column->addWidget(m_facts);
    column->addStretch();
    drawer().setContent(content);
    m_toggle->setObjectName(u"toggleGateway"_s);
    connect(m_toggle, &QAction::triggered, this, [this] { toggle(*m_shown); });
    if (context().may(Permission::vpnAccountsWrite))
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

void GatewaysSection::chooseRow(int row)
{
    open(this->row(row));
}

void GatewaysSection::open(const Gateway& gateway)
{
    m_shown = gateway;
    describe();
    const Gateway& g = gateway;
    m_facts->setLines({
        {u"hospital"_s, [] { return tr("Hospital"); }, [g] { return hospitalText(g); }},
        {u"liveSessions"_s, [] { return tr("Live sessions"); }, [g] { return formatNumber(g.liveSessions); }},
        {u"addresses"_s, [] { return tr("Calls from"); }, [g] { return addressesText(g); }},
        {u"created"_s, [] { return tr("Registered"); }, [g] { return formatDateTime(g.createdAt); }},
    });
    drawer().open();
    if (table().selectedKeys() != QStringList{rowKey(gateway)})
        table().selectKey(rowKey(gateway));
}

void GatewaysSection::create()
{
    auto* dialog = new GatewayDialog(context(), this);
    connect(dialog, &GatewayDialog::created, this, [this](const NewGateway& made) {
        message().tellOk(tr("The gateway %1 was registered.").arg(made.gateway.name));
        refresh();
        open(made.gateway);
        showSecret(made);
    });
    dialog->open();
}

void GatewaysSection::showSecret(const NewGateway& made)
{
    auto* dialog = new NewPasswordDialog(
        {[] { return tr("Secret of the gateway"); },
            [name = made.gateway.name] { return tr("The secret of the gateway %1").arg(name); },
            [] {
                return tr(
                    "It is shown only now and stored nowhere in clear. Enter it at the gateway together with its name. "
                    "If it is lost, register the gateway under another name.");
            }},
        made.secret, this);
    dialog->open();
}

void GatewaysSection::toggle(const Gateway& gateway)
{
    if (!gateway.active) {
        m_api.enable(gateway.id, this, [this, gateway](const Result<Gateway>& answer) { toggled(gateway, answer); });
        return;
    }
    Question question;
    question.title = tr("Disable the gateway %1?").arg(gateway.name);
    question.text = tr(
        "It is refused from now on. Its sessions end when nothing was heard of them for as long as the policy "
        "says; where the VPN is required, their phones are then refused.");
    question.affected = gateway.liveSessions > 0 ? tr("%Ln session(s) live now.", nullptr, gateway.liveSessions)
                                                 : QString();
    question.accept = tr("Disable");
    question.destructive = true;
    Confirm::ask(this, question, [this, gateway] {
        m_api.disable(gateway.id, this, [this, gateway](const Result<Gateway>& answer) { toggled(gateway, answer); });
    });
}

void GatewaysSection::toggled(const Gateway& before, const Result<Gateway>& answer)
{
    if (!answer) {
        message().tellError(before.active ? tr("The gateway %1 could not be disabled.").arg(before.name)
                                          : tr("The gateway %1 could not be enabled.").arg(before.name),
            answer.error());
        return;
    }
    message().tellOk(answer->active ? tr("The gateway %1 was enabled.").arg(answer->name)
                                    : tr("The gateway %1 was disabled.").arg(answer->name));
    model().update(*answer);
    refresh();
    if (m_shown && m_shown->id == answer->id)
        open(*answer);
}

void GatewaysSection::fillMenu(QMenu& menu)
{
    const std::vector<Gateway> rows = selection();
    if (rows.empty())
        return;
    const Gateway chosen = rows.front();
    menu.addAction(icon(u"open"_s), tr("Open"), this, [this, chosen] { open(chosen); });
    if (context().may(Permission::vpnAccountsWrite))
        menu.addAction(icon(chosen.active ? u"disable"_s : u"enable"_s), chosen.active ? tr("Disable…") : tr("Enable"),
            this, [this, chosen] { toggle(chosen); });
}

void GatewaysSection::describe()
{
    if (!m_shown)
        return;
    drawer().setTitle(m_shown->name, hospitalText(*m_shown));
    drawer().setBadge(activeBadge(m_shown->active));
    m_toggle->setText(m_shown->active ? tr("Disable") : tr("Enable"));
    m_toggle->setIcon(icon(m_shown->active ? u"disable"_s : u"enable"_s));
}

void GatewaysSection::retranslate()
{
    setAccessibleName(tr("VPN gateways"));
    table().setAccessibleName(tr("VPN gateways"));
    if (m_create)
        m_create->setText(tr("New VPN gateway"));
    m_toggle->setText(tr("Disable"));
    describe();
}

} // namespace wardport::console
