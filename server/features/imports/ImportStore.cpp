// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/ImportStore.h"

#include "server/db/CopyWriter.h"
#include "server/db/ListQuery.h"

namespace wardport::server {
namespace {

constexpr auto importColumns = R"(
    SELECT i.id, i.kind, i.hospital_id, i.file_name, i.encoding, i.sheet, i.width, i.heading_row, i.columns, i.only_new,
           i.state, i.creates, i.updates, i.unchanged, i.rejected, i.job_id, i.version, i.created_at, i.applied_at,
           a.display_name AS created_by_name, h.path AS hospital_path,
           (SELECT count(*) FROM import_row r WHERE r.import_id = i.id AND r.row_no > i.heading_row) AS rows,
           EXISTS (SELECT 1 FROM job j WHERE j.id = i.job_id AND j.state IN ('queued', 'running')) AS job_is_open)";
constexpr auto importFrom =
    "FROM import i JOIN org_unit h ON h.id = i.hospital_id JOIN administrator a ON a.id = i.administrator_id";

const std::string selectImport = std::string{importColumns} + " " + importFrom + " WHERE i.id = :id";
const std::string lockImport = selectImport + " FOR UPDATE OF i";

constexpr auto insertImport = R"(
    INSERT INTO import (kind, hospital_id, administrator_id, file_name, encoding, sheet, width, heading_row, columns)
    VALUES (:kind, :hospital_id, :owner, :file_name, :encoding, :sheet, :width, :heading_row, :columns::jsonb)
    RETURNING id)";

constexpr auto setImportMapping = R"(
    UPDATE import SET hospital_id = :hospital_id, heading_row = :heading_row, columns = :columns::jsonb, only_new = :only_new,
        state = 'uploaded', creates = 0, updates = 0, unchanged = 0, rejected = 0, version = version + 1
    WHERE id = :id AND version = :version)";
constexpr auto clearResults = R"(
    UPDATE import_row SET outcome = NULL, problems = '[]', changed = '{}', person_id = NULL
    WHERE import_id = :id AND outcome IS NOT NULL)";
constexpr auto setImportJob = "UPDATE import SET job_id = :job, version = version + 1 WHERE id = :id";
constexpr auto setImportState = R"(
    UPDATE import SET state = :state, creates = :creates, updates = :updates, unchanged = :unchanged, rejected = :rejected,
        applied_at = CASE :state WHEN 'applied' THEN now() END, version = version + 1
    WHERE id = :id)";
constexpr auto setRowResults = R"(
    UPDATE import_row r SET outcome = n.outcome, problems = n.problems::jsonb,
        changed = ARRAY(SELECT jsonb_array_elements_text(n.changed::jsonb)), person_id = n.person_id
    FROM unnest(:row_nos::integer[], :outcomes::text[], :problems::text[], :changed::text[], :person_ids::bigint[])
         AS n(row_no, outcome, problems, changed, person_id)
    WHERE r.import_id = :id AND r.row_no = n.row_no)";

constexpr auto selectLines = R"(
    SELECT row_no, cells, doubts FROM import_row WHERE import_id = :id AND row_no > :after ORDER BY row_no LIMIT :limit)";
constexpr auto selectColumn = R"(
    SELECT row_no, coalesce(cells[:column + 1], '') FROM import_row WHERE import_id = :id AND row_no > :heading_row
    ORDER BY row_no)";
constexpr auto selectCells = "SELECT cells FROM import_row WHERE import_id = :id AND row_no = :row_no";

constexpr auto rowColumns = "SELECT r.row_no, r.outcome, r.cells, r.problems, r.changed, r.person_id";
const std::string selectRejected = std::string{rowColumns} + R"(
    FROM import_row r WHERE r.import_id = :id AND r.outcome = 'rejected' AND r.row_no > :after ORDER BY r.row_no LIMIT :limit)";

constexpr auto deleteOld = "DELETE FROM import WHERE created_at < now() - make_interval(days => :days)";

constexpr SortColumn importSorts[] = {{"createdAt", "i.created_at", ColumnType::instant}};
constexpr ListSpec importList{.select = importColumns,
    .from = importFrom,
    .sortable = importSorts,
    .defaultSort = "-createdAt",
    .idExpression = "i.id"};

constexpr SortColumn rowSorts[] = {{"rowNo", "r.row_no", ColumnType::integer}};
constexpr ListSpec rowList{.select = rowColumns,
    .from = "FROM import_row r",
    .sortable = rowSorts,
    .defaultSort = "rowNo",
    .idExpression = "r.row_no"};

bool holdsAnything(const std::vector<QString>& cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

} // namespace

ImportStore::ImportStore(Database& database)
    : m_database(database)
{
}

ImportId ImportStore::insert(const ImportRecord& record, AdministratorId owner)
{
    return m_database.query(insertImport).bindAll(record).bind(":owner", owner).scalar<ImportId>();
}

void ImportStore::insertRows(ImportId id, const Sheet& sheet)
{
    std::vector<std::vector<ImportDoubt>> doubts(sheet.rows.size());
    for (const DoubtfulCell& cell : sheet.doubts) {
        if (const auto row = static_cast<std::size_t>(cell.row); row < doubts.size())
            doubts[row].push_back({cell.column, cell.doubt});
    }
    CopyWriter writer(m_database.here(), "import_row (import_id, row_no, cells, doubts)");
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        if (holdsAnything(sheet.rows[i]) || !doubts[i].empty())
            writer.row(id, static_cast<int>(i) + 1, sheet.rows[i], doubts[i]);
    }
    writer.finish();
}

Page<Import> ImportStore::list(const std::optional<QString>& scope, AdministratorId caller, const ImportFilter& filter)
{
    const bool mine = filter.mine.value_or(false);
    return ListQuery(m_database, importList)
        .whereIf("h.path LIKE :scope", scope)
        .whereIf("i.state = :state", filter.state)
        .whereIf("i.administrator_id = :owner", mine ? std::optional{caller} : std::nullopt)
        .page<Import>(filter);
}

std::optional<ImportRecord> ImportStore::find(ImportId id)
{
    return m_database.query(selectImport).bind(":id", id).one<ImportRecord>();
}

std::optional<ImportRecord> ImportStore::lock(ImportId id)
{
    return m_database.query(lockImport).bind(":id", id).one<ImportRecord>();
}

void ImportStore::setMapping(ImportId id, int version, const ImportMapping& mapping)
{
    if (m_database.query(setImportMapping).bindAll(mapping).bind(":id", id).bind(":version", version).run() == 0)
        throw ApiError(ErrorCode::versionMismatch);
    m_database.query(clearResults).bind(":id", id).run();
}

void ImportStore::setJob(ImportId id, JobId job)
{
    m_database.query(setImportJob).bind(":id", id).bind(":job", job).run();
}

void ImportStore::setState(ImportId id, ImportState state, const ImportCounts& counts)
{
    m_database.query(setImportState).bindAll(counts).bind(":id", id).bind(":state", state).run();
}

void ImportStore::setResults(ImportId id, const std::vector<ImportResult>& results)
{
    ArrayColumn rows, outcomes, problems, changed, people;
    for (const ImportResult& result : results) {
        rows.add(result.rowNo);
        outcomes.add(result.outcome);
        problems.add(json::toJson(result.problems));
        changed.add(json::toJson(result.changed));
        people.add(result.personId);
    }
    m_database.query(setRowResults)
        .bind(":id", id)
        .bind(":row_nos", rows)
        .bind(":outcomes", outcomes)
        .bind(":problems", problems)
        .bind(":changed", changed)
        .bind(":person_ids", people)
        .run();
}

std::vector<ImportLine> ImportStore::lines(ImportId id, int afterRow, int limit)
{
    return m_database.query(selectLines)
        .bind(":id", id)
        .bind(":after", afterRow)
        .bind(":limit", limit)
        .rows<ImportLine>();
}

void ImportStore::eachCell(
    const ImportRecord& import, int column, const std::function<void(int rowNo, const QString& cell)>& visit)
{
    m_database.query(selectColumn)
        .bind(":id", import.id)
        .bind(":column", column)
        .bind(":heading_row", import.headingRow)
        .each<std::pair<int, QString>>([&](const auto& cell) { visit(cell.first, cell.second); });
}

std::optional<std::vector<QString>> ImportStore::cells(ImportId id, int rowNo)
{
    const auto line = m_database.query(selectCells).bind(":id", id).bind(":row_no", rowNo).one<ImportLine>();
    return line ? std::optional{line->cells} : std::nullopt;
}

Page<ImportRow> ImportStore::rows(const ImportRecord& import, const ImportRowFilter& filter)
{
    return ListQuery(m_database, rowList)
        .where("r.import_id = :import_id", import.id)
        .where("r.row_no > :heading_row", import.headingRow)
        .whereIf("r.outcome = :outcome", filter.outcome)
        .page<ImportRow>(filter);
}

std::vector<ImportRow> ImportStore::rejected(ImportId id, int afterRow, int limit)
{
    return m_database.query(selectRejected)
        .bind(":id", id)
        .bind(":after", afterRow)
        .bind(":limit", limit)
        .rows<ImportRow>();
}

qint64 ImportStore::removeOld(std::chrono::days age)
{
    return m_database.query(deleteOld).bind(":days", static_cast<qint64>(age.count())).run();
}

} // namespace wardport::server
