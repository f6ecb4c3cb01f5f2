// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/AccessApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request AccessApi::matrix(const AccessMatrixQuery& query, const QObject* context, Callback<AccessMatrix> callback)
{
    return m_client.get<AccessMatrix>(expand(Paths::accessMatrix), query, context, std::move(callback));
}

Request AccessApi::grants(const GrantFilter& filter, const QObject* context, Callback<Page<Grant>> callback)
{
    return m_client.get<Page<Grant>>(expand(Paths::grants), filter, context, std::move(callback));
}

Request AccessApi::changeSets(
    const GrantChangeSetFilter& filter, const QObject* context, Callback<Page<GrantChangeSet>> callback)
{
    return m_client.get<Page<GrantChangeSet>>(expand(Paths::grantChangeSets), filter, context, std::move(callback));
}

Request AccessApi::changeSet(ChangeSetId id, const QObject* context, Callback<GrantChangeSetDetail> callback)
{
    return m_client.get<GrantChangeSetDetail>(expand(Paths::grantChangeSet, id), context, std::move(callback));
}

Request AccessApi::apply(const GrantChangeSetInput& input, const QObject* context, Callback<GrantChangeResult> callback)
{
    return m_client.post<GrantChangeResult>(expand(Paths::grantChangeSets), input, context, std::move(callback));
}

Request AccessApi::revert(ChangeSetId id, const QObject* context, Callback<GrantChangeResult> callback)
{
    return m_client.post<GrantChangeResult>(
        expand(Paths::grantChangeSetRevert, id), std::nullopt, context, std::move(callback));
}

Request AccessApi::tryRevert(ChangeSetId id, const QObject* context, Callback<GrantRevertResult> callback)
{
    return m_client.post<GrantRevertResult>(
        expand(Paths::grantChangeSetRevert, id), GrantRevertInput{true}, context, std::move(callback));
}

Request AccessApi::effectiveApps(PersonId id, const QObject* context, Callback<EffectiveApps> callback)
{
    return m_client.get<EffectiveApps>(expand(Paths::personApps, id), context, std::move(callback));
}

Request AccessApi::explain(PersonId personId, AppId appId, const QObject* context, Callback<AccessExplanation> callback)
{
    return m_client.get<AccessExplanation>(expand(Paths::personAccess, personId, appId), context, std::move(callback));
}

} // namespace wardport::console
