// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exports/ExportService.h"

#include "server/tabular/SheetWriter.h"
#include "shared/json/JsonReader.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

SheetFormat sheetFormat(ExportFormat format)
{
    return format == ExportFormat::xlsx ? SheetFormat::xlsx : SheetFormat::csv;
}

QString word(const ExportColumn& column, const QString& value)
{
    const auto found = column.words.find(value);
    return found == column.words.end() ? value : found->second;
}

/// The name and the value of a fact ("role: system"), or the one value.
QString factInWords(const ExportColumn& column, const QString& fact)
{
    const qsizetype colon = fact.indexOf(u": "_s);
    if (colon < 0 || column.words.contains(fact))
        return word(column, fact);
    return u"%1: %2"_s.arg(word(column, fact.left(colon)), word(column, fact.mid(colon + 2)));
}

/// A list's values, and the facts among them, one by one; text of columns without words stays as it is.
QString inWords(const ExportColumn& column, const ExportCells& cells)
{
    auto cell = cells.find(column.key);
    // What has no name in English goes by the other.
    if (cell != cells.end() && cell->second.isEmpty() && column.key.endsWith(u"En"_s))
        cell = cells.find(column.key.chopped(2));
    if (cell == cells.end())
        return {};
    if (column.words.empty() || column.words.contains(cell->second))
        return word(column, cell->second);
    QStringList parts = cell->second.split(u"; "_s);
    for (QString& part : parts)
        part = factInWords(column, part);
    return parts.join(u"; "_s);
}

} // namespace

ExportService::ExportService(Database& database, OperationLog& log, JobService& jobs)
    : m_database(database)
    , m_log(log)
    , m_jobs(jobs)
{
}

const ExportList& ExportService::allowedList(const Principal& who, const ExportRequest& request) const
{
    const auto list = m_lists.find(request.list);
    if (list == m_lists.end())
        throw ApiError(ErrorCode::invalid, u"list"_s, u"no such list"_s);
    if (list->second.permission && !holds(who.role, *list->second.permission))
        throw ApiError(ErrorCode::forbidden, u"list"_s);
    return list->second;
}

Job ExportService::request(const Principal& who, const ExportRequest& request)
{
    requireGood(validate(request));
    const ExportList& list = allowedList(who, request);
    list.check(request.query.toStdString());
    for (std::size_t i = 0; i < request.columns.size(); ++i) {
        if (std::find(list.keys.begin(), list.keys.end(), request.columns[i].key) == list.keys.end())
            throw ApiError(ErrorCode::invalid, u"columns[%1].key"_s.arg(i), u"the list has no such column"_s);
    }
    return m_database.transact([&] {
        Job job = m_jobs.queue(who, u"export"_s, request);
        FieldChange query{u"query"_s, {}, {json::toJson(request.query)}};
        m_log.record(who,
            {u"export.create"_s, u"export"_s, QString::number(job.id.value()), request.list, {}, {std::move(query)}});
        return job;
    });
}

void ExportService::run(JobRun& run)
{
    auto request = json::fromJson<ExportRequest>(run.parameters());
    const ExportList& list = allowedList(run.who(), request);
    if (request.columns.empty()) {
        for (const QString& key : list.keys)
            request.columns.push_back({key, {}, {}});
    }
    const SheetFormat format = sheetFormat(request.format);
    run.nameFile((request.fileName.isEmpty() ? request.list : request.fileName)
            + (format == SheetFormat::xlsx ? u".xlsx"_s : u".csv"_s),
        QString::fromLatin1(SheetWriter::contentType(format)));
    const auto writer = SheetWriter::make(format, [&](std::string_view bytes) { run.write(bytes); });
    std::vector<QString> line;
    for (const ExportColumn& column : request.columns)
        line.push_back(column.title.isEmpty() ? column.key : column.title);
    writer->row(line);

    qint64 rows = 0;
    list.each(run.who(), request.query.toStdString(), [&](const ExportCells& cells, qint64 total) {
        line.clear();
        for (const ExportColumn& column : request.columns)
            line.push_back(inWords(column, cells));
        writer->row(line);
        run.progress(++rows, std::max(total, rows));
    });
    writer->finish();
}

} // namespace wardport::server
