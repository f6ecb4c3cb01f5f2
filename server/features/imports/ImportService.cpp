// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/ImportService.h"

#include "server/auth/Scope.h"
#include "server/features/imports/ColumnGuess.h"
#include "server/features/imports/ImportWork.h"
#include "server/features/imports/ProblemWords.h"
#include "server/tabular/SheetReader.h"
#include "server/tabular/SheetWriter.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int previewRows = 20;
constexpr int rejectedAtOnce = 1'000;
constexpr std::chrono::days keptFor{30};

} // namespace

ImportService::ImportService(Database& database, OrgUnitService& orgUnits, JobService& jobs)
    : m_database(database)
    , m_orgUnits(orgUnits)
    , m_jobs(jobs)
    , m_store(database)
{
}

Import ImportService::upload(const Principal& who, const ImportUpload& upload, std::string_view file)
{
    if (!upload.hospitalId)
        throw ApiError(ErrorCode::required, u"hospitalId"_s);
    requireHospital(who, *upload.hospitalId);
    const Sheet sheet = readSheet(file);
    if (sheet.rows.empty())
        throw ApiError(ErrorCode::required, u"file"_s, u"the file holds no rows"_s);
    ColumnGuess guess = guessColumns(sheet.rows);
    ImportRecord import;
    import.hospitalId = *upload.hospitalId;
    import.fileName = upload.fileName.value_or(QString()).left(200);
    import.encoding = *enumFromName<ImportEncoding>(enumName(sheet.encoding));
    import.sheet = sheet.name;
    import.width = static_cast<int>(sheet.rows.front().size());
    import.headingRow = guess.headingRow;
    import.columns = std::move(guess.columns);
    return m_database.transact([&] {
        const ImportId id = m_store.insert(import, who.administratorId);
        m_store.insertRows(id, sheet);
        return get(who, id);
    });
}

void ImportService::requireHospital(const Principal& who, OrgUnitId id)
{
    const OrgUnitPlace place = m_orgUnits.hold(who, u"hospitalId"_s, id);
    if (place.kind != OrgUnitKind::hospital)
        throw ApiError(ErrorCode::invalid, u"hospitalId"_s, u"not a hospital"_s);
}

Page<Import> ImportService::list(const Principal& who, const ImportFilter& filter)
{
    return m_store.list(scopePattern(who), who.administratorId, filter);
}

ImportRecord ImportService::record(const Principal& who, ImportId id)
{
    auto import = m_store.find(id);
    if (!import)
        throw ApiError(ErrorCode::notFound);
    requireInScope(who, import->hospitalPath);
    return std::move(*import);
}

Import ImportService::get(const Principal& who, ImportId id)
{
    Import import = record(who, id);
    if (auto heading = m_store.cells(id, import.headingRow))
        import.heading = std::move(*heading);
    for (ImportLine& line : m_store.lines(id, 0, previewRows))
        import.preview.push_back({line.rowNo, std::move(line.cells)});
    return import;
}

/// The import, kept as it is, while no job is at it.
ImportRecord ImportService::idle(const Principal& who, ImportId id)
{
    // Asked before the lock, which a running job holds for long.
    if (record(who, id).jobIsOpen)
        throw ApiError(ErrorCode::wrongState, u"jobId"_s, u"its job has not ended"_s);
    ImportRecord import = *m_store.lock(id);
    if (import.jobIsOpen)
        throw ApiError(ErrorCode::wrongState, u"jobId"_s, u"its job has not ended"_s);
    if (import.state == ImportState::applied)
        throw ApiError(ErrorCode::wrongState, u"state"_s, u"applied"_s);
    return import;
}

Import ImportService::map(const Principal& who, ImportId id, int version, const ImportMapping& mapping)
{
    return m_database.transact([&] {
        const ImportRecord import = idle(who, id);
        requireGood(validate(mapping));
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            if (mapping.columns[i].column >= import.width)
                throw ApiError(ErrorCode::outOfRange, u"columns[%1].column"_s.arg(i));
        }
        requireHospital(who, mapping.hospitalId);
        m_store.setMapping(id, version, mapping);
        return get(who, id);
    });
}

Job ImportService::queueCheck(const Principal& who, ImportId id)
{
    return m_database.transact([&] {
        requireGood(validate(idle(who, id)));
        return queue(who, id, u"importCheck"_s, {});
    });
}

Job ImportService::queueApply(const Principal& who, ImportId id, const ImportApply& apply)
{
    return m_database.transact([&] {
        const ImportRecord import = idle(who, id);
        if (import.state != ImportState::checked)
            throw ApiError(ErrorCode::wrongState, u"state"_s, u"not checked yet"_s);
        if (import.rejected > 0 && !apply.goodRowsOnly)
            throw ApiError(ErrorCode::conflict, u"rejected"_s, QString::number(import.rejected));
        return queue(who, id, u"importApply"_s, apply);
    });
}

Job ImportService::queue(const Principal& who, ImportId id, const QString& kind, const ImportApply& apply)
{
    Job job = m_jobs.queue(who, kind, ImportOrder{id, apply.goodRowsOnly});
    m_store.setJob(id, job.id);
    return job;
}

Page<ImportRow> ImportService::rows(const Principal& who, ImportId id, const ImportRowFilter& filter)
{
    return m_store.rows(record(who, id), filter);
}

HttpResponse ImportService::rejected(const Principal& who, ImportId id, FileLanguage language)
{
    const ImportRecord import = record(who, id);
    HttpResponse response;
    response.contentType = SheetWriter::contentType(SheetFormat::csv);
    const QString name = u"rejected-%1.csv"_s.arg(id.value());
    response.headers.emplace_back("Content-Disposition", "attachment; filename=\"" + name.toStdString() + '"');

    struct Progress {
        std::string bytes;
        std::unique_ptr<SheetWriter> writer;
        int afterRow = 0;
        bool atEnd = false;
    };
    const auto progress = std::make_shared<Progress>();
    progress->afterRow = import.headingRow;
    progress->writer = SheetWriter::make(
        SheetFormat::csv, [to = progress.get()](std::string_view bytes) { to->bytes.append(bytes); });
    std::vector<QString> heading = m_store.cells(id, import.headingRow).value_or(std::vector<QString>());
    heading.resize(static_cast<std::size_t>(import.width));
    heading.push_back(reasonHeading(language));
    progress->writer->row(heading);
    response.stream = [this, id, language, progress, width = static_cast<std::size_t>(import.width)](
                          std::string& chunk) {
        if (progress->atEnd)
            return false;
        const std::vector<ImportRow> rows = m_store.rejected(id, progress->afterRow, rejectedAtOnce);
        for (const ImportRow& row : rows) {
            std::vector<QString> cells = row.cells;
            cells.resize(width);
            cells.push_back(reasonOf(row.problems, language));
            progress->writer->row(cells);
            progress->afterRow = row.rowNo;
        }
        progress->atEnd = static_cast<int>(rows.size()) < rejectedAtOnce;
        if (progress->atEnd)
            progress->writer->finish();
        chunk = std::exchange(progress->bytes, {});
        return true;
    };
    return response;
}

void ImportService::removeOld()
{
    m_store.removeOld(keptFor);
}

} // namespace wardport::server
