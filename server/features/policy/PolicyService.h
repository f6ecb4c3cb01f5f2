// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/Policy.h"
#include "server/features/operations/OperationLog.h"

namespace wardport::server {

/// Reading and changing the policy. It is everybody's, so that only who sees everything may change it.
class PolicyService {
public:
    PolicyService(Database& database, OperationLog& log, PolicyStore& policy);

    /// The one in the database, which may be newer than the one in force by the time a notification takes.
    Policy get();
    /// In force at once here, and on the others when they hear of it. Throws what is wrong with a field, versionMismatch, and
    /// forbidden for a caller with a scope.
    Policy update(const Principal& who, int version, const PolicyInput& input);

private:
    Database& m_database;
    OperationLog& m_log;
    PolicyStore& m_policy;
};

} // namespace wardport::server
