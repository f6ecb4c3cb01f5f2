// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/ExceptionIssue.h"

namespace wardport::server {

class ExceptionStore {
public:
    explicit ExceptionStore(Database& database);

    Page<ExceptionIssue> list(std::optional<VendorId> only, const ExceptionFilter& filter, Instant now);
    ExceptionIssue get(std::optional<VendorId> only, ExceptionIssueId id, Instant now);
    Page<ExceptionEvent> events(ExceptionIssueId id, const ExceptionEventFilter& filter);
    void setState(ExceptionIssueId id, IssueState state);

private:
    Database& m_database;
};

} // namespace wardport::server
