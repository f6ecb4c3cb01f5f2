// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/overview/AttentionCard.h"

#include "console/page/Format.h"

#include "shared/base/HospitalDay.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

// As the server counts them.
constexpr int contractDays = 60;
constexpr int accountDays = 30;
/// Of entries, so that none is left out.
constexpr int kinds = 9;

} // namespace

AttentionCard::AttentionCard(PageContext& context, QWidget* parent)
    : OverviewList([] { return tr("Needs attention"); }, parent, kinds)
    , m_context(context)
{
    setEmptyText([] { return tr("Nothing runs out soon, is down or suspended."); });
    state().finish(false);
}

void AttentionCard::setOverview(const Overview& overview)
{
    m_overview = overview;
    fill();
}

void AttentionCard::fill()
{
    const QDate today = hospitalDate(m_overview.at);
    std::vector<OverviewEntry> entries;
    const int alarms = m_overview.openAlarms.value_or(0);
    add(entries, alarms,
        {.icon = u"alarms"_s, .role = StateRole::Error, .title = tr("%Ln open alarm(s)", nullptr, alarms)},
        PageKind::alarms, {});
    AppFilter down;
    down.health = ProbeOutcome::down;
    add(entries, m_overview.appsDown,
        {.icon = u"offline"_s,
            .role = StateRole::Error,
            .title = tr("%Ln app(s) not reachable", nullptr, m_overview.appsDown)},
        PageKind::apps, down);
    AppFilter suspended;
    suspended.state = AppState::suspended;
    add(entries, m_overview.suspendedApps,
        {.icon = u"pause"_s,
            .role = StateRole::Error,
            .title = tr("%Ln app(s) suspended", nullptr, m_overview.suspendedApps)},
        PageKind::apps, suspended);
    VendorFilter late;
    late.overdue = true;
    add(entries, m_overview.overdueIssues,
        {.icon = u"hourglass"_s,
            .role = StateRole::Error,
            .title = tr("%Ln exception(s) beyond the service level", nullptr, m_overview.overdueIssues)},
        PageKind::apps, late);
    VendorFilter ending;
    ending.active = true;
    ending.contractEndsBefore = today.addDays(contractDays);
    add(entries, m_overview.expiringContracts,
        {.icon = u"vendor"_s,
            .role = StateRole::Warning,
            .title = tr("%Ln vendor contract(s) over or ending within 60 days", nullptr, m_overview.expiringContracts)},
        PageKind::apps, ending);
    VendorFilter running;
    running.active = true;
    running.expiresBefore = today.addDays(contractDays);
    add(entries, m_overview.expiringDocuments,
        {.icon = u"certificate"_s,
            .role = StateRole::Warning,
            .title = tr("%Ln qualification(s) over or ending within 60 days", nullptr, m_overview.expiringDocuments)},
        PageKind::apps, running);
    VpnAccountFilter expiring;
    expiring.active = true;
    expiring.expiresBefore = today.addDays(accountDays);
    add(entries, m_overview.expiringAccounts,
        {.icon = u"clock"_s,
            .role = StateRole::Warning,
            .title = tr("%Ln VPN account(s) over or ending within 30 days", nullptr, m_overview.expiringAccounts)},
        PageKind::people, expiring);
    VpnAccountFilter shared;
    shared.active = true;
    shared.shared = true;
    add(entries, m_overview.sharedAccounts,
        {.icon = u"people"_s,
            .role = StateRole::Warning,
            .title = tr("%Ln VPN account(s) used by several people", nullptr, m_overview.sharedAccounts)},
        PageKind::people, shared);
    ProblemReportFilter reported;
    reported.from = beginOf(wardport::hospitalDay(m_overview.at));
    add(entries, m_overview.problemReportsToday,
        {.icon = u"flag"_s,
            .role = StateRole::Info,
            .title = tr("%Ln problem report(s) from phones today", nullptr, m_overview.problemReportsToday)},
        PageKind::logs, reported);
    setEntries(std::move(entries));
}

void AttentionCard::add(
    std::vector<OverviewEntry>& entries, int count, OverviewEntry entry, PageKind page, const PageTarget& target) const
{
    if (count == 0)
        return;
    if (m_context.navigator.mayOpen(page))
        entry.open = [this, page, target] { m_context.navigator.openPage(page, target); };
    entries.push_back(std::move(entry));
}

} // namespace wardport::console
