// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/imports/ImportLine.h"

namespace wardport::server {

/// An import as the service needs to know it.
struct ImportRecord : Import {
    QString hospitalPath;
    bool jobIsOpen = false; ///< its job waits or runs
};
BOOST_DESCRIBE_STRUCT(ImportRecord, (Import), (hospitalPath, jobIsOpen))

struct ImportResult {
    int rowNo = 0;
    ImportOutcome outcome = ImportOutcome::rejected;
    std::vector<ImportProblem> problems;
    std::vector<QString> changed;
    std::optional<PersonId> personId;
};

class ImportStore {
public:
    explicit ImportStore(Database& database);

    ImportId insert(const ImportRecord& record, AdministratorId owner);
    /// Copies the rows that hold anything.
    void insertRows(ImportId id, const Sheet& sheet);

    Page<Import> list(const std::optional<QString>& scope, AdministratorId caller, const ImportFilter& filter);
    std::optional<ImportRecord> find(ImportId id);
    /// As find(), and nobody changes it until the end of the transaction.
    std::optional<ImportRecord> lock(ImportId id);

    /// Throws versionMismatch when the row is not at `version`. Forgets what was checked.
    void setMapping(ImportId id, int version, const ImportMapping& mapping);
    void setJob(ImportId id, JobId job);
    void setState(ImportId id, ImportState state, const ImportCounts& counts);
    void setResults(ImportId id, const std::vector<ImportResult>& results);

    std::vector<ImportLine> lines(ImportId id, int afterRow, int limit);
    /// Every cell of a column below the heading, with its row.
    void eachCell(
        const ImportRecord& import, int column, const std::function<void(int rowNo, const QString& cell)>& visit);
    std::optional<std::vector<QString>> cells(ImportId id, int rowNo);
    Page<ImportRow> rows(const ImportRecord& import, const ImportRowFilter& filter);
    std::vector<ImportRow> rejected(ImportId id, int afterRow, int limit);

    qint64 removeOld(std::chrono::days age);

private:
    Database& m_database;
};

} // namespace wardport::server
