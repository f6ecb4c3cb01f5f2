// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/usage/UsagePage.h"

#include "console/features/usage/FailurePanel.h"
#include "console/features/usage/HourPanel.h"
#include "console/features/usage/RankingPanel.h"
#include "console/features/usage/TrendPanel.h"
#include "console/features/usage/UsageFilter.h"
#include "console/features/usage/UsageTiles.h"
#include "console/page/Format.h"
#include "console/ui/MessageBar.h"
#include "console/ui/Theme.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

UsagePage::UsagePage(PageContext& context, QWidget* parent)
    : PageWidget(context, parent)
    , m_filter(new UsageFilter(context, this))
    , m_message(new MessageBar(this))
    , m_tiles(new UsageTiles(context))
{
    buildUi();
    connect(m_filter, &UsageFilter::changed, this, &UsagePage::refresh);
    connect(m_topApps, &RankingPanel::ranked, m_filter, &UsageFilter::learnApps);
    connect(&m_tiles->state(), &LoadState::changed, this, &UsagePage::follow);
    connect(m_tiles, &UsageTiles::launchesChosen, this, [this] { openLaunches(m_filter->query()); });
    connect(
        m_tiles, &UsageTiles::failuresChosen, this, [this] { openLaunches(m_filter->query(), LaunchOutcome::failed); });
}

void UsagePage::buildUi()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(3 * Theme::Grid, Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_tiles);
    auto* grid = new QGridLayout;
    grid->setSpacing(2 * Theme::Grid);
    addPanels(*grid);
    column->addLayout(grid, 1);
    content->setAutoFillBackground(false);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(3 * Theme::Grid, 0, 3 * Theme::Grid, 0);
    head->setSpacing(Theme::Grid);
    head->addWidget(m_filter);
    head->addWidget(m_message);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, Theme::Grid / 2, 0, 0);
    page->setSpacing(Theme::Grid / 2);
    page->addLayout(head);
    page->addWidget(scroll, 1);
}

void UsagePage::addPanels(QGridLayout& grid)
{
    auto* trend = new TrendPanel(context());
    m_topApps = new RankingPanel(context(), UsageRanking::apps);
    auto* topDepartments = new RankingPanel(context(), UsageRanking::departments);
    auto* hours = new HourPanel(context());
    auto* failures = new FailurePanel(context());
    addPanel(trend, u"trend"_s);
    addPanel(m_topApps, u"topApps"_s);
    addPanel(topDepartments, u"topDepartments"_s);
    addPanel(hours, u"hours"_s);
    addPanel(failures, u"failures"_s);
    trend->setMinimumHeight(320);
    hours->setMinimumHeight(320);
    grid.addWidget(trend, 0, 0, 1, 2);
    grid.addWidget(m_topApps, 1, 0);
    grid.addWidget(topDepartments, 1, 1);
    grid.addWidget(hours, 2, 0);
    grid.addWidget(failures, 2, 1);
    grid.setColumnStretch(0, 1);
    grid.setColumnStretch(1, 1);
    connect(trend, &UsagePanel::dayChosen, this, [this](QDate day) { openDay(day, {}); });
    connect(failures, &UsagePanel::dayChosen, this, [this](QDate day) { openDay(day, LaunchOutcome::failed); });
    connect(hours, &UsagePanel::hourChosen, this, &UsagePage::openHour);
    // Already narrowed to one, the next step is its launches.
    connect(m_topApps, &UsagePanel::appChosen, this, [this](AppId id) {
        if (m_filter->query().appId == id)
            openLaunches(m_filter->query());
        else
            m_filter->setApp(id);
    });
    connect(topDepartments, &UsagePanel::unitChosen, this, [this](OrgUnitId id) {
        if (m_filter->query().orgUnitId == id)
            openLaunches(m_filter->query());
        else
            m_filter->setUnit(id);
    });
}

void UsagePage::addPanel(UsagePanel* panel, const QString& name)
{
    panel->setObjectName(name);
    m_panels.push_back(panel);
    connect(panel, &UsagePanel::exportFailed, this, [this](const QString& path) {
        m_message->tell(StateRole::Error, tr("The chart could not be written to %1.").arg(path));
    });
}

void UsagePage::refresh()
{
    const UsageQuery query = m_filter->query();
    m_tiles->load(query);
    for (UsagePanel* panel : m_panels)
        panel->load(query);
}

void UsagePage::showTarget(const PageTarget& target)
{
    if (const auto* query = std::get_if<UsageQuery>(&target))
        m_filter->setQuery(*query);
    else if (const auto* top = std::get_if<UsageTopQuery>(&target))
        m_filter->setQuery(*top);
}

/// The tiles have no room for an error of their own.
void UsagePage::follow()
{
    const LoadState& state = m_tiles->state();
    if (state.isFailed()) {
        m_message->tellError([] { return tr("The figures of the period could not be loaded."); }, state.error(),
            {[] { return tr("Retry"); }, [this] { refresh(); }});
    } else if (!state.isLoading()) {
        m_message->clear();
        setStatus({.rows = {}, .isEstimate = false, .selected = 0, .updatedAt = currentInstant()});
    }
}

/// The day's launches, or for a role that reads none, the day's charts.
void UsagePage::openDay(QDate day, std::optional<LaunchOutcome> outcome)
{
    UsageQuery query = m_filter->query();
    query.from = query.until = day;
    if (context().navigator.mayOpen(PageKind::logs))
        openLaunches(query, outcome);
    else
        m_filter->setDay(day);
}

/// The latest such hour of the period.
void UsagePage::openHour(int weekday, int hour)
{
    const UsageQuery query = m_filter->query();
    QDate day = query.until->addDays(-((query.until->dayOfWeek() - 1 - weekday + 7) % 7));
    const auto startOf = [&query, hour](QDate of) {
        UsageQuery whole = query;
        whole.from = whole.until = of;
        return *launchesOf(whole).from + std::chrono::hours{hour};
    };
    if (startOf(day) > currentInstant())
        day = day.addDays(-7);
    if (day < *query.from)
        return;
    LaunchLogFilter filter = launchesOf(query);
    filter.from = startOf(day);
    filter.until = *filter.from + std::chrono::hours{1};
    context().navigator.openPage(PageKind::logs, filter);
}

void UsagePage::openLaunches(const UsageQuery& query, std::optional<LaunchOutcome> outcome)
{
    LaunchLogFilter filter = launchesOf(query);
    filter.outcome = outcome;
    context().navigator.openPage(PageKind::logs, filter);
}

} // namespace wardport::console
