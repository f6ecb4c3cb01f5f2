// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/overview/OverviewPage.h"

#include "console/features/overview/AttentionCard.h"
#include "console/features/overview/MonthTrendCard.h"
#include "console/features/overview/OpenIssuesCard.h"
#include "console/features/overview/OverviewTiles.h"
#include "console/features/overview/RecentFailuresCard.h"
#include "console/features/overview/TodayTopCard.h"
#include "console/page/Format.h"
#include "console/ui/StateStack.h"
#include "console/ui/Theme.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

OverviewPage::OverviewPage(PageContext& context, QWidget* parent)
    : PageWidget(context, parent)
    , m_tiles(new OverviewTiles(context))
    , m_trend(new MonthTrendCard(context))
    , m_attention(new AttentionCard(context))
    , m_topApps(new TodayTopCard(context, UsageRanking::apps))
{
    buildUi();
    m_states->bind(m_state);
    m_states->setErrorTitle([] { return tr("The overview could not be loaded."); });
    connect(m_states, &StateStack::retryRequested, this, &OverviewPage::refresh);
}

void OverviewPage::buildUi()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(3 * Theme::Grid, Theme::Grid / 2, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_tiles);
    auto* grid = new QGridLayout;
    grid->setSpacing(2 * Theme::Grid);
    grid->addWidget(m_trend, 0, 0, 1, 4);
    grid->addWidget(m_attention, 0, 4, 1, 2);
    addLists(*grid);
    for (int i = 0; i < 6; ++i)
        grid->setColumnStretch(i, 1);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 2);
    column->addLayout(grid, 1);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_states = new StateStack(scroll, this);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_states);
}

/// Three cards, or as many as the role may read.
void OverviewPage::addLists(QGridLayout& grid)
{
    const Navigator& navigator = context().navigator;
    std::vector<QWidget*> cards{m_topApps};
    if (navigator.mayOpen(PageKind::exceptions))
        cards.push_back(m_issues = new OpenIssuesCard(context()));
    if (navigator.mayOpen(PageKind::logs))
        cards.push_back(m_failures = new RecentFailuresCard(context()));
    else
        cards.insert(cards.begin() + 1, m_topDepartments = new TodayTopCard(context(), UsageRanking::departments));
    const int span = 6 / static_cast<int>(cards.size());
    int at = 0;
    for (QWidget* card : cards) {
        grid.addWidget(card, 1, at, 1, span);
        at += span;
    }
    m_topApps->setObjectName(u"topApps"_s);
    m_trend->setObjectName(u"trend"_s);
    m_attention->setObjectName(u"attention"_s);
    if (m_issues)
        m_issues->setObjectName(u"openIssues"_s);
    if (m_failures)
        m_failures->setObjectName(u"recentFailures"_s);
    if (m_topDepartments)
        m_topDepartments->setObjectName(u"topDepartments"_s);
}

void OverviewPage::refresh()
{
    m_state.begin();
    m_latest = context().api.overview.get(this, [this](Result<Overview> answer) {
        if (!answer) {
            m_state.fail(answer.error());
            return;
        }
        m_tiles->setOverview(*answer);
        m_attention->setOverview(*answer);
        m_state.finish(false);
        setStatus({.rows = {}, .isEstimate = false, .selected = 0, .updatedAt = currentInstant()});
    });
    m_trend->refresh();
    m_topApps->refresh();
    if (m_topDepartments)
        m_topDepartments->refresh();
    if (m_issues)
        m_issues->refresh();
    if (m_failures)
        m_failures->refresh();
}

} // namespace wardport::console
