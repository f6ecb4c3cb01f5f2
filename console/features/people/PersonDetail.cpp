// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/PersonDetail.h"

#include "console/features/people/ExplanationDialog.h"
#include "console/features/people/PersonDevices.h"
#include "console/features/people/PersonWords.h"
#include "console/features/people/VpnAccountActions.h"
#include "console/net/Api.h"
#include "console/page/AppDirectory.h"
#include "console/page/CurrentSession.h"
#include "console/page/Format.h"
#include "console/page/IconStore.h"
#include "console/page/Navigator.h"
#include "console/page/OrgTree.h"
#include "console/page/Words.h"
#include "console/ui/Icons.h"
#include "console/ui/RecordView.h"
#include "console/ui/Theme.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int lastEvents = 5;
constexpr int mostAccounts = 50;
} // namespace

PersonDetail::PersonDetail(PageContext& context, VpnAccountActions& accounts, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(accounts)
    , m_facts(new RecordView({}, this))
{
    setObjectName(u"personDetail"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Theme::Grid, 0);
    column->setSpacing(3 * Theme::Grid);
    column->addWidget(m_facts);
    if (context.may(Permission::vpnAccountsRead))
        m_accounts = section(
            u"vpnAccounts"_s, [] { return tr("VPN accounts"); }, [] { return tr("No VPN account is bound."); },
            &PersonDetail::loadAccounts);
    if (context.may(Permission::devicesRead) || context.may(Permission::vpnSessionsRead)) {
        m_devices = new PersonDevices(context, this);
        column->addWidget(m_devices);
    }
    if (context.may(Permission::groupsRead))
        m_groups = section(
            u"personGroups"_s, [] { return tr("Groups"); }, [] { return tr("In no group."); },
            &PersonDetail::loadGroups);
    if (context.may(Permission::accessRead))
        m_apps = section(
            u"effectiveApps"_s, [] { return tr("Effective apps"); }, [] { return tr("No grant reaches this person."); },
            &PersonDetail::loadApps);
    if (context.may(Permission::logsRead)) {
        m_signIns = section(
            u"lastSignIns"_s, [] { return tr("Last sign-ins"); }, [] { return tr("Never signed in."); },
            &PersonDetail::loadSignIns);
        m_launches = section(
            u"lastLaunches"_s, [] { return tr("Last launches"); }, [] { return tr("Never opened an app."); },
            &PersonDetail::loadLaunches);
    }
    column->addStretch();
    if (m_accounts && m_actions.mayWrite())
        connect(m_accounts->addTool(u"bindAccount"_s, u"add"_s, [] { return tr("Bind a new VPN account"); }),
            &QToolButton::clicked, this, [this] { m_actions.create(m_person); });
    if (m_apps && context.navigator.mayOpen(PageKind::access))
        connect(m_apps->addTool(u"openAccess"_s, u"access"_s, [] { return tr("Open in access matrix"); }),
            &QToolButton::clicked, this, [this] { m_context.navigator.openAccess(m_person.id); });
    if (m_signIns && context.navigator.mayOpen(PageKind::logs)) {
        connect(m_signIns->addTool(u"openSignIns"_s, u"open"_s, [] { return tr("All sign-ins"); }),
            &QToolButton::clicked, this, [this] {
                SignInLogFilter filter;
                filter.personId = m_person.id;
                m_context.navigator.openPage(PageKind::logs, filter);
            });
        connect(m_launches->addTool(u"openLaunches"_s, u"open"_s, [] { return tr("All launches"); }),
            &QToolButton::clicked, this, [this] {
                LaunchLogFilter filter;
                filter.personId = m_person.id;
                m_context.navigator.openPage(PageKind::logs, filter);
            });
    }
    m_iconsCame.setSingleShot(true);
    connect(&context.icons, &IconStore::ready, &m_iconsCame, qOverload<>(&QTimer::start));
    connect(&m_iconsCame, &QTimer::timeout, this, [this] {
        if (m_apps)
            m_apps->rebuild();
    });
}

PersonSection* PersonDetail::section(const QString& name, Text title, Text empty, void (PersonDetail::*load)())
{
    auto* made = new PersonSection(name, std::move(title), std::move(empty), this);
    layout()->addWidget(made);
    connect(made, &PersonSection::retryRequested, this, load);
    return made;
}

void PersonDetail::setPerson(const Person& person)
{
    const bool other = person.id != m_person.id;
    m_person = person;
    fillFacts();
    if (m_devices)
        m_devices->setPerson(person);
    if (other) {
        for (PersonSection* part : {m_accounts, m_groups, m_apps, m_signIns, m_launches}) {
            if (part)
                part->setLoading();
        }
    }
    reload();
}

void PersonDetail::reload()
{
    if (m_accounts)
        loadAccounts();
    if (m_devices)
        m_devices->reload();
    if (m_groups)
        loadGroups();
    if (m_apps)
        loadApps();
    if (m_signIns) {
        loadSignIns();
        loadLaunches();
    }
}

void PersonDetail::fillFacts()
{
    const Person& p = m_person;
    m_facts->setLines({
        {u"category"_s, [] { return tr("Staff category"); }, [p] { return text(p.category); }},
        {u"title"_s, [] { return tr("Title"); }, [p] { return p.title; }},
        {u"department"_s, [] { return tr("Department"); },
            [this, p] { return m_context.orgTree.pathName(p.departmentId); }},
        {u"businessDepartment"_s, [] { return tr("Works in"); },
            [this, p] {
                return p.businessDepartmentId ? m_context.orgTree.pathName(*p.businessDepartmentId) : QString();
            }},
        {u"phone"_s, [] { return tr("Phone"); }, [p] { return p.phone; }},
        {u"validity"_s, [] { return tr("Valid"); }, [p] { return validityText(p.validFrom, p.validUntil); }},
        {u"password"_s, [] { return tr("Phone password"); },
            [p] { return p.hasPassword ? tr("set") : tr("not set yet"); }},
        {u"lastSignIn"_s, [] { return tr("Last sign-in"); },
            [p] { return p.lastSignInAt ? formatDateTime(p.lastSignInAt) : tr("never"); }},
        {u"created"_s, [] { return tr("Taken in"); }, [p] { return formatDateTime(p.createdAt); }},
    });
}

template <class Row>
Callback<Page<Row>> PersonDetail::into(
    PersonSection* part, std::vector<Row>& rows, std::function<SectionLine(const Row&)> line)
{
    return [part, &rows, line = std::move(line)](const Result<Page<Row>>& answer) {
        if (!answer) {
            part->setError(answer.error());
            return;
        }
        rows = answer->items;
        part->setLines([&rows, line] {
            std::vector<SectionLine> lines;
            std::ranges::transform(rows, std::back_inserter(lines), line);
            return lines;
        });
    };
}

void PersonDetail::loadAccounts()
{
    VpnAccountFilter filter;
    filter.personId = m_person.id;
    filter.limit = mostAccounts;
    m_latestAccounts = m_context.api.vpnAccounts.list(
        filter, this, into<VpnAccount>(m_accounts, m_accountRows, [this](const VpnAccount& a) {
            QStringList notes{sessionsText(a), text(a.onLimit)};
            if (a.shared)
                notes.prepend(tr("shared"));
            if (const QString until = validityText({}, a.validUntil); !until.isEmpty())
                notes << until;
            SectionLine line{.icon = icon(u"vpn"_s, Ink::Muted),
                .title = a.account,
                .caption = notes.join(u" · "_s),
                .badge = accountBadge(a, hospitalToday())};
            if (m_actions.mayWrite()) {
                line.buttons.push_back({u"editAccount"_s, u"edit"_s, tr("Edit the account %1").arg(a.account),
                    [this, a] { m_actions.edit(a); }});
                if (a.active)
                    line.buttons.push_back({u"disableAccount"_s, u"disable"_s,
                        tr("Disable the account %1").arg(a.account), [this, a] { m_actions.disable(a); }});
                else
                    line.buttons.push_back({u"enableAccount"_s, u"enable"_s, tr("Enable the account %1").arg(a.account),
                        [this, a] { m_actions.enable(a); }});
            }
            return line;
        }));
}

void PersonDetail::loadGroups()
{
    PersonGroupFilter filter;
    filter.personId = m_person.id;
    filter.limit = mostAccounts;
    m_latestGroups = m_context.api.groups.list(
        filter, this, into<PersonGroup>(m_groups, m_groupRows, [this](const PersonGroup& g) {
            const QString name = localName(g.name, g.nameEn);
            return SectionLine{.icon = icon(u"group"_s, Ink::Muted),
                .title = name,
                .caption = g.code,
                .buttons = {{u"openGroup"_s, u"forward"_s, tr("Open the group %1").arg(name),
                    [this, g] { Q_EMIT groupRequested(g.id); }}}};
        }));
}

void PersonDetail::loadApps()
{
    m_latestApps = m_context.api.access.effectiveApps(m_person.id, this, [this](const Result<EffectiveApps>& answer) {
        if (!answer) {
            m_apps->setError(answer.error());
            return;
        }
        m_appRows = answer->items;
        m_apps->setLines([this] {
            std::vector<SectionLine> lines;
            for (const EffectiveApp& app : m_appRows) {
                const QString name = m_context.apps.name(app.appId);
                const App* known = m_context.apps.find(app.appId);
                const bool waits = app.origin == AccessOrigin::none && !app.until && known
                    && known->state == AppState::trial;
                lines.push_back({.icon = m_context.icons.icon(m_context.apps.iconHash(app.appId)),
                    .title = name,
                    .caption = app.until ? tr("changes %1", "a time").arg(formatDateTime(app.until))
                        : waits          ? tr("waits for the app's publication")
                                         : QString(),
                    .badge = badge(app.origin),
                    .buttons = {
                        {u"why"_s, u"question"_s, tr("Why? %1").arg(name), [this, id = app.appId] { explain(id); }}}});
            }
            return lines;
        });
    });
}

void PersonDetail::loadSignIns()
{
    SignInLogFilter filter;
    filter.personId = m_person.id;
    filter.limit = lastEvents;
    m_latestSignIns = m_context.api.logs.signIns(
        filter, this, into<SignInLog>(m_signIns, m_signInRows, [](const SignInLog& entry) {
            QStringList notes{entry.client, entry.address};
            if (entry.reason)
                notes.prepend(errorCodeText(*entry.reason));
            notes.removeAll(QString());
            return SectionLine{.title = formatDateTime(entry.at),
                .caption = notes.join(u" · "_s),
                .badge = successBadge(entry.success)};
        }));
}

void PersonDetail::loadLaunches()
{
    LaunchLogFilter filter;
    filter.personId = m_person.id;
    filter.limit = lastEvents;
    m_latestLaunches = m_context.api.logs.launches(
        filter, this, into<LaunchLog>(m_launches, m_launchRows, [](const LaunchLog& entry) {
            return SectionLine{
                .title = entry.appName, .caption = formatDateTime(entry.at), .badge = badge(entry.outcome)};
        }));
}

void PersonDetail::explain(AppId app)
{
    auto* dialog = new ExplanationDialog(m_context, m_person, app, this);
    dialog->open();
}

} // namespace wardport::console
