// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/apps/AppService.h"
#include "server/features/health/AppHealthStore.h"

namespace wardport::server {

/// When apps are worked on. Phones are told in their lists, through the number of the authorization.
class AppMaintenanceService {
public:
    AppMaintenanceService(Database& database, OperationLog& log, AppService& apps);

    AppMaintenanceInput get(const Principal& who, AppId id);
    /// All windows, in place of those before. Throws versionMismatch when these are not at the version that the input names.
    AppMaintenanceInput put(const Principal& who, AppId id, const AppMaintenanceInput& input);

private:
    Database& m_database;
    OperationLog& m_log;
    AppService& m_apps;
    AppHealthStore m_store;
};

} // namespace wardport::server
