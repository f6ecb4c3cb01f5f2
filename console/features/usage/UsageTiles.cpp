// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/usage/UsageTiles.h"

#include "console/page/Format.h"
#include "console/page/UsageFigures.h"
#include "console/ui/KpiTile.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As a share of `before`; nothing where there was nothing.
std::optional<double> change(double now, double before)
{
    return before > 0 ? std::optional((now - before) / before) : std::nullopt;
}

double share(int part, int whole)
{
    return whole > 0 ? static_cast<double>(part) / whole : 0;
}

} // namespace

UsageTiles::UsageTiles(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_definition(new QLabel(this))
{
    buildUi();
    retranslate();
}

void UsageTiles::buildUi()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Theme::Grid);
    const bool opens = m_context.navigator.mayOpen(PageKind::logs);
    m_launches = add(
        u"launches"_s, u"open"_s, [] { return tr("Launches"); }, opens);
    m_people = add(
        u"activePeople"_s, u"people"_s, [] { return tr("Active people"); }, false);
    m_rate = add(
        u"activityRate"_s, u"chart"_s, [] { return tr("Activity rate"); }, false);
    m_failures = add(
        u"failureRate"_s, u"warning"_s, [] { return tr("Failures per 1,000 launches"); }, opens);
    for (KpiTile* tile : {m_launches, m_people, m_rate, m_failures})
        row->addWidget(tile, 1);
    connect(m_launches, &Card::activated, this, &UsageTiles::launchesChosen);
    connect(m_failures, &Card::activated, this, &UsageTiles::failuresChosen);
    m_definition->setObjectName(u"definition"_s);
    m_definition->setFont(Theme::current().font(TextStyle::Caption));
    m_definition->setForegroundRole(QPalette::PlaceholderText);
    m_definition->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addLayout(row);
    column->addWidget(m_definition);
}

KpiTile* UsageTiles::add(const QString& name, const QString& icon, Text caption, bool opens)
{
    auto* tile = new KpiTile(icon, std::move(caption), this);
    tile->setObjectName(name);
    tile->setInteractive(opens);
    return tile;
}

void UsageTiles::load(const UsageQuery& query)
{
    m_state.begin();
    const int days = static_cast<int>(query.from->daysTo(*query.until)) + 1;
    m_latest = m_context.api.usage.summary(query, this, [this, days](Result<UsageSummary> answer) {
        if (!answer) {
            m_state.fail(answer.error());
            return;
        }
        fill(*answer, days);
        m_state.finish(false);
    });
}

void UsageTiles::fill(const UsageSummary& summary, int days)
{
    const Text compared = [days] { return tr("vs the %n day(s) before", nullptr, days); };
    m_launches->setFigure(summary.launches);
    m_launches->setDelta(
        change(static_cast<double>(summary.launches), static_cast<double>(summary.previousLaunches)), compared, true);
    m_people->setFigure(summary.activePeople);
    m_people->setDelta(change(summary.activePeople, summary.previousActivePeople), compared, true);
    m_rate->setFigure(formatPercent(share(summary.activePeople, summary.authorizedPeople)));
    m_rate->setNote([summary] {
        return tr("of %1 authorised, before: %2", "number of people, percentage")
            .arg(formatNumber(summary.authorizedPeople),
                formatPercent(share(summary.previousActivePeople, summary.authorizedPeople)));
    });
    const double rate = failureRate(summary.failures, summary.launches);
    m_failures->setFigure(formatDecimal(rate, 1));
    m_failures->setDelta(
        change(rate, failureRate(summary.previousFailures, summary.previousLaunches)), compared, false);
}

void UsageTiles::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UsageTiles::retranslate()
{
    m_definition->setText(
        tr("Active people: people with at least one launch in the period, each counted once. Activity rate: active "
           "people divided by people who may open at least one app now."));
}

} // namespace wardport::console
