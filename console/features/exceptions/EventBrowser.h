// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageContext.h"
#include "console/ui/LoadState.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace wardport::console {

class RecordView;
class StackTraceView;
class StateStack;

/// The events of one issue, one at a time, newest first.
class EventBrowser final : public QWidget {
    Q_OBJECT

public:
    explicit EventBrowser(PageContext& context, QWidget* parent = nullptr);

    /// Starts over at the issue's newest event.
    void browse(ExceptionIssueId issue);

public Q_SLOTS:
    void showNewer() { step(-1); }
    void showOlder() { step(1); }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildEvent();
    void fetch();
    void take(Result<Page<ExceptionEvent>> answer);
    void step(int by);
    void showCurrent();
    void updateHead();
    void retranslate();

    PageContext& m_context;
    ExceptionIssueId m_issue;
    Latest m_request;
    LoadState m_state;
    std::vector<ExceptionEvent> m_events;
    std::optional<QString> m_next;
    qint64 m_total = 0;
    int m_current = 0;
    QLabel* m_position;
    QToolButton* m_newer;
    QToolButton* m_older;
    QLabel* m_message;
    RecordView* m_record;
    RecordView* m_tags;
    StackTraceView* m_trace;
    StateStack* m_states;
};

} // namespace wardport::console
