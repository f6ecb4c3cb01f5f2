// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/exceptions/ExceptionRow.h"

#include <span>

namespace wardport::server {

/// Writes reports: the event, its issue with counts, its day, the person who met it; all in one transaction a batch.
class ExceptionIngestStore {
public:
    explicit ExceptionIngestStore(Database& database);

    /// For each row, whether it was new.
    std::vector<bool> insert(std::span<const ExceptionRow> rows);

private:
    bool insertOne(const ExceptionRow& row);

    Database& m_database;
};

} // namespace wardport::server
