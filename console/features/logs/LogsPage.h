// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/page/PageWidget.h"
#include "console/ui/Setting.h"

class QStackedWidget;
class QTabBar;

namespace wardport::console {

class LaunchLogPane;
class LogPane;
class ProblemReportPane;
class SignInLogPane;

/// What happened on phones and at sign-in, one kind of log at a time.
class LogsPage final : public PageWidget {
    Q_OBJECT

public:
    explicit LogsPage(PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void showTarget(const PageTarget& target) override;
    void focusSearch() override;
    bool closeDetail() override;

private:
    LogPane* current() const;
    /// Without asking the server.
    void turnTo(int kind);
    void retranslate() override;

    QTabBar* m_kinds;
    QStackedWidget* m_panes;
    LaunchLogPane* m_launches;
    SignInLogPane* m_signIns;
    ProblemReportPane* m_problemReports;
    Setting<int> m_lastKind{"logs/kind", 0};
};

} // namespace wardport::console
