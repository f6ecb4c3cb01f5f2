// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/ImportWords.h"

#include "console/page/Words.h"

#include <QCoreApplication>

namespace wardport::console {

using namespace Qt::Literals::StringLiterals;

namespace {

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(wardport::console::ImportWords)
};

/// Why, where the server says more than the code.
QString detailText(const QString& detail)
{
    if (detail == u"no such unit"_s)
        return ImportWords::tr("there is no such department");
    if (detail == u"several units have this name; give the code"_s)
        return ImportWords::tr("several departments have this name; give the code");
    if (detail == u"disabled"_s)
        return ImportWords::tr("this department is closed");
    if (detail == u"not a date"_s)
        return ImportWords::tr("this is not a date");
    if (detail == u"merged"_s)
        return ImportWords::tr("merged cells hold their value only once");
    if (detail == u"rounded"_s)
        return ImportWords::tr("Excel has rounded this number; store it as text");
    if (detail == u"error"_s)
        return ImportWords::tr("the formula has failed");
    if (detail.startsWith(u"row "_s))
        return ImportWords::tr("also in row %1").arg(detail.mid(4));
    return {};
}

QString codeText(const ImportProblem& problem)
{
    switch (problem.code) {
    case ErrorCode::required:
        return problem.field == u"validUntil"_s ? ImportWords::tr("trainees and vendor engineers need a last day")
                                                : ImportWords::tr("is missing");
    case ErrorCode::tooLong:
        return ImportWords::tr("is too long");
    case ErrorCode::outOfRange:
        return problem.field == u"validUntil"_s ? ImportWords::tr("lies before the first day")
                                                : ImportWords::tr("is out of range");
    default:
        return problem.field == u"staffNo"_s ? ImportWords::tr("only letters, digits, dots, dashes and underscores")
                                             : ImportWords::tr("is not known");
    }
}

} // namespace

QString importFieldText(const QString& field)
{
    if (field == u"name"_s)
        return ImportWords::tr("Name");
    if (field == u"category"_s)
        return ImportWords::tr("Staff category");
    return fieldText(field);
}

QString importProblemText(const ImportProblem& problem)
{
    const QString detail = detailText(problem.detail);
    const QString why = detail.isEmpty() ? codeText(problem) : detail;
    const QString field = importFieldText(problem.field);
    return problem.value.isEmpty()
        ? ImportWords::tr("%1: %2", "field, problem").arg(field, why)
        : ImportWords::tr("%1 “%2”: %3", "field, value, problem").arg(field, problem.value, why);
}

QString importProblemsText(const ImportRow& row)
{
    QStringList all;
    for (const ImportProblem& problem : row.problems)
        all += importProblemText(problem);
    return all.join(ImportWords::tr("; "));
}

QString importChangesText(const ImportRow& row)
{
    QStringList all;
    for (const QString& field : row.changed)
        all += importFieldText(field);
    return all.join(ImportWords::tr(", "));
}

Badge badge(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::create:
        return {StateRole::Ok, ImportWords::tr("New"), u"add"_s};
    case ImportOutcome::update:
        return {StateRole::Info, ImportWords::tr("Changed"), u"edit"_s};
    case ImportOutcome::unchanged:
        return {StateRole::Neutral, ImportWords::tr("Unchanged")};
    case ImportOutcome::rejected:
        return {StateRole::Error, ImportWords::tr("Rejected")};
    }
    return {};
}

} // namespace wardport::console
