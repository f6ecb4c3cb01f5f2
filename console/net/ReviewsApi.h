// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/AccessRequest.h"
#include "shared/model/AccessReview.h"
#include "shared/model/Recertification.h"

namespace wardport::console {

/// Requests for apps, lists for reviews, campaigns.
class ReviewsApi {
public:
    explicit ReviewsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request requests(const AccessRequestFilter& filter, const QObject* context, Callback<Page<AccessRequest>> callback);
    Request approve(
        AccessRequestId id, const RequestApproval& approval, const QObject* context, Callback<AccessRequest> callback);
    Request reject(AccessRequestId id, const RequestRejection& rejection, const QObject* context,
        Callback<AccessRequest> callback);

    Request granted(const GrantedFilter& filter, const QObject* context, Callback<Page<GrantedLine>> callback);
    Request dormant(const DormantFilter& filter, const QObject* context, Callback<Page<DormantGrant>> callback);

    Request campaigns(
        const RecertificationFilter& filter, const QObject* context, Callback<Page<Recertification>> callback);
    Request campaign(RecertificationId id, const QObject* context, Callback<Recertification> callback);
    Request begin(const RecertificationInput& input, const QObject* context, Callback<Recertification> callback);
    Request items(RecertificationId id, const RecertificationItemFilter& filter, const QObject* context,
        Callback<Page<RecertificationItem>> callback);
    Request decide(RecertificationId id, const ItemDecisions& decisions, const QObject* context,
        Callback<Recertification> callback);
    Request close(RecertificationId id, const RecertificationClose& close, const QObject* context,
        Callback<Recertification> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
