// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Access.h"
#include "shared/model/GrantRevert.h"

namespace wardport::console {

/// The matrix, its grants and change sets.
class AccessApi {
public:
    explicit AccessApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request matrix(const AccessMatrixQuery& query, const QObject* context, Callback<AccessMatrix> callback);
    Request grants(const GrantFilter& filter, const QObject* context, Callback<Page<Grant>> callback);
    Request changeSets(
        const GrantChangeSetFilter& filter, const QObject* context, Callback<Page<GrantChangeSet>> callback);
    /// With its lines.
    Request changeSet(ChangeSetId id, const QObject* context, Callback<GrantChangeSetDetail> callback);
    /// Applies, or tries when input.dryRun is set.
    Request apply(const GrantChangeSetInput& input, const QObject* context, Callback<GrantChangeResult> callback);
    Request revert(ChangeSetId id, const QObject* context, Callback<GrantChangeResult> callback);
    /// What reverting it would do, and what stands in the way.
    Request tryRevert(ChangeSetId id, const QObject* context, Callback<GrantRevertResult> callback);
    /// The apps any grant of which reaches the person.
    Request effectiveApps(PersonId id, const QObject* context, Callback<EffectiveApps> callback);
    /// Why this person can or cannot open this app.
    Request explain(PersonId personId, AppId appId, const QObject* context, Callback<AccessExplanation> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
