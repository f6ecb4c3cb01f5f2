// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/AccessReview.h"

namespace wardport::server {

/// Reads what was granted when, and what nobody uses.
class AccessReviewStore {
public:
    explicit AccessReviewStore(Database& database);

    /// `scope`: LIKE pattern of the paths whose subjects the caller sees.
    Page<GrantedLine> granted(const std::optional<QString>& scope, const GrantedFilter& filter);
    /// Direct allowances in force at `now`, given and last used before `idleBefore`.
    Page<DormantGrant> dormant(
        const std::optional<QString>& scope, const DormantFilter& filter, QDate idleBefore, Instant now);

private:
    Database& m_database;
};

} // namespace wardport::server
