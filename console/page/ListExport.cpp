// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/ListExport.h"

#include "console/page/Format.h"
#include "console/page/JobPace.h"
#include "console/ui/FileDialog.h"
#include "console/ui/MessageBar.h"

#include <QDir>
#include <QSaveFile>
#include <QWidget>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

ListExport::ListExport(JobsApi& jobs, MessageBar& message, QWidget* pane)
    : QObject(pane)
    , m_jobs(jobs)
    , m_message(message)
    , m_pane(pane)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ListExport::ask);
}

void ListExport::begin(const ExportRequest& request)
{
    Q_EMIT runningChanged(true);
    m_told = {};
    m_latest = m_jobs.exportList(request, this, [this](Result<Job> answer) {
        if (!answer) {
            fail(answer.error());
            return;
        }
        m_job = answer->id;
        take(*answer);
    });
}

void ListExport::ask()
{
    m_latest = m_jobs.get(m_job, this, [this](Result<Job> answer) {
        if (answer)
            take(*answer);
        else if (answer.error().code == ErrorCode::network || answer.error().code == ErrorCode::unavailable)
            m_again.start(JobPace::askAgainAfter); // the job goes on meanwhile
        else
            fail(answer.error());
    });
}

void ListExport::cancel()
{
    m_cancelling = m_jobs.cancel(m_job, this, [this](Result<Job> answer) {
        if (!answer)
            m_message.tellError([] { return tr("The export could not be cancelled."); }, answer.error());
    });
}

void ListExport::take(const Job& job)
{
    switch (job.state) {
    case JobState::queued:
    case JobState::running:
        tellProgress(job);
        m_again.start(JobPace::askEvery);
        return;
    case JobState::done:
        end();
        offer(job);
        return;
    case JobState::failed:
        fail({job.errorCode.value_or(ErrorCode::internal), job.errorField, job.errorDetail, {}, {}});
        return;
    case JobState::cancelled:
        end();
        m_message.tellOk([] { return tr("The export was cancelled."); });
        return;
    }
}

void ListExport::tellProgress(const Job& job)
{
    const Text words = [done = job.done, total = job.total]() -> QString {
        if (done == 0)
            return tr("Exporting…");
        return total ? tr("Exporting: %1 of %2 rows").arg(formatNumber(done), formatNumber(*total))
                     : tr("Exporting: %1 rows").arg(formatNumber(done));
    };
    if (!m_told) {
        m_message.tell(StateRole::Info, words, {[] { return tr("Cancel"); }, [this] { cancel(); }});
        m_told = words;
    } else if (m_message.text() == m_told()) {
        // Closed, or another message in its place: then it goes on in silence.
        m_message.reword(words);
        m_told = words;
    }
}

void ListExport::end()
{
    m_told = {};
    Q_EMIT runningChanged(false);
}

void ListExport::fail(const Error& error)
{
    end();
    m_message.tellError([] { return tr("The list could not be exported."); }, error);
}

void ListExport::offer(const Job& job)
{
    const int rows = static_cast<int>(job.done);
    m_message.tell(StateRole::Ok, [rows] { return tr("The file is ready: %n row(s).", nullptr, rows); },
        {[] { return tr("Save…"); }, [this, job] { chooseFile(job); }});
    // Who has turned to another page finds the offer when coming back.
    if (m_pane->isVisible())
        chooseFile(job);
}

void ListExport::chooseFile(const Job& job)
{
    const QString types = job.fileName.endsWith(u".csv"_s) ? tr("CSV (*.csv)") : tr("Excel workbook (*.xlsx)");
    FileDialog::save(
        m_pane, tr("Save the list"), job.fileName, types, [this, job](const QString& path) { fetch(job, path); });
}

void ListExport::fetch(const Job& job, const QString& path)
{
    m_latest = m_jobs.file(job.id, this, [this, job, path](Result<RawAnswer> answer) {
        if (answer)
            write(job, path, answer->body);
        else
            m_message.tellError([] { return tr("The file could not be fetched."); }, answer.error(),
                {[] { return tr("Save…"); }, [this, job] { chooseFile(job); }});
    });
}

void ListExport::write(const Job& job, const QString& path, const QByteArray& bytes)
{
    const QString shown = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        m_message.tell(StateRole::Ok, [shown] { return tr("Saved as %1.").arg(shown); });
        return;
    }
    m_message.tell(StateRole::Error,
        [shown, why = file.errorString()] { return tr("%1 could not be written: %2").arg(shown, why); },
        {[] { return tr("Save…"); }, [this, job] { chooseFile(job); }});
}

} // namespace wardport::console
