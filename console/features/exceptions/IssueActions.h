// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include <QObject>

namespace wardport::console {

class MessageBar;

/// Changes the state of one issue or many, tells how it went and offers to take it back.
class IssueActions final : public QObject {
    Q_OBJECT

public:
    IssueActions(PageContext& context, MessageBar& message, QObject* parent = nullptr);

    /// Those that already are in this state are left alone.
    void setState(const std::vector<ExceptionIssue>& issues, IssueState state);

Q_SIGNALS:
    /// Each issue as the server answered.
    void changed(const wardport::ExceptionIssue& issue);
    /// All are answered.
    void finished();

private:
    struct Step {
        ExceptionIssueId id;
        IssueState state;
    };
    void run(std::vector<Step> steps, bool isUndo);
    void next();
    void tell();

    PageContext& m_context;
    MessageBar& m_message;
    std::vector<Step> m_steps;
    std::vector<Step> m_back;
    std::size_t m_done = 0;
    bool m_isUndo = false;
    IssueState m_wanted = IssueState::unresolved;
};

} // namespace wardport::console
