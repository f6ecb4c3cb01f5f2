// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/settings/JobWords.h"

#include "console/page/Format.h"
#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

struct JobTr {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::JobWords)
};

constexpr const char* kinds[] = {"export", "importCheck", "importApply", "directorySync"};

QString text(JobState state)
{
    switch (state) {
    case JobState::queued:
        return JobTr::tr("Waiting", "job");
    case JobState::running:
        return JobTr::tr("Running", "job");
    case JobState::done:
        return JobTr::tr("Done", "job");
    case JobState::failed:
        return JobTr::tr("Failed", "job");
    case JobState::cancelled:
        return JobTr::tr("Cancelled", "job");
    }
    return {};
}

} // namespace

QString jobKindText(const QString& kind)
{
    if (kind == u"export"_s)
        return JobTr::tr("Export of a list");
    if (kind == u"importCheck"_s)
        return JobTr::tr("Check of an import");
    if (kind == u"importApply"_s)
        return JobTr::tr("Import of people");
    if (kind == u"directorySync"_s)
        return JobTr::tr("Sync with a directory");
    return kind;
}

Choices jobKindChoices()
{
    Choices all;
    for (const char* kind : kinds) {
        const QString value = QString::fromLatin1(kind);
        all.push_back({value, [value] { return jobKindText(value); }});
    }
    return all;
}

Choices jobStateChoices()
{
    Choices all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<JobState>>([&](auto e) {
        all.push_back({wireName(JobState(e.value)), [value = JobState(e.value)] { return text(value); }});
    });
    return all;
}

Badge badge(JobState state)
{
    switch (state) {
    case JobState::queued:
        return {StateRole::Neutral, text(state), u"hourglass"_s};
    case JobState::running:
        return {StateRole::Pending, text(state)};
    case JobState::done:
        return {StateRole::Ok, text(state)};
    case JobState::failed:
        return {StateRole::Error, text(state)};
    case JobState::cancelled:
        return {StateRole::Dormant, text(state)};
    }
    return {};
}

bool isUnderWay(const Job& job)
{
    return job.state == JobState::queued || job.state == JobState::running;
}

QString jobProgressText(const Job& job)
{
    if (job.state == JobState::queued)
        return {};
    if (!job.total || *job.total == 0)
        return formatNumber(job.done);
    return JobTr::tr("%1 / %2 (%3)", "done, total, per cent")
        .arg(formatNumber(job.done), formatNumber(*job.total), formatPercent(double(job.done) / double(*job.total), 0));
}

QString jobErrorText(const Job& job)
{
    if (job.state != JobState::failed || !job.errorCode)
        return {};
    const QString why = text(*job.errorCode);
    return job.errorDetail.isEmpty() ? why
                                     : JobTr::tr("%1 (%2)", "error, what the server says").arg(why, job.errorDetail);
}

Columns<Job> jobColumns()
{
    using Row = Job;
    return {
        {.key = u"createdAt"_s,
            .title = [] { return JobTr::tr("Started by you"); },
            .text = [](const Row& row) { return formatDateTime(row.createdAt); },
            .width = 152},
        {.key = u"kind"_s,
            .title = [] { return JobTr::tr("Job"); },
            .text = [](const Row& row) { return jobKindText(row.kind); },
            .width = 176,
            .sortable = false,
            .file = {{.words = jobKindChoices}}},
        {.key = u"state"_s,
            .title = [] { return JobTr::tr("State"); },
            .text = [](const Row& row) { return badge(row.state).text; },
            .badge = [](const Row& row) { return badge(row.state); },
            .width = 120,
            .sortable = false,
            .file = {{.words = jobStateChoices}}},
        {.key = u"progress"_s,
            .title = [] { return JobTr::tr("Rows"); },
            .text = [](const Row& row) { return jobProgressText(row); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 168,
            .sortable = false,
            .file = {{.key = u"done"_s}, {.key = u"total"_s, .title = [] { return JobTr::tr("Rows in all"); }}}},
        {.key = u"fileName"_s,
            .title = [] { return JobTr::tr("File"); },
            .text = [](const Row& row) { return row.fileName; },
            .width = 208,
            .sortable = false},
        {.key = u"finishedAt"_s,
            .title = [] { return JobTr::tr("Ended"); },
            .text = [](const Row& row) { return formatDateTime(row.finishedAt); },
            .width = 152,
            .sortable = false},
    };
}

} // namespace wardport::console
