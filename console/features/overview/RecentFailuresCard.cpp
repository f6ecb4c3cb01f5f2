// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/overview/RecentFailuresCard.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include "shared/base/HospitalDay.h"

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

RecentFailuresCard::RecentFailuresCard(PageContext& context, QWidget* parent)
    : OverviewList([] { return tr("Recent failed launches"); }, parent)
    , m_context(context)
{
    setEmptyText([] { return tr("No launch failed in the last seven days."); });
    offerAll([this] { m_context.navigator.openPage(PageKind::logs, filter()); });
    connect(this, &OverviewList::retryRequested, this, &RecentFailuresCard::refresh);
}

LaunchLogFilter RecentFailuresCard::filter()
{
    LaunchLogFilter filter;
    filter.outcome = LaunchOutcome::failed;
    filter.from = beginOf(wardport::hospitalDay(currentInstant())) - std::chrono::days{6};
    return filter;
}

void RecentFailuresCard::refresh()
{
    state().begin();
    LaunchLogFilter latest = filter();
    latest.limit = MostRows;
    m_latest = m_context.api.logs.launches(latest, this, [this](Result<Page<LaunchLog>> answer) {
        if (!answer) {
            state().fail(answer.error());
            return;
        }
        m_failures = std::move((*answer).items);
        fill();
        state().finish(false);
    });
}

void RecentFailuresCard::fill()
{
    std::vector<OverviewEntry> entries;
    for (const LaunchLog& launch : m_failures) {
        LaunchLogFilter ofApp = filter();
        ofApp.appId = launch.appId;
        const QString name = m_context.apps.name(launch.appId);
        entries.push_back({.icon = u"warning"_s,
            .role = StateRole::Warning,
            .title = name.isEmpty() ? launch.appName : name,
            .detail = tr("%1 · %2", "what failed, whose launch")
                          .arg(launch.failure ? failureText(*launch.failure) : text(launch.outcome), launch.personName),
            .trailing = formatAgo(launch.at, currentInstant()),
            .open = [this, ofApp] { m_context.navigator.openPage(PageKind::logs, ofApp); }});
    }
    setEntries(std::move(entries));
}

} // namespace wardport::console
