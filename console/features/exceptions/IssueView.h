// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"

#include <QWidget>

class QPushButton;

namespace wardport::console {

class EventBrowser;
class RecordView;

/// The drawer's inside: what an issue is about, what may be done with it, its events.
class IssueView final : public QWidget {
    Q_OBJECT

public:
    explicit IssueView(PageContext& context, QWidget* parent = nullptr);

    /// The same issue again keeps the event that is being read.
    void show(const ExceptionIssue& issue);

Q_SIGNALS:
    void stateRequested(wardport::IssueState state);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildActions();
    void fillRecord();
    void retranslate();

    PageContext& m_context;
    ExceptionIssue m_issue;
    QPushButton* m_resolve;
    QPushButton* m_mute;
    QPushButton* m_reopen;
    RecordView* m_record;
    EventBrowser* m_events;
};

} // namespace wardport::console
