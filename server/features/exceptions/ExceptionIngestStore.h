// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/exceptions/ExceptionRow.h"

#include <map>
#include <span>

namespace wardport::server {

/// Writes reports: the event, its issue with counts, its day, the person who met it; all in one transaction a batch, and in
/// as many statements for a thousand reports as for one.
class ExceptionIngestStore {
public:
    explicit ExceptionIngestStore(Database& database);

    /// For each row, whether it was new.
    std::vector<bool> insert(std::span<const ExceptionRow> rows);

private:
    /// A report on its way through the batch.
    struct Entry {
        const ExceptionRow* row;
        ExceptionIssueId issue;
        std::optional<PersonId> person;
        bool isNew = false;
    };
    using Entries = std::vector<Entry>;
    /// The batch's reports by issue, in the order in which issues are locked.
    using Kinds = std::map<std::pair<AppId, QString>, std::vector<Entry*>>;

    void findPeople(Entries& entries);
    void meetIssues(Kinds& kinds);
    void insertEvents(Entries& entries);
    void count(const Kinds& kinds);
    void countDays(const Entries& entries);

    Database& m_database;
};

} // namespace wardport::server
