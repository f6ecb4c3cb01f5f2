// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/GrantSeal.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/sample/SampleOptions.h"

namespace wardport::server {

/// Fills an empty database with an invented hospital at work, from resources/sample/.
class SampleHospital {
public:
    /// Without a seal the grants get theirs at the first start of a server.
    SampleHospital(Database& database, OperationLog& log, const Clock& clock, std::optional<GrantSeal> seal = {});

    /// All or nothing, in one transaction; memory does not grow with the launches. Throws conflict when the database holds
    /// something already, and what validate() says of the options.
    SampleCredentials load(const SampleOptions& options, const SampleProgressCallback& progress = {});

private:
    Database& m_database;
    OperationLog& m_log;
    const Clock& m_clock;
    const std::optional<GrantSeal> m_seal;
};

} // namespace wardport::server
