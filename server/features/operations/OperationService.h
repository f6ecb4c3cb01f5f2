// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/operations/OperationLog.h"
#include "server/features/operations/OperationStore.h"

namespace wardport::server {

/// Reading the operation log, which leaves a line of its own (audit the auditors).
class OperationService {
public:
    OperationService(Database& database, OperationLog& log);

    Page<OperationEntry> list(const Principal& who, const OperationFilter& filter);

private:
    Database& m_database;
    OperationLog& m_log;
    OperationStore m_store;
};

} // namespace wardport::server
