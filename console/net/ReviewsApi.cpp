// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/ReviewsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request ReviewsApi::requests(
    const AccessRequestFilter& filter, const QObject* context, Callback<Page<AccessRequest>> callback)
{
    return m_client.get<Page<AccessRequest>>(expand(Paths::accessRequests), filter, context, std::move(callback));
}

Request ReviewsApi::approve(
    AccessRequestId id, const RequestApproval& approval, const QObject* context, Callback<AccessRequest> callback)
{
    return m_client.post<AccessRequest>(
        expand(Paths::accessRequestApprove, id), approval, context, std::move(callback));
}

Request ReviewsApi::reject(
    AccessRequestId id, const RequestRejection& rejection, const QObject* context, Callback<AccessRequest> callback)
{
    return m_client.post<AccessRequest>(
        expand(Paths::accessRequestReject, id), rejection, context, std::move(callback));
}

Request ReviewsApi::granted(const GrantedFilter& filter, const QObject* context, Callback<Page<GrantedLine>> callback)
{
    return m_client.get<Page<GrantedLine>>(expand(Paths::accessReviewGranted), filter, context, std::move(callback));
}

Request ReviewsApi::dormant(const DormantFilter& filter, const QObject* context, Callback<Page<DormantGrant>> callback)
{
    return m_client.get<Page<DormantGrant>>(expand(Paths::accessReviewDormant), filter, context, std::move(callback));
}

Request ReviewsApi::campaigns(
    const RecertificationFilter& filter, const QObject* context, Callback<Page<Recertification>> callback)
{
    return m_client.get<Page<Recertification>>(expand(Paths::recertifications), filter, context, std::move(callback));
}

Request ReviewsApi::campaign(RecertificationId id, const QObject* context, Callback<Recertification> callback)
{
    return m_client.get<Recertification>(expand(Paths::recertification, id), context, std::move(callback));
}

Request ReviewsApi::begin(const RecertificationInput& input, const QObject* context, Callback<Recertification> callback)
{
    return m_client.post<Recertification>(expand(Paths::recertifications), input, context, std::move(callback));
}

Request ReviewsApi::items(RecertificationId id, const RecertificationItemFilter& filter, const QObject* context,
    Callback<Page<RecertificationItem>> callback)
{
    return m_client.get<Page<RecertificationItem>>(
        expand(Paths::recertificationItems, id), filter, context, std::move(callback));
}

Request ReviewsApi::decide(
    RecertificationId id, const ItemDecisions& decisions, const QObject* context, Callback<Recertification> callback)
{
    return m_client.post<Recertification>(
        expand(Paths::recertificationDecisions, id), decisions, context, std::move(callback));
}

Request ReviewsApi::close(
    RecertificationId id, const RecertificationClose& close, const QObject* context, Callback<Recertification> callback)
{
    return m_client.post<Recertification>(expand(Paths::recertificationClose, id), close, context, std::move(callback));
}

} // namespace wardport::console
