// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/apps/AppService.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/signon/SignOnStore.h"
#include "server/features/signon/SignOnUrls.h"

namespace wardport::server {

/// How each app signs people on. A vendor's account sees its own vendor's apps only.
class SignOnSettings {
public:
    SignOnSettings(Database& database, OperationLog& log, AppService& apps, const SignOnUrls& urls);

    AppSignOn get(const Principal& who, AppId id);
    /// Throws versionMismatch, and what is wrong with the fields. Version 0: never set up before.
    AppSignOn put(const Principal& who, AppId id, int version, const AppSignOnInput& input);

private:
    AppSignOn describe(const App& app);

    Database& m_database;
    OperationLog& m_log;
    AppService& m_apps;
    const SignOnUrls& m_urls;
    SignOnStore m_store;
};

} // namespace wardport::server
