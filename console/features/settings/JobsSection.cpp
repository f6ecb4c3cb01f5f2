// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/JobsSection.h"

#include "console/features/settings/JobWords.h"
#include "console/page/Format.h"
#include "console/page/Words.h"
#include "console/ui/FileDialog.h"
#include "console/ui/FilterBar.h"
#include "console/ui/Icons.h"
#include "console/ui/MessageBar.h"
#include "console/ui/StateStack.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSaveFile>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lookAgainAfter{1'000};

} // namespace

JobsSection::JobsSection(PageContext& pageContext, QWidget* parent)
    : SettingsList(pageContext, u"jobs"_s, jobColumns(), parent)
    , m_facts(new RecordView)
    , m_save(new QAction(icon(u"save"_s), {}, this))
    , m_cancel(new QAction(icon(u"stop"_s), {}, this))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible())
            model().refresh();
    });
    buildFilters();
    offerExport(u"jobs"_s, [] { return tr("Jobs"); });
    buildDrawer();
    states().setErrorTitle([] { return tr("Your jobs could not be loaded."); });
    states().setEmptyNotice({u"hourglass"_s, [] { return tr("No jobs"); },
        [] {
            return tr("Exports, imports and directory syncs you start run on the server and stand here for a week.");
        }});
    retranslate();
}

void JobsSection::buildFilters()
{
    filters().addChoice(
        u"kind"_s, [] { return tr("Job"); }, jobKindChoices());
    filters().addChoice(
        u"state"_s, [] { return tr("State"); }, jobStateChoices());
}

void JobsSection::buildDrawer()
{
    m_facts->setObjectName(u"jobFacts"_s);
    addFacts(m_facts);
    m_save->setObjectName(u"saveJobFile"_s);
    m_cancel->setObjectName(u"cancelJob"_s);
    connect(m_save, &QAction::triggered, this, [this] { saveFile(*shown()); });
    connect(m_cancel, &QAction::triggered, this, [this] { cancel(*shown()); });
    drawer().addHeadAction(m_save);
    drawer().addHeadAction(m_cancel);
}

Request JobsSection::fetch(const JobFilter& filter, Answer answer)
{
    return context().api.jobs.list(filter, this, std::move(answer));
}

JobFilter JobsSection::filter() const
{
    JobFilter wanted;
    if (const QString kind = filters().value(u"kind"_s); !kind.isEmpty())
        wanted.kind = kind;
    wanted.state = fromWireName<JobState>(filters().value(u"state"_s));
    return wanted;
}

/// Hidden it did not look.
void JobsSection::showEvent(QShowEvent* event)
{
    SettingsList::showEvent(event);
    watch();
}

void JobsSection::settled()
{
    SettingsList::settled();
    if (!model().state().isLoading())
        watch();
}

void JobsSection::watch()
{
    if (std::ranges::any_of(model().rows(), isUnderWay))
        m_again.start(lookAgainAfter);
}

void JobsSection::fill(const Job& job)
{
    m_facts->setLines({
        {u"rows"_s, [] { return tr("Rows"); }, [job] { return jobProgressText(job); }},
        {u"error"_s, [] { return tr("Error"); }, [job] { return jobErrorText(job); }},
        {u"file"_s, [] { return tr("File"); }, fixedText(job.fileName)},
        {u"size"_s, [] { return tr("Size"); },
            [job] { return job.fileName.isEmpty() ? QString() : formatBytes(job.fileBytes); }},
        {u"created"_s, [] { return tr("Asked for"); }, [job] { return formatDateTime(job.createdAt); }},
        {u"started"_s, [] { return tr("Begun"); }, [job] { return formatDateTime(job.startedAt); }},
        {u"finished"_s, [] { return tr("Ended"); }, [job] { return formatDateTime(job.finishedAt); }},
        {u"number"_s, [] { return tr("Number"); }, [job] { return QString::number(job.id.value()); }},
    });
}

void JobsSection::cancel(const Job& job)
{
    context().api.jobs.cancel(job.id, this, [this](const Result<Job>& answer) {
        if (!answer)
            message().tellError([] { return tr("The job could not be cancelled."); }, answer.error());
        model().refresh();
    });
}

void JobsSection::saveFile(const Job& job)
{
    const QString suffix = QFileInfo(job.fileName).suffix();
    FileDialog::save(this, tr("Save the file"), job.fileName, tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix),
        [this, id = job.id](const QString& path) {
            m_file = context().api.jobs.file(id, this, [this, path](const Result<RawAnswer>& answer) {
                if (answer)
                    write(path, answer->body);
                else
                    message().tellError([] { return tr("The file could not be loaded."); }, answer.error());
            });
        });
}

void JobsSection::write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        message().tellOk([name = QFileInfo(path).fileName()] { return tr("%1 is saved.").arg(name); });
    else
        message().tell(
            StateRole::Error, [why = file.errorString()] { return tr("The file cannot be written: %1").arg(why); });
}

void JobsSection::fillMenu(QMenu& menu)
{
    const std::vector<Job> rows = selection();
    if (rows.empty())
        return;
    const Job chosen = rows.front();
    menu.addAction(icon(u"open"_s), tr("Open"), this, [this, chosen] { open(chosen); });
    if (chosen.state == JobState::done && !chosen.fileName.isEmpty())
        menu.addAction(icon(u"save"_s), tr("Save the file…"), this, [this, chosen] { saveFile(chosen); });
    if (isUnderWay(chosen))
        menu.addAction(icon(u"stop"_s), tr("Cancel the job"), this, [this, chosen] { cancel(chosen); });
}

void JobsSection::describe()
{
    if (!shown())
        return;
    drawer().setTitle(jobKindText(shown()->kind));
    drawer().setBadge(badge(shown()->state));
    m_save->setVisible(shown()->state == JobState::done && !shown()->fileName.isEmpty());
    m_cancel->setVisible(isUnderWay(*shown()));
}

void JobsSection::retranslate()
{
    setAccessibleName(tr("Jobs"));
    table().setAccessibleName(tr("Jobs"));
    m_save->setText(tr("Save the file"));
    m_cancel->setText(tr("Cancel the job"));
    describe();
}

} // namespace wardport::console
