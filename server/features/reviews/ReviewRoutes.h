// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/reviews/AccessReviewService.h"
#include "server/features/reviews/RecertificationService.h"
#include "server/http/Route.h"

namespace wardport::server {

class ReviewRoutes {
public:
    ReviewRoutes(AccessReviewService& reviews, RecertificationService& recertifications);

    std::vector<Route> routes();

private:
    Page<GrantedLine> granted(const Call& call, const GrantedFilter& filter);
    Page<DormantGrant> dormant(const Call& call, const DormantFilter& filter);
    Page<Recertification> list(const Call& call, const RecertificationFilter& filter);
    Created<Recertification> create(const Call& call, const RecertificationInput& input);
    Recertification get(const Call& call);
    Page<RecertificationItem> items(const Call& call, const RecertificationItemFilter& filter);
    Recertification decide(const Call& call, const ItemDecisions& decisions);
    Recertification close(const Call& call, const RecertificationClose& close);

    AccessReviewService& m_reviews;
    RecertificationService& m_recertifications;
};

} // namespace wardport::server
