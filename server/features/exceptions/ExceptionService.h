// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/exceptions/ExceptionIngestStore.h"
#include "server/features/exceptions/ExceptionStore.h"
#include "server/features/operations/OperationLog.h"
#include "server/http/Deferred.h"
#include "server/ingest/GroupCommit.h"
#include "shared/model/Phone.h"

namespace wardport::server {

/// Exceptions of vendors' apps: taking reports in, and what becomes of the issues. A vendor's account sees its own apps'.
class ExceptionService {
public:
    ExceptionService(Database& database, OperationLog& log, const Clock& clock);

    /// Answered after the commit; the same id again is acknowledged, not counted. Fails with tooLate or tooEarly "at".
    Deferred<Receipt> report(const Principal& app, const ExceptionReport& report);

    Page<ExceptionIssue> list(const Principal& who, const ExceptionFilter& filter);
    ExceptionIssue get(const Principal& who, ExceptionIssueId id);
    Page<ExceptionEvent> events(const Principal& who, ExceptionIssueId id, const ExceptionEventFilter& filter);
    /// `regressed` cannot be set: it is what a resolved issue becomes by happening again.
    ExceptionIssue setState(const Principal& who, ExceptionIssueId id, const IssueStateChange& change);

    GroupCommitStats stats() const { return m_commit.stats(); }
    void stop() { m_commit.stop(); }

private:
    Database& m_database;
    OperationLog& m_log;
    const Clock& m_clock;
    ExceptionStore m_store;
    ExceptionIngestStore m_ingest;
    GroupCommit<ExceptionRow> m_commit;
};

} // namespace wardport::server
