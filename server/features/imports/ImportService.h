// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/imports/ImportStore.h"
#include "server/features/jobs/JobService.h"
#include "server/features/orgunits/OrgUnitService.h"

namespace wardport::server {

/// People out of files: uploaded, mapped, checked without a change, applied in one transaction. An import belongs to one
/// hospital, which its callers must have whole in their scope. Errors beside those of the fields: notFound, wrongState,
/// versionMismatch, conflict, and what readSheet() throws.
class ImportService {
public:
    ImportService(Database& database, OrgUnitService& orgUnits, JobService& jobs);

    Import upload(const Principal& who, const ImportUpload& upload, std::string_view file);
    Page<Import> list(const Principal& who, const ImportFilter& filter);
    Import get(const Principal& who, ImportId id);
    Import map(const Principal& who, ImportId id, int version, const ImportMapping& mapping);
    Page<ImportRow> rows(const Principal& who, ImportId id, const ImportRowFilter& filter);
    /// The rejected rows as CSV, with the reasons; sent part by part.
    HttpResponse rejected(const Principal& who, ImportId id, FileLanguage language);

    Job queueCheck(const Principal& who, ImportId id);
    /// Throws conflict while rows are rejected, unless only the good ones are wanted.
    Job queueApply(const Principal& who, ImportId id, const ImportApply& apply);

    void removeOld();

private:
    void requireHospital(const Principal& who, OrgUnitId id);
    ImportRecord record(const Principal& who, ImportId id);
    ImportRecord idle(const Principal& who, ImportId id);
    Job queue(const Principal& who, ImportId id, const QString& kind, const ImportApply& apply);

    Database& m_database;
    OrgUnitService& m_orgUnits;
    JobService& m_jobs;
    ImportStore m_store;
};

} // namespace wardport::server
