// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <boost/describe.hpp>

namespace wardport {

enum class ImportKind { people };
BOOST_DESCRIBE_ENUM(ImportKind, people)

enum class ImportEncoding { utf8, gb18030, xlsx };
BOOST_DESCRIBE_ENUM(ImportEncoding, utf8, gb18030, xlsx)

enum class ImportState { uploaded, checked, applied };
BOOST_DESCRIBE_ENUM(ImportState, uploaded, checked, applied)

/// What a column of the file may hold; named as the members of PersonInput.
enum class ImportField {
    staffNo,
    name,
    category,
    title,
    departmentId,
    businessDepartmentId,
    phone,
    validFrom,
    validUntil
};
BOOST_DESCRIBE_ENUM(
    ImportField, staffNo, name, category, title, departmentId, businessDepartmentId, phone, validFrom, validUntil)

struct ImportColumn {
    int column = 0; ///< from 0
    ImportField field = ImportField::staffNo;

    bool operator==(const ImportColumn&) const = default;
};
BOOST_DESCRIBE_STRUCT(ImportColumn, (), (column, field))

/// How a file is to be read. A field without a column keeps what is known of people who are here already.
struct ImportMapping {
    OrgUnitId hospitalId;
    int headingRow = 0; ///< the row of the file, from 1, that names the columns; 0: none
    std::vector<ImportColumn> columns;
    bool onlyNew = false; ///< who is here already stays as they are
};
BOOST_DESCRIBE_STRUCT(ImportMapping, (), (hospitalId, headingRow, columns, onlyNew))

struct ImportCounts {
    int creates = 0;
    int updates = 0;
    int unchanged = 0;
    int rejected = 0;
};
BOOST_DESCRIBE_STRUCT(ImportCounts, (), (creates, updates, unchanged, rejected))

struct ImportPreviewRow {
    int rowNo = 0; ///< as the file counts them, from 1
    std::vector<QString> cells;
};
BOOST_DESCRIBE_STRUCT(ImportPreviewRow, (), (rowNo, cells))

/// An uploaded file on its way into the hospital: mapped, checked, applied. Its rows stay on the server for a month.
struct Import : ImportMapping {
    ImportId id;
    ImportKind kind = ImportKind::people;
    QString fileName;
    ImportEncoding encoding = ImportEncoding::utf8;
    QString sheet; ///< of a workbook
    ImportState state = ImportState::uploaded;
    int rows = 0; ///< that hold anything, the heading left out
    int width = 0; ///< columns
    std::vector<QString> heading;
    std::vector<ImportPreviewRow> preview; ///< the first rows of the file
    int creates = 0;                           ///< as checked: to be created
    int updates = 0;
    int unchanged = 0;
    int rejected = 0;
    std::optional<JobId> jobId; ///< of the last check or application
    QString createdByName;
    Instant createdAt{};
    std::optional<Instant> appliedAt;
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(Import, (ImportMapping),
    (id, kind, fileName, encoding, sheet, state, rows, width, heading, preview, creates, updates, unchanged, rejected,
        jobId, createdByName, createdAt, appliedAt, version))

/// The query of an upload; the file is the body.
struct ImportUpload {
    std::optional<QString> fileName;
    std::optional<OrgUnitId> hospitalId;
};
BOOST_DESCRIBE_STRUCT(ImportUpload, (), (fileName, hospitalId))

struct ImportFilter : PageQuery {
    std::optional<ImportState> state;
    std::optional<bool> mine;
};
BOOST_DESCRIBE_STRUCT(ImportFilter, (PageQuery), (state, mine))

enum class ImportOutcome { create, update, unchanged, rejected };
BOOST_DESCRIBE_ENUM(ImportOutcome, create, update, unchanged, rejected)

/// What is wrong with a cell.
struct ImportProblem {
    QString field; ///< a member of PersonInput
    ErrorCode code = ErrorCode::invalid;
    QString value; ///< as it stands in the file
    QString detail;

    bool operator==(const ImportProblem&) const = default;
};
BOOST_DESCRIBE_STRUCT(ImportProblem, (), (field, code, value, detail))

struct ImportRow {
    int rowNo = 0; ///< as the file counts them, from 1
    std::optional<ImportOutcome> outcome; ///< none before a check
    std::vector<QString> cells;
    std::vector<ImportProblem> problems;
    std::vector<QString> changed; ///< members of PersonInput that differ from what is known
    std::optional<PersonId> personId;
};
BOOST_DESCRIBE_STRUCT(ImportRow, (), (rowNo, outcome, cells, problems, changed, personId))

struct ImportRowFilter : PageQuery {
    std::optional<ImportOutcome> outcome;
};
BOOST_DESCRIBE_STRUCT(ImportRowFilter, (PageQuery), (outcome))

struct ImportApply {
    bool goodRowsOnly = false; ///< else nothing is done while a row is rejected
};
BOOST_DESCRIBE_STRUCT(ImportApply, (), (goodRowsOnly))

enum class FileLanguage { en, zh };
BOOST_DESCRIBE_ENUM(FileLanguage, en, zh)

struct ImportRejectedQuery {
    std::optional<FileLanguage> language; ///< of the reasons; default zh
};
BOOST_DESCRIBE_STRUCT(ImportRejectedQuery, (), (language))

Problems validate(const ImportMapping& mapping);

} // namespace wardport
