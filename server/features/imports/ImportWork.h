// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/imports/ImportJudge.h"
#include "server/features/jobs/JobRun.h"
#include "server/features/orgunits/OrgUnitService.h"
#include "server/features/people/PersonBatch.h"

#include <unordered_set>

namespace wardport::server {

/// What a job of an import is asked to do.
struct ImportOrder {
    ImportId importId;
    bool goodRowsOnly = false;
};
BOOST_DESCRIBE_STRUCT(ImportOrder, (), (importId, goodRowsOnly))

/// The work of jobs of kind "importCheck" and "importApply". An application judges again, against the people and units of
/// its own moment, and is one transaction.
class ImportWork {
public:
    ImportWork(Database& database, OperationLog& log, OrgUnitService& orgUnits, PersonBatch& people);

    /// Changes nothing but what is known of the rows.
    void check(JobRun& run);
    void apply(JobRun& run);

private:
    using Verdicts = std::vector<ImportJudge::Verdict>;
    using Held = std::unordered_set<OrgUnitId>;

    ImportRecord lock(JobRun& run, ImportId id);
    /// Judges all rows, a lot at a time; `visit` gets each lot before its results are kept.
    ImportCounts judgeAll(
        JobRun& run, const ImportRecord& import, bool hold, const std::function<void(Verdicts&)>& visit);
    void write(const Principal& who, Verdicts& verdicts, Held& held);
    void holdUnits(const Principal& who, const ImportJudge::Verdict& verdict, Held& held);

    OperationLog& m_log;
    OrgUnitService& m_orgUnits;
    PersonBatch& m_people;
    ImportStore m_store;
};

} // namespace wardport::server
