// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/VpnSessionsSection.h"

#include "console/features/settings/VpnSessionColumns.h"
#include "console/page/Format.h"
#include "console/ui/Confirm.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalBlocker>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

VpnSessionsSection::VpnSessionsSection(PageContext& pageContext, QWidget* parent)
    : SettingsList(pageContext, u"vpnSessions"_s, vpnSessionColumns(), parent)
    , m_api(pageContext.client)
    , m_facts(new RecordView)
    , m_end(new QAction(icon(u"stop"_s), {}, this))
{
    buildFilters();
    offerExport(u"vpnSessions"_s, [] { return tr("VPN sessions"); });
    states().setErrorTitle([] { return tr("The VPN sessions could not be loaded."); });
    states().setEmptyNotice({u"vpn"_s, [] { return tr("No VPN session yet"); },
        [] { return tr("Once a gateway tells of its tunnels, who is inside the VPN stands here."); }});
    buildDrawer();
    retranslate();
}

void VpnSessionsSection::buildFilters()
{
    filters().addSearch([] { return tr("Person, account or address"); });
    filters().addChoice(
        u"live"_s, [] { return tr("State"); }, liveChoices());
    if (context().may(Permission::orgUnitsRead))
        addUnitFilter();
    // Nothing is asked before the section is shown.
    const QSignalBlocker quiet(&filters());
    filters().setValue(u"live"_s, u"true"_s);
}

void VpnSessionsSection::buildDrawer()
{
    m_facts->setObjectName(u"vpnSessionFacts"_s);
    addFacts(m_facts);
    m_end->setObjectName(u"endVpnSession"_s);
    connect(m_end, &QAction::triggered, this, [this] { end(*shown()); });
    if (mayEnd())
        drawer().addHeadAction(m_end);
}

bool VpnSessionsSection::mayEnd() const
{
    return context().may(Permission::devicesWrite);
}

/// What is typed in full as an address is looked for as one: the tunnel's or the phone's.
VpnSessionFilter VpnSessionsSection::filter() const
{
    VpnSessionFilter wanted;
    static const QRegularExpression address(u"^(?:(?:[0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+)$"_s);
    const std::optional<QString> typed = words();
    if (typed && address.match(*typed).hasMatch())
        wanted.address = typed;
    else
        wanted.q = typed;
    if (const QString live = filters().value(u"live"_s); !live.isEmpty())
        wanted.live = live == u"true"_s;
    if (context().may(Permission::orgUnitsRead))
        wanted.orgUnitId = unit();
    return wanted;
}

Request VpnSessionsSection::fetch(const VpnSessionFilter& filter, Answer answer)
{
    return m_api.list(filter, this, std::move(answer));
}

void VpnSessionsSection::fill(const VpnSession& session)
{
    const VpnSession& s = session;
    RecordLine person{u"person"_s, [] { return tr("Person"); }, [s] { return vpnSessionPerson(s); }};
    if (context().navigator.mayOpen(PageKind::people))
        person.open = [this, id = s.personId] { context().navigator.openPerson(id); };
    m_facts->setLines({
        person,
        {u"tunnelAddress"_s, [] { return tr("Tunnel address"); }, fixedText(s.tunnelAddress)},
        {u"clientAddress"_s, [] { return tr("Comes from"); }, fixedText(s.clientAddress)},
        {u"device"_s, [] { return tr("Device"); }, fixedText(s.device)},
        {u"gateway"_s, [] { return tr("Gateway"); }, fixedText(s.gateway)},
        {u"sessionId"_s, [] { return tr("Number at the gateway"); }, fixedText(s.sessionId)},
        {u"started"_s, [] { return tr("Began"); }, [s] { return formatDateTime(s.startedAt); }},
        {u"seen"_s, [] { return tr("Last heard of"); }, [s] { return formatDateTime(s.seenAt); }},
        {u"ended"_s, [] { return tr("Ended"); }, [s] { return formatDateTime(s.endedAt); }},
        {u"endReason"_s, [] { return tr("Why"); }, [s] { return vpnSessionEndText(s); }},
    });
}

void VpnSessionsSection::end(const VpnSession& session)
{
    Question question;
    question.title = tr("End the VPN session of %1?").arg(session.personName);
    question.text = tr(
        "Wardport counts it no longer: where the policy asks for the VPN, the phone is refused until the gateway "
        "tells of a new session. The tunnel itself stays up; that is the gateway's affair.");
    question.accept = tr("End session");
    question.destructive = true;
    Confirm::ask(this, question, [this, session] {
        m_api.end(session.id, this, [this, session](const Result<Done>& answer) { ended(session, answer); });
    });
}

void VpnSessionsSection::ended(const VpnSession& session, const Result<Done>& answer)
{
    const QString name = session.personName;
    if (answer) {
        message().tellOk([name] { return tr("The VPN session of %1 was ended.").arg(name); });
        forget();
    } else if (answer.error().code == ErrorCode::wrongState) {
        message().tell(StateRole::Info, [name] { return tr("The VPN session of %1 has ended already.").arg(name); });
    } else {
        message().tellError(
            [name] { return tr("The VPN session of %1 could not be ended.").arg(name); }, answer.error());
    }
    refresh();
}

void VpnSessionsSection::fillMenu(QMenu& menu)
{
    const std::vector<VpnSession> rows = selection();
    if (rows.empty())
        return;
    const VpnSession chosen = rows.front();
    menu.addAction(icon(u"open"_s), tr("Open"), this, [this, chosen] { open(chosen); });
    if (mayEnd() && !chosen.endedAt)
        menu.addAction(icon(u"stop"_s), tr("End session…"), this, [this, chosen] { end(chosen); });
}

void VpnSessionsSection::describe()
{
    if (!shown())
        return;
    drawer().setTitle(shown()->account, shown()->personName);
    drawer().setBadge(vpnSessionBadge(*shown()));
    m_end->setVisible(!shown()->endedAt);
}

void VpnSessionsSection::retranslate()
{
    setAccessibleName(tr("VPN sessions"));
    table().setAccessibleName(tr("VPN sessions"));
    m_end->setText(tr("End session"));
    describe();
}

} // namespace wardport::console
