// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/overview/OpenIssuesCard.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include <algorithm>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Enough to find MostRows open ones among those settled lately.
constexpr int issuesAsked = 50;

bool isOpen(const ExceptionIssue& issue)
{
    return issue.state == IssueState::unresolved || issue.state == IssueState::regressed;
}

} // namespace

OpenIssuesCard::OpenIssuesCard(PageContext& context, QWidget* parent)
    : OverviewList([] { return tr("Latest unresolved exceptions"); }, parent)
    , m_context(context)
{
    setEmptyText([] { return tr("Every exception is settled."); });
    offerAll([this] { m_context.navigator.openPage(PageKind::exceptions, ExceptionFilter{}); });
    connect(this, &OverviewList::retryRequested, this, &OpenIssuesCard::refresh);
}

void OpenIssuesCard::refresh()
{
    state().begin();
    ExceptionFilter filter;
    filter.limit = issuesAsked;
    filter.sort = u"-lastSeen"_s;
    m_latest = m_context.api.exceptions.list(filter, this, [this](Result<Page<ExceptionIssue>> answer) {
        if (!answer) {
            state().fail(answer.error());
            return;
        }
        m_issues = std::move((*answer).items);
        std::erase_if(m_issues, [](const ExceptionIssue& issue) { return !isOpen(issue); });
        fill();
        state().finish(false);
    });
}

void OpenIssuesCard::fill()
{
    std::vector<OverviewEntry> entries;
    for (const ExceptionIssue& issue : m_issues) {
        const Badge level = badge(issue.level);
        const App* app = m_context.apps.find(issue.appId);
        const QString appName = app ? m_context.apps.name(issue.appId) : issue.appName;
        entries.push_back({.icon = u"bug"_s,
            .role = level.role,
            .title = issue.type,
            .detail =
                tr("%1 · %Ln event(s)", "app, number of exceptions", static_cast<int>(issue.eventCount)).arg(appName),
            .trailing = formatAgo(issue.lastSeen, currentInstant()),
            .open = [this, id = issue.id] { m_context.navigator.openIssue(id); }});
    }
    setEntries(std::move(entries));
}

} // namespace wardport::console
