// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/DirectoryReportDialog.h"

#include "console/features/settings/DirectoryWords.h"
#include "console/page/Format.h"
#include "console/ui/Buttons.h"
#include "console/ui/StateStack.h"
#include "console/ui/TableView.h"
#include "console/ui/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize startSize{840, 560};
constexpr int mostListed = 200; ///< of a report

} // namespace

DirectoryReportDialog::DirectoryReportDialog(
    const QString& directory, const DirectorySyncReport& report, QWidget* parent)
    : QDialog(parent)
    , m_name(directory)
    , m_report(report)
    , m_changes(changeColumns())
    , m_problems(problemColumns())
    , m_heading(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_changesTable(new TableView)
    , m_problemsTable(new TableView)
    , m_changesState(new StateStack(m_changesTable, this))
    , m_problemsState(new StateStack(m_problemsTable, this))
    , m_first(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"directoryReport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_changes.setRows(report.changes);
    m_problems.setRows(report.problems);
    buildUi();
    resize(startSize);
    retranslate();
}

void DirectoryReportDialog::buildUi()
{
    m_heading->setFont(Theme::current().font(TextStyle::Heading));
    m_heading->setTextFormat(Qt::PlainText);
    m_counts->setObjectName(u"reportCounts"_s);
    m_counts->setWordWrap(true);
    m_tabs->setObjectName(u"reportTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_changesTable->setObjectName(u"reportChanges"_s);
    m_changesTable->setModel(&m_changes);
    m_problemsTable->setObjectName(u"reportProblems"_s);
    m_problemsTable->setModel(&m_problems);
    m_changesState->setEmptyNotice(
        {u"ok"_s, [] { return tr("No changes"); }, [] { return tr("Everybody is as the directory has them."); }});
    m_problemsState->setEmptyNotice(
        {u"ok"_s, [] { return tr("No problems"); }, [] { return tr("Every entry could be read."); }});
    if (m_report.changes.empty())
        m_changesState->showEmpty();
    else
        m_changesState->showContent();
    if (m_report.problems.empty())
        m_problemsState->showEmpty();
    else
        m_problemsState->showContent();
    m_stack->addWidget(m_changesState);
    m_stack->addWidget(m_problemsState);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_first->setForegroundRole(QPalette::PlaceholderText);
    m_close->setObjectName(u"closeReport"_s);
    setButtonKind(m_close, ButtonKind::Primary);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_first);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::Grid, 3 * Theme::Grid, 3 * Theme::Grid, 2 * Theme::Grid);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_heading);
    column->addWidget(m_counts);
    column->addSpacing(Theme::Grid);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addSpacing(Theme::Grid);
    column->addLayout(buttons);
}

void DirectoryReportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DirectoryReportDialog::retranslate()
{
    setWindowTitle(m_report.dryRun ? tr("Dry run of %1").arg(m_name) : tr("Sync of %1").arg(m_name));
    m_heading->setText(m_report.dryRun ? tr("What a sync would do") : tr("What the sync did"));
    m_counts->setText(tr("%1. %Ln people found: %2.", "when, counts", m_report.entries)
                          .arg(formatDateTime(m_report.at), countsText(m_report)));
    const auto changes = m_report.created + m_report.updated + m_report.disabled + m_report.enabled;
    m_tabs->setTabText(0, tr("Changes (%1)").arg(formatNumber(changes)));
    m_tabs->setTabText(1, tr("Problems (%1)").arg(formatNumber(qint64(m_report.problems.size()))));
    m_tabs->setAccessibleName(tr("What to list"));
    m_changesTable->setAccessibleName(tr("Changes"));
    m_problemsTable->setAccessibleName(tr("Problems"));
    m_first->setText(tr("The first %n are listed.", nullptr, mostListed));
    m_first->setVisible(changes > mostListed || m_report.problems.size() >= size_t(mostListed));
    m_close->setText(tr("Close"));
}

} // namespace wardport::console
