// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/logs/LogsPage.h"

#include "console/features/logs/LaunchLogPane.h"
#include "console/features/logs/ProblemReportPane.h"
#include "console/features/logs/SignInLogPane.h"
#include "console/ui/Icons.h"
#include "console/ui/Theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {
enum Kind { launches, signIns, problemReports };
} // namespace

LogsPage::LogsPage(PageContext& pageContext, QWidget* parent)
    : PageWidget(pageContext, parent)
    , m_kinds(new QTabBar(this))
    , m_panes(new QStackedWidget(this))
    , m_launches(new LaunchLogPane(pageContext, this))
    , m_signIns(new SignInLogPane(pageContext, this))
    , m_problemReports(new ProblemReportPane(pageContext, this))
{
    setObjectName(u"logsPage"_s);
    m_kinds->setObjectName(u"logKind"_s);
    m_kinds->setExpanding(false);
    m_kinds->setDrawBase(false);
    for (LogPane* pane : std::initializer_list<LogPane*>{m_launches, m_signIns, m_problemReports}) {
        m_kinds->addTab({});
        m_panes->addWidget(pane);
        connect(pane, &LogPane::statusChanged, this, [this, pane] {
            if (pane == current())
                setStatus(pane->status());
        });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_kinds);
    column->addWidget(m_panes, 1);
    turnTo(m_lastKind.get());
    connect(m_kinds, &QTabBar::currentChanged, this, [this](int kind) {
        turnTo(kind);
        refresh();
    });
    retranslate();
}

LogPane* LogsPage::current() const
{
    return static_cast<LogPane*>(m_panes->currentWidget());
}

void LogsPage::turnTo(int kind)
{
    const QSignalBlocker quiet(m_kinds);
    m_kinds->setCurrentIndex(kind);
    m_panes->setCurrentIndex(m_kinds->currentIndex());
    m_lastKind.set(m_kinds->currentIndex());
    setStatus(current()->status());
}

void LogsPage::refresh()
{
    current()->refresh();
}

void LogsPage::showTarget(const PageTarget& target)
{
    if (const auto* wanted = std::get_if<LaunchLogFilter>(&target)) {
        turnTo(launches);
        m_launches->showFilter(*wanted);
    } else if (const auto* signIn = std::get_if<SignInLogFilter>(&target)) {
        turnTo(signIns);
        m_signIns->showFilter(*signIn);
    } else if (const auto* report = std::get_if<ProblemReportFilter>(&target)) {
        turnTo(problemReports);
        m_problemReports->showFilter(*report);
    }
}

void LogsPage::focusSearch()
{
    current()->focusSearch();
}

bool LogsPage::closeDetail()
{
    return current()->closeDetail();
}

void LogsPage::retranslate()
{
    m_kinds->setTabText(launches, tr("Launches"));
    m_kinds->setTabText(signIns, tr("Sign-ins"));
    m_kinds->setTabText(problemReports, tr("Problem reports"));
    m_kinds->setAccessibleName(tr("Kind of log"));
}

} // namespace wardport::console
