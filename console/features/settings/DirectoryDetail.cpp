// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/DirectoryDetail.h"

#include "console/features/settings/DirectoryReportDialog.h"
#include "console/features/settings/DirectoryWords.h"
#include "console/features/settings/JobWords.h"
#include "console/page/Format.h"
#include "console/page/JobProgress.h"
#include "console/ui/Buttons.h"
#include "console/ui/Confirm.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/RecordView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

DirectoryDetail::DirectoryDetail(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_message(new MessageBar(this))
    , m_progress(new JobProgress(
          context.api.jobs, [](const Job&) { return tr("Reading the directory…"); }, this))
    , m_try(new QPushButton(icon(u"eye"_s), {}, this))
    , m_sync(new QPushButton(icon(u"refresh"_s), {}, this))
    , m_settings(new RecordView([] { return tr("Settings"); }, this))
{
    buildUi();
    connect(m_progress, &JobProgress::ended, this, &DirectoryDetail::ended);
    connect(m_progress, &JobProgress::failed, this, [this](const Error& error) {
        m_message->tellError([] { return tr("The server does not answer. The work goes on there."); }, error);
    });
    connect(m_try, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_sync, &QPushButton::clicked, this, &DirectoryDetail::askSync);
    retranslate();
}

void DirectoryDetail::buildUi()
{
    m_message->setObjectName(u"directoryMessage"_s);
    m_try->setObjectName(u"dryRun"_s);
    m_sync->setObjectName(u"syncNow"_s);
    setButtonKind(m_sync, ButtonKind::Primary);
    m_settings->setObjectName(u"directorySettings"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::Grid);
    buttons->addWidget(m_sync);
    buttons->addWidget(m_try);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Theme::Grid, Theme::Grid);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    m_lastSync = addOutcome(
        u"lastSync"_s, [] { return tr("Last sync"); }, false);
    m_lastDryRun = addOutcome(
        u"lastDryRun"_s, [] { return tr("Last dry run"); }, true);
    column->addWidget(m_settings);
    column->addStretch(1);
    const bool mayWrite = m_context.may(Permission::directoryWrite);
    m_try->setVisible(mayWrite);
    m_sync->setVisible(mayWrite);
    m_progress->hide();
}

DirectoryDetail::Outcome DirectoryDetail::addOutcome(const QString& name, Text title, bool dryRun)
{
    Outcome outcome{new RecordView(std::move(title), this), new QPushButton(this)};
    outcome.view->setObjectName(name);
    outcome.open->setObjectName(name + u".open"_s);
    setButtonKind(outcome.open, ButtonKind::Quiet);
    connect(outcome.open, &QPushButton::clicked, this, [this, dryRun] {
        const auto& report = dryRun ? m_directory.lastDryRun : m_directory.lastSync;
        if (report)
            (new DirectoryReportDialog(m_directory.name, *report, this))->open();
    });
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(outcome.view);
    column->addWidget(outcome.open, 0, Qt::AlignLeft);
    return outcome;
}

void DirectoryDetail::setDirectory(const Directory& directory)
{
    const bool isOther = directory.id != m_directory.id;
    const bool isNewJob = directory.jobId && (isOther || !m_following);
    m_directory = directory;
    if (isOther || !directory.jobId) {
        m_progress->stop();
        m_following = false;
    }
    if (isNewJob) {
        m_following = true;
        m_progress->follow(*directory.jobId);
    }
    if (isOther)
        m_message->clear();
    if (!m_following)
        tellLastError();
    fill();
}

void DirectoryDetail::tellLastError()
{
    if (!m_directory.lastFailure) {
        if (m_message->role() == StateRole::Error || m_message->role() == StateRole::Warning)
            m_message->clear();
        return;
    }
    m_message->tell(directoryBadge(m_directory).role, Text([directory = m_directory] {
        return tr("%1 %2", "what went wrong, what to do")
            .arg(directoryFailureText(directory), directoryFailureAdvice(directory));
    }));
}

void DirectoryDetail::fill()
{
    m_progress->setVisible(m_following);
    m_try->setEnabled(!m_following);
    m_sync->setEnabled(!m_following);
    fillOutcome(m_lastSync, m_directory.lastSync);
    fillOutcome(m_lastDryRun, m_directory.lastDryRun);
    fillSettings();
}

void DirectoryDetail::fillOutcome(const Outcome& outcome, const std::optional<DirectorySyncReport>& report)
{
    outcome.view->setVisible(report.has_value());
    outcome.open->setVisible(report.has_value());
    if (!report)
        return;
    const DirectorySyncReport& r = *report;
    outcome.view->setLines({
        {u"at"_s, [] { return tr("When"); }, [at = r.at] { return formatDateTime(at); }},
        {u"entries"_s, [] { return tr("People found"); }, [n = r.entries] { return formatNumber(n); }},
        {u"counts"_s, [] { return tr("Result"); }, [r] { return countsText(r); }},
        {u"problems"_s, [] { return tr("Problems"); },
            [n = qint64(r.problems.size())] { return n > 0 ? formatNumber(n) : QString(); }},
    });
}

void DirectoryDetail::fillSettings()
{
    const Directory& d = m_directory;
    const OrgTree& tree = m_context.orgTree;
    m_settings->setLines({
        {u"hospital"_s, [] { return tr("Hospital"); }, [d, &tree] { return tree.name(d.hospitalId); }},
        {u"servers"_s, [] { return tr("Servers"); },
            fixedText(QStringList(d.servers.begin(), d.servers.end()).join(u'\n'))},
        {u"security"_s, [] { return tr("Security"); }, [d] { return text(d.security); }},
        {u"bindDn"_s, [] { return tr("Signs in as"); },
            [d] { return d.bindDn.isEmpty() ? tr("anonymous") : d.bindDn; }},
        {u"baseDn"_s, [] { return tr("Search base"); }, fixedText(d.baseDn)},
        {u"userFilter"_s, [] { return tr("Filter"); }, fixedText(d.userFilter)},
        {u"people"_s, [] { return tr("People from it"); }, [d] { return formatNumber(d.people); }},
        {u"schedule"_s, [] { return tr("Sync"); }, [d] { return scheduleText(d.syncEveryMinutes); }},
        {u"missing"_s, [] { return tr("Who is missing"); },
            [d] {
                return d.disableMissing ? tr("is disabled, up to %1 % at once").arg(d.maxDisablePercent) : tr("stays");
            }},
        {u"signIn"_s, [] { return tr("Phones"); },
            [d] {
                return d.signIn ? tr("sign in with the directory's password") : tr("sign in with Wardport's password");
            }},
    });
}

void DirectoryDetail::askSync()
{
    Question question;
    question.title = tr("Sync with %1 now?").arg(m_directory.name);
    question.text = m_directory.disableMissing
        ? tr("People are added and changed as the directory has them; who is missing there is disabled and signed out. "
             "A dry run shows beforehand what would happen.")
        : tr("People are added and changed as the directory has them. A dry run shows beforehand what would happen.");
    question.accept = tr("Sync now");
    Confirm::ask(this, question, [this] { start(false); });
}

void DirectoryDetail::start(bool dryRun)
{
    m_message->clear();
    m_try->setEnabled(false);
    m_sync->setEnabled(false);
    m_dryRun = dryRun;
    m_latest = m_context.api.directories.sync(m_directory.id, {dryRun}, this, [this](const Result<Job>& answer) {
        if (!answer) {
            fill();
            m_message->tellError([] { return tr("The sync could not be started."); }, answer.error());
            return;
        }
        m_directory.jobId = answer->id;
        m_following = true;
        m_progress->follow(answer->id);
        fill();
        Q_EMIT changed(m_directory);
    });
}

void DirectoryDetail::ended(const Job& job)
{
    m_latest = m_context.api.directories.get(m_directory.id, this, [this, job](const Result<Directory>& answer) {
        m_following = false;
        if (!answer) {
            m_directory.jobId.reset();
            fill();
            m_message->tellError([] { return tr("The result could not be loaded."); }, answer.error());
            return;
        }
        setDirectory(*answer);
        if (job.state == JobState::cancelled)
            m_message->tell(StateRole::Info, Text([] { return tr("Stopped. Nothing was changed."); }));
        else if (job.state == JobState::failed && !answer->lastFailure)
            m_message->tell(StateRole::Error, Text([job] { return jobErrorText(job); }));
        else if (job.state == JobState::done && !answer->lastFailure)
            m_message->tell(StateRole::Ok,
                m_dryRun ? Text([] { return tr("The dry run is done; nothing was changed."); })
                         : Text([] { return tr("The sync is done."); }));
        Q_EMIT changed(*answer);
    });
}

void DirectoryDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DirectoryDetail::retranslate()
{
    m_try->setText(tr("Dry run"));
    m_sync->setText(tr("Sync now"));
    for (const Outcome& outcome : {m_lastSync, m_lastDryRun})
        outcome.open->setText(tr("Changes and problems…"));
    m_lastSync.open->setAccessibleName(tr("Changes and problems of the last sync"));
    m_lastDryRun.open->setAccessibleName(tr("Changes and problems of the last dry run"));
}

} // namespace wardport::console
