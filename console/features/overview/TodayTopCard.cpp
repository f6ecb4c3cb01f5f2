// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/overview/TodayTopCard.h"

#include "console/page/Format.h"
#include "console/page/UsageFigures.h"
#include "console/page/Words.h"
#include "console/ui/ChartCard.h"
#include "console/ui/PopOutWindow.h"
#include "console/ui/StateStack.h"

#include <QEvent>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barsShown = 6;

Text titleOf(UsageRanking by)
{
    return by == UsageRanking::apps ? Text([] { return TodayTopCard::tr("Top apps today"); })
                                    : Text([] { return TodayTopCard::tr("Top departments today"); });
}

} // namespace

TodayTopCard::TodayTopCard(PageContext& context, UsageRanking by, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_by(by)
    , m_chart(new TopChart)
    , m_card(new ChartCard(titleOf(by), {}, m_chart, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->states().setEmptyNotice(
        {.icon = u"chart"_s, .title = [] { return tr("No launches yet today"); }, .text = [] { return QString(); }});
    connect(m_chart, &TopChart::activated, this, &TodayTopCard::open);
    connect(m_card, &ChartCard::retryRequested, this, &TodayTopCard::refresh);
    connect(m_card, &ChartCard::popOutRequested, this, [this] {
        auto* again = new TodayTopCard(m_context, m_by);
        PopOutWindow::open(this, titleOf(m_by), again);
        again->refresh();
    });
}

void TodayTopCard::refresh()
{
    m_card->state().begin();
    UsageTopQuery query;
    query.from = query.until = hospitalToday();
    query.by = m_by;
    query.limit = barsShown;
    m_latest = m_context.api.usage.top(query, this, [this](Result<UsageTop> answer) {
        if (!answer) {
            m_card->state().fail(answer.error());
            return;
        }
        m_top = std::move(*answer);
        fill();
        m_card->state().finish(m_top.items.empty());
    });
}

void TodayTopCard::fill()
{
    m_chart->setBars(launchBars(m_top), tr("Launches"));
}

void TodayTopCard::open(const QString& key) const
{
    UsageQuery query;
    query.from = query.until = hospitalToday();
    if (m_by == UsageRanking::apps)
        query.appId = idFromWireName<AppId>(key);
    else
        query.orgUnitId = idFromWireName<OrgUnitId>(key);
    m_context.navigator.openPage(PageKind::usage, query);
}

void TodayTopCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace wardport::console
