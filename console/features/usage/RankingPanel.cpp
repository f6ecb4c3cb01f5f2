// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/usage/RankingPanel.h"

#include "console/page/UsageFigures.h"
#include "console/page/Words.h"

namespace wardport::console {

namespace {

constexpr int barsShown = 10;

Text titleOf(UsageRanking by)
{
    return by == UsageRanking::apps ? Text([] { return RankingPanel::tr("Top apps"); })
                                    : Text([] { return RankingPanel::tr("Top departments"); });
}

Text definitionOf(UsageRanking by)
{
    return by == UsageRanking::apps
        ? Text([] { return RankingPanel::tr("The ten apps with the most launches in the period."); })
        : Text([] {
              return RankingPanel::tr(
                  "The ten departments whose people launched the most, by their department at the time.");
          });
}

} // namespace

RankingPanel::RankingPanel(PageContext& context, UsageRanking by, QWidget* parent)
    : UsagePanel(context, titleOf(by), definitionOf(by), new TopChart, parent)
    , m_by(by)
    , m_chart(card().findChild<TopChart*>())
{
    connect(m_chart, &TopChart::activated, this, &RankingPanel::choose);
}

void RankingPanel::ask()
{
    UsageTopQuery question;
    static_cast<UsageQuery&>(question) = query();
    question.by = m_by;
    question.limit = barsShown;
    m_latest = context().api.usage.top(question, this, [this](Result<UsageTop> answer) {
        if (!answer) {
            card().state().fail(answer.error());
            return;
        }
        m_top = std::move(*answer);
        fill();
        card().state().finish(m_top.items.empty());
        Q_EMIT ranked(m_top);
    });
}

void RankingPanel::fill()
{
    m_chart->setBars(launchBars(m_top), tr("Launches"));
}

UsagePanel* RankingPanel::another() const
{
    return new RankingPanel(context(), m_by);
}

void RankingPanel::choose(const QString& key)
{
    if (m_by == UsageRanking::departments) {
        if (const auto unit = idFromWireName<OrgUnitId>(key))
            Q_EMIT unitChosen(*unit);
    } else if (const auto app = idFromWireName<AppId>(key)) {
        Q_EMIT appChosen(*app);
    }
}

} // namespace wardport::console
