// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/apps/AppDirectory.h"
#include "server/features/phone/ProblemReportStore.h"
#include "server/http/Deferred.h"
#include "server/http/Principal.h"
#include "server/ingest/GroupCommit.h"

namespace wardport::server {

/// Problems that people tell of from their phones.
class ProblemReportService {
public:
    ProblemReportService(Database& database, AppDirectory& apps, const Clock& clock);

    /// Answered after the commit; the same id from the same person again is a duplicate.
    Deferred<Receipt> report(const Principal& who, const ProblemReportInput& input);
    void stop() { m_commit.stop(); }

private:
    AppDirectory& m_apps;
    const Clock& m_clock;
    ProblemReportStore m_store;
    GroupCommit<ProblemReportRow> m_commit;
};

} // namespace wardport::server
