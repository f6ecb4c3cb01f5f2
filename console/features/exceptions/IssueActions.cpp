// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/exceptions/IssueActions.h"

#include "console/ui/MessageBar.h"

namespace wardport::console {

IssueActions::IssueActions(PageContext& context, MessageBar& message, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_message(message)
{
}

void IssueActions::setState(const std::vector<ExceptionIssue>& issues, IssueState state)
{
    if (m_done < m_steps.size())
        return; // one after the other
    std::vector<Step> steps;
    m_back.clear();
    m_wanted = state;
    for (const ExceptionIssue& issue : issues) {
        if (issue.state == state)
            continue;
        steps.push_back({issue.id, state});
        // Nobody can set "regressed": it means that a resolved one happened again.
        m_back.push_back({issue.id, issue.state == IssueState::regressed ? IssueState::unresolved : issue.state});
    }
    run(std::move(steps), false);
}

void IssueActions::run(std::vector<Step> steps, bool isUndo)
{
    m_steps = std::move(steps);
    m_isUndo = isUndo;
    m_done = 0;
    if (!m_steps.empty())
        next();
}

void IssueActions::next()
{
    const Step step = m_steps[m_done];
    m_context.api.exceptions.setState(step.id, {step.state}, this, [this](Result<ExceptionIssue> answer) {
        if (!answer) {
            m_steps.clear();
            m_done = 0;
            m_message.tellError([] { return tr("The state could not be changed."); }, answer.error());
            Q_EMIT finished();
            return;
        }
        Q_EMIT changed(*answer);
        if (++m_done < m_steps.size()) {
            next();
            return;
        }
        tell();
        Q_EMIT finished();
    });
}

void IssueActions::tell()
{
    const int count = int(m_steps.size());
    if (m_isUndo) {
        m_message.tellOk(tr("Undone."));
        return;
    }
    QString words = tr("%n issue(s) reopened.", nullptr, count);
    if (m_wanted == IssueState::resolved)
        words = tr("%n issue(s) resolved.", nullptr, count);
    else if (m_wanted == IssueState::muted)
        words = tr("%n issue(s) muted.", nullptr, count);
    m_message.tellOk(words, {[] { return tr("Undo"); }, [this] { run(m_back, true); }});
}

} // namespace wardport::console
