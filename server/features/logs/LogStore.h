// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Log.h"

namespace wardport::server {

/// Reads the logs by keyset, newest first. `scope` is a LIKE pattern for the org path.
class LogStore {
public:
    explicit LogStore(Database& database);

    Page<LaunchLog> launches(const std::optional<QString>& scope, const LaunchLogFilter& filter);
    Page<SignInLog> signIns(const std::optional<QString>& scope, const SignInLogFilter& filter);
    Page<ProblemReport> problemReports(const std::optional<QString>& scope, const ProblemReportFilter& filter);

private:
    Database& m_database;
};

} // namespace wardport::server
