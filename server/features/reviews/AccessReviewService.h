// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/reviews/AccessReviewStore.h"
#include "server/http/Principal.h"

namespace wardport::server {

/// What was granted in a period, and what is granted and not used; of subjects within the caller's scope.
class AccessReviewService {
public:
    AccessReviewService(Database& database, const Clock& clock);

    Page<GrantedLine> granted(const Principal& who, const GrantedFilter& filter);
    Page<DormantGrant> dormant(const Principal& who, const DormantFilter& filter);

private:
    const Clock& m_clock;
    AccessReviewStore m_store;
};

} // namespace wardport::server
