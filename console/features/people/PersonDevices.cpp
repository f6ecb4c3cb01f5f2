// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/PersonDevices.h"

#include "console/features/people/PersonSection.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/Confirm.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostDevices = 50;

Badge deviceBadge(const Device& device)
{
    if (device.blocked)
        return {StateRole::Error, PersonDevices::tr("Blocked"), u"lock"_s};
    if (device.trusted)
        return {StateRole::Ok, PersonDevices::tr("Trusted"), u"shield"_s};
    return device.sessions > 0 ? Badge{StateRole::Info, PersonDevices::tr("Signed in")}
                               : Badge{StateRole::Neutral, PersonDevices::tr("Signed out")};
}

QString deviceNotes(const Device& device)
{
    QStringList notes;
    if (device.platform)
        notes << text(*device.platform);
    if (!device.clientVersion.isEmpty())
        notes << device.clientVersion;
    // The badge says the graver thing.
    if (device.sessions > 0 && device.trusted)
        notes << PersonDevices::tr("signed in");
    if (!device.lastAddress.isEmpty())
        notes << device.lastAddress;
    notes << PersonDevices::tr("seen %1", "when").arg(formatAgo(device.lastSeenAt, currentInstant()));
    return notes.join(u" · "_s);
}

} // namespace

PersonDevices::PersonDevices(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_devicesApi(context.client)
    , m_sessionsApi(context.client)
    , m_message(new MessageBar(this))
{
    setObjectName(u"personDevicesPart"_s);
    m_message->setObjectName(u"deviceMessage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Theme::Grid);
    column->addWidget(m_message);
    if (context.may(Permission::devicesRead)) {
        m_devices = new PersonSection(
            u"personDevices"_s, [] { return tr("Devices"); }, [] { return tr("Signed in on no phone yet."); }, this);
        column->addWidget(m_devices);
        connect(m_devices, &PersonSection::retryRequested, this, &PersonDevices::loadDevices);
    }
    if (context.may(Permission::vpnSessionsRead)) {
        m_sessions = new PersonSection(
            u"personVpnSessions"_s, [] { return tr("Live VPN sessions"); }, [] { return tr("Not inside the VPN."); },
            this);
        column->addWidget(m_sessions);
        connect(m_sessions, &PersonSection::retryRequested, this, &PersonDevices::loadSessions);
    }
}

void PersonDevices::setPerson(const Person& person)
{
    if (person.id != m_person.id) {
        m_message->clear();
        for (PersonSection* part : {m_devices, m_sessions}) {
            if (part)
                part->setLoading();
        }
    }
    m_person = person;
}

void PersonDevices::reload()
{
    if (m_devices)
        loadDevices();
    if (m_sessions)
        loadSessions();
}

void PersonDevices::loadDevices()
{
    DeviceFilter filter;
    filter.personId = m_person.id;
    filter.limit = mostDevices;
    m_latestDevices = m_devicesApi.list(filter, this, [this](const Result<Page<Device>>& answer) {
        if (!answer) {
            m_devices->setError(answer.error());
            return;
        }
        m_deviceRows = answer->items;
        showDevices();
    });
}

void PersonDevices::showDevices()
{
    const bool mayWrite = m_context.may(Permission::devicesWrite);
    m_devices->setLines([this, mayWrite] {
        std::vector<SectionLine> lines;
        for (const Device& d : m_deviceRows) {
            const QString name = d.name.isEmpty() ? tr("Unnamed device") : d.name;
            SectionLine line{.icon = icon(u"device"_s, Ink::Muted),
                .title = name,
                .caption = deviceNotes(d),
                .badge = deviceBadge(d)};
            if (mayWrite && d.blocked) {
                line.buttons.push_back(
                    {u"unblockDevice"_s, u"unlock"_s, tr("Let %1 sign in again").arg(name), [this, d] { unblock(d); }});
            } else if (mayWrite) {
                if (d.trusted)
                    line.buttons.push_back({u"distrustDevice"_s, u"undo"_s, tr("Trust %1 no longer").arg(name),
                        [this, d] { setTrusted(d, false); }});
                else
                    line.buttons.push_back(
                        {u"trustDevice"_s, u"shield"_s, tr("Trust %1").arg(name), [this, d] { setTrusted(d, true); }});
                if (d.sessions > 0)
                    line.buttons.push_back(
                        {u"signOutDevice"_s, u"sign-out"_s, tr("Sign %1 out").arg(name), [this, d] { signOut(d); }});
                line.buttons.push_back(
                    {u"blockDevice"_s, u"lock"_s, tr("Block %1 as lost").arg(name), [this, d] { block(d); }});
            }
            lines.push_back(std::move(line));
        }
        return lines;
    });
}

void PersonDevices::loadSessions()
{
    VpnSessionFilter filter;
    filter.personId = m_person.id;
    filter.live = true;
    filter.limit = mostDevices;
    m_latestSessions = m_sessionsApi.list(filter, this, [this](const Result<Page<VpnSession>>& answer) {
        if (!answer) {
            m_sessions->setError(answer.error());
            return;
        }
        m_sessionRows = answer->items;
        showSessions();
    });
}

void PersonDevices::showSessions()
{
    const bool mayEnd = m_context.may(Permission::devicesWrite);
    m_sessions->setLines([this, mayEnd] {
        std::vector<SectionLine> lines;
        for (const VpnSession& s : m_sessionRows) {
            QStringList notes{s.account, s.gateway, tr("since %1", "when").arg(formatDateTime(s.startedAt))};
            if (!s.clientAddress.isEmpty())
                notes.insert(1, tr("from %1", "an address").arg(s.clientAddress));
            SectionLine line{
                .icon = icon(u"vpn"_s, Ink::Muted), .title = s.tunnelAddress, .caption = notes.join(u" · "_s)};
            if (mayEnd)
                line.buttons.push_back({u"endPersonSession"_s, u"stop"_s,
                    tr("End the session at %1").arg(s.tunnelAddress), [this, s] { endSession(s); }});
            lines.push_back(std::move(line));
        }
        return lines;
    });
}

Callback<Device> PersonDevices::answered(const QString& done, const QString& notDone)
{
    return [this, done, notDone, person = m_person.id](const Result<Device>& answer) {
        if (person != m_person.id)
            return;
        if (answer)
            m_message->tellOk(done);
        else
            m_message->tellError(notDone, answer.error());
        loadDevices();
    };
}

void PersonDevices::setTrusted(const Device& device, bool trusted)
{
    DeviceTrust input;
    input.trusted = trusted;
    m_devicesApi.trust(device.id, input, this,
        answered(trusted ? tr("%1 is trusted now.").arg(device.name) : tr("%1 is no longer trusted.").arg(device.name),
            tr("%1 could not be changed.").arg(device.name)));
}

void PersonDevices::block(const Device& device)
{
    Question question;
    question.title = tr("Block %1 as lost?").arg(device.name);
    question.text = tr(
        "The phone is signed out at once, whoever is signed in on it, and nobody signs in on it until it is "
        "unblocked.");
    question.affected = device.sessions > 0 ? tr("It is signed in now.") : QString();
    question.accept = tr("Block");
    question.destructive = true;
    Confirm::ask(this, question, [this, device] {
        m_devicesApi.block(device.id, this,
            answered(tr("%1 is blocked.").arg(device.name), tr("%1 could not be blocked.").arg(device.name)));
    });
}

void PersonDevices::unblock(const Device& device)
{
    m_devicesApi.unblock(device.id, this,
        answered(tr("%1 may sign in again.").arg(device.name), tr("%1 could not be unblocked.").arg(device.name)));
}

void PersonDevices::signOut(const Device& device)
{
    Question question;
    question.title = tr("Sign %1 out?").arg(device.name);
    question.text = tr("The session ends at once. Whoever holds the phone may sign in again.");
    question.accept = tr("Sign out");
    Confirm::ask(this, question, [this, device] {
        m_devicesApi.signOut(device.id, this,
            answered(tr("%1 is signed out.").arg(device.name), tr("%1 could not be signed out.").arg(device.name)));
    });
}

void PersonDevices::endSession(const VpnSession& session)
{
    Question question;
    question.title = tr("End the VPN session at %1?").arg(session.tunnelAddress);
    question.text = tr(
        "Wardport counts it no longer: where the policy asks for the VPN, the phone is refused until the gateway "
        "tells of a new session.");
    question.accept = tr("End session");
    question.destructive = true;
    Confirm::ask(this, question, [this, session] {
        m_sessionsApi.end(session.id, this, [this, session](const Result<Done>& answer) {
            if (session.personId != m_person.id)
                return;
            if (answer)
                m_message->tellOk(tr("The VPN session at %1 was ended.").arg(session.tunnelAddress));
            else
                m_message->tellError(tr("The VPN session could not be ended."), answer.error());
            loadSessions();
        });
    });
}

} // namespace wardport::console
