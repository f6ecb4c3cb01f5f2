// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/usage/TrendPanel.h"

#include "console/page/UsageFigures.h"

#include <QComboBox>

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

TrendPanel::TrendPanel(PageContext& context, QWidget* parent)
    : UsagePanel(
        context, [] { return tr("Launches and active people"); },
        [] {
            return tr("Launches: apps opened from phones, on the hospital's day they were opened. Active people: "
                      "people with at "
                      "least one launch on the day, each counted once.");
        },
        new TrendChart, parent)
    , m_chart(card().findChild<TrendChart*>())
    , m_comparison(new QComboBox)
{
    m_comparison->setObjectName(u"comparison"_s);
    m_comparison->addItems({QString(), QString(), QString()});
    m_comparison->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_comparison->setCurrentIndex(static_cast<int>(Comparison::Previous));
    card().addTool(m_comparison);
    retranslate();
    connect(m_comparison, &QComboBox::currentIndexChanged, this, [this] { load(query()); });
    connect(m_chart, &TrendChart::activated, this, [this](const QDateTime& at) { Q_EMIT dayChosen(at.date()); });
}

TrendPanel::Comparison TrendPanel::comparison() const
{
    return static_cast<Comparison>(m_comparison->currentIndex());
}

UsageQuery TrendPanel::earlier() const
{
    UsageQuery before = query();
    if (comparison() == Comparison::Year) {
        before.from = query().from->addYears(-1);
        before.until = query().until->addYears(-1);
    } else {
        const qint64 length = query().from->daysTo(*query().until) + 1;
        before.from = query().from->addDays(-length);
        before.until = query().until->addDays(-length);
    }
    return before;
}

void TrendPanel::ask()
{
    m_trend.reset();
    m_earlier.reset();
    m_latestEarlier.drop();
    m_latest = context().api.usage.trend(
        query(), this, [this](Result<UsageTrend> answer) { take(m_trend, m_latestEarlier, std::move(answer)); });
    if (comparison() == Comparison::None)
        m_earlier.emplace();
    else
        m_latestEarlier = context().api.usage.trend(
            earlier(), this, [this](Result<UsageTrend> answer) { take(m_earlier, m_latest, std::move(answer)); });
}

void TrendPanel::take(std::optional<UsageTrend>& place, Latest& other, Result<UsageTrend>&& answer)
{
    if (!answer) {
        other.drop();
        card().state().fail(answer.error());
        return;
    }
    place = std::move(*answer);
    if (!m_trend || !m_earlier)
        return;
    fill();
    card().state().finish(
        std::ranges::all_of(m_trend->points, [](const UsagePoint& point) { return point.launches == 0; }));
}

void TrendPanel::fill()
{
    retranslate();
    if (!m_trend || !m_earlier)
        return;
    const auto launches = [](const UsagePoint& point) { return point.launches; };
    std::vector<TrendLine> lines{trendLine(tr("Launches"), *m_trend, launches),
        trendLine(tr("Active people"), *m_trend, [](const UsagePoint& point) { return point.activePeople; })};
    if (!m_earlier->points.empty()) {
        const qint64 shift = m_earlier->points.front().day.daysTo(*query().from);
        const QString name = comparison() == Comparison::Year ? tr("Launches a year before")
                                                              : tr("Launches of the period before");
        lines.push_back(trendLine(name, *m_earlier, launches, shift));
        lines.back().comparison = true;
    }
    m_chart->setLines(std::move(lines), TrendGrain::Day);
}

UsagePanel* TrendPanel::another() const
{
    auto* panel = new TrendPanel(context());
    const QSignalBlocker quiet(panel->m_comparison); // it is loaded in a moment
    panel->m_comparison->setCurrentIndex(m_comparison->currentIndex());
    return panel;
}

void TrendPanel::retranslate()
{
    m_comparison->setItemText(static_cast<int>(Comparison::None), tr("No comparison"));
    m_comparison->setItemText(static_cast<int>(Comparison::Previous), tr("With the period before"));
    m_comparison->setItemText(static_cast<int>(Comparison::Year), tr("With a year before"));
    m_comparison->setAccessibleName(tr("Compare with"));
}

} // namespace wardport::console
