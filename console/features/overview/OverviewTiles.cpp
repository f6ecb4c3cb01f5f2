// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/overview/OverviewTiles.h"

#include "console/page/Format.h"
#include "console/page/UsageFigures.h"
#include "console/ui/KpiTile.h"
#include "console/ui/Theme.h"

#include "shared/base/HospitalDay.h"

#include <QHBoxLayout>
#include <QLocale>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

QString weekdayOf(const Overview& overview)
{
    return QLocale().dayName(hospitalDate(overview.at).dayOfWeek(), QLocale::ShortFormat);
}

} // namespace

OverviewTiles::OverviewTiles(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::Grid);
    addLaunches();
    addPeople();
    addFailures();
    addIssues();
    addApps();
}

KpiTile* OverviewTiles::add(
    const QString& name, const QString& icon, Text caption, PageKind page, std::function<PageTarget()> target)
{
    auto* tile = new KpiTile(icon, std::move(caption), this);
    tile->setObjectName(name);
    tile->setInteractive(m_context.navigator.mayOpen(page));
    connect(tile, &Card::activated, this,
        [this, page, target = std::move(target)] { m_context.navigator.openPage(page, target()); });
    static_cast<QHBoxLayout*>(layout())->addWidget(tile, 1);
    return tile;
}

void OverviewTiles::addLaunches()
{
    m_launches = add(
        u"launches"_s, u"open"_s, [] { return tr("Launches today"); }, launchesPage(),
        [this] { return launchesToday({}); });
}

void OverviewTiles::addPeople()
{
    m_people = add(
        u"activePeople"_s, u"people"_s, [] { return tr("Active people today"); }, PageKind::usage,
        [this] {
            UsageQuery query;
            query.from = query.until = hospitalDate(m_overview.at);
            return query;
        });
}

void OverviewTiles::addFailures()
{
    m_failures = add(
        u"failures"_s, u"warning"_s, [] { return tr("Failed launches today"); }, launchesPage(),
        [this] { return launchesToday(LaunchOutcome::failed); });
}

void OverviewTiles::addIssues()
{
    m_issues = add(
        u"issues"_s, u"bug"_s, [] { return tr("Unresolved exceptions"); }, PageKind::exceptions,
        [] {
            ExceptionFilter filter;
            filter.state = IssueState::unresolved;
            return filter;
        });
}

void OverviewTiles::addApps()
{
    m_apps = add(
        u"apps"_s, u"apps"_s, [] { return tr("Published apps"); }, PageKind::apps,
        [] {
            AppFilter filter;
            filter.state = AppState::published;
            return filter;
        });
}

PageKind OverviewTiles::launchesPage() const
{
    return m_context.navigator.mayOpen(PageKind::logs) ? PageKind::logs : PageKind::usage;
}

PageTarget OverviewTiles::launchesToday(std::optional<LaunchOutcome> outcome) const
{
    if (launchesPage() == PageKind::usage) {
        UsageQuery query;
        query.from = query.until = hospitalDate(m_overview.at);
        return query;
    }
    LaunchLogFilter filter;
    filter.from = beginOf(wardport::hospitalDay(m_overview.at));
    filter.outcome = outcome;
    return filter;
}

void OverviewTiles::setOverview(const Overview& overview)
{
    m_overview = overview;
    m_launches->setFigure(overview.launchesToday);
    std::optional<double> change;
    if (overview.launchesSameWeekday > 0)
        change = static_cast<double>(overview.launchesToday - overview.launchesSameWeekday)
            / static_cast<double>(overview.launchesSameWeekday);
    m_launches->setDelta(
        change, [overview] { return tr("vs last %1 by now", "weekday, shortened").arg(weekdayOf(overview)); });
    // People of the whole day: a day that is not over has fewer, which is no change to speak of.
    m_people->setFigure(overview.activePeopleToday);
    m_people->setNote([overview] {
        return tr("last %1, all day: %2", "weekday, number of people")
            .arg(weekdayOf(overview), formatNumber(overview.activePeopleSameWeekday));
    });
    m_failures->setFigure(overview.failuresToday);
    m_failures->setNote([overview] {
        return tr("%1 per 1,000 launches")
            .arg(formatDecimal(failureRate(overview.failuresToday, overview.launchesToday), 1));
    });
    m_issues->setFigure(overview.unresolvedIssues);
    m_issues->setNote([overview] { return tr("%Ln new today", "exceptions", overview.newIssuesToday); });
    m_apps->setFigure(overview.publishedApps);
    m_apps->setNote([overview] { return tr("for %Ln member(s) of staff", nullptr, overview.people); });
}

} // namespace wardport::console
