// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/reviews/ReviewRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

ReviewRoutes::ReviewRoutes(AccessReviewService& reviews, RecertificationService& recertifications)
    : m_reviews(reviews)
    , m_recertifications(recertifications)
{
}

std::vector<Route> ReviewRoutes::routes()
{
    using enum Method;
    using enum Audience;
    using enum Permission;
    return {
        {get, Paths::accessReviewGranted, admin, accessReviewsRead, bind(this, &ReviewRoutes::granted),
            "What was granted and withdrawn in a period"},
        {get, Paths::accessReviewDormant, admin, accessReviewsRead, bind(this, &ReviewRoutes::dormant),
            "Direct grants that nobody used for so many days"},
        {get, Paths::recertifications, admin, accessReviewsRead, bind(this, &ReviewRoutes::list),
            "Campaigns that confirm or withdraw grants"},
        {post, Paths::recertifications, admin, accessWrite, bind(this, &ReviewRoutes::create),
            "Begin a campaign over the direct grants of a unit or app"},
        {get, Paths::recertification, admin, accessReviewsRead, bind(this, &ReviewRoutes::get), "One campaign"},
        {get, Paths::recertificationItems, admin, accessReviewsRead, bind(this, &ReviewRoutes::items),
            "The grants of a campaign"},
        {post, Paths::recertificationDecisions, admin, accessReviewsWrite, bind(this, &ReviewRoutes::decide),
            "Keep or withdraw grants of a campaign"},
        {post, Paths::recertificationClose, admin, accessWrite, bind(this, &ReviewRoutes::close),
            "Close a campaign: withdraws what was decided so"},
    };
}

Page<GrantedLine> ReviewRoutes::granted(const Call& call, const GrantedFilter& filter)
{
    return m_reviews.granted(call.who, filter);
}

Page<DormantGrant> ReviewRoutes::dormant(const Call& call, const DormantFilter& filter)
{
    return m_reviews.dormant(call.who, filter);
}

Page<Recertification> ReviewRoutes::list(const Call& call, const RecertificationFilter& filter)
{
    return m_recertifications.list(call.who, filter);
}

Created<Recertification> ReviewRoutes::create(const Call& call, const RecertificationInput& input)
{
    return created(m_recertifications.create(call.who, input), Paths::recertifications);
}

Recertification ReviewRoutes::get(const Call& call)
{
    return m_recertifications.get(call.who, call.id<RecertificationId>());
}

Page<RecertificationItem> ReviewRoutes::items(const Call& call, const RecertificationItemFilter& filter)
{
    return m_recertifications.items(call.who, call.id<RecertificationId>(), filter);
}

Recertification ReviewRoutes::decide(const Call& call, const ItemDecisions& decisions)
{
    return m_recertifications.decide(call.who, call.id<RecertificationId>(), decisions);
}

Recertification ReviewRoutes::close(const Call& call, const RecertificationClose& close)
{
    return m_recertifications.close(call.who, call.id<RecertificationId>(), close);
}

} // namespace wardport::server
