// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/GroupsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request GroupsApi::list(const PersonGroupFilter& filter, const QObject* context, Callback<Page<PersonGroup>> callback)
{
    return m_client.get<Page<PersonGroup>>(expand(Paths::groups), filter, context, std::move(callback));
}

Request GroupsApi::get(PersonGroupId id, const QObject* context, Callback<PersonGroup> callback)
{
    return m_client.get<PersonGroup>(expand(Paths::group, id), context, std::move(callback));
}

Request GroupsApi::create(const PersonGroupInput& input, const QObject* context, Callback<PersonGroup> callback)
{
    return m_client.post<PersonGroup>(expand(Paths::groups), input, context, std::move(callback));
}

Request GroupsApi::update(PersonGroupId id, int version, const PersonGroupInput& input, const QObject* context,
    Callback<PersonGroup> callback)
{
    return m_client.put<PersonGroup>(expand(Paths::group, id), input, version, context, std::move(callback));
}

Request GroupsApi::remove(PersonGroupId id, int version, const QObject* context, Callback<Done> callback)
{
    return m_client.remove<Done>(expand(Paths::group, id), version, context, std::move(callback));
}

Request GroupsApi::changeMembers(
    PersonGroupId id, const MembershipChange& change, const QObject* context, Callback<PersonGroup> callback)
{
    return m_client.post<PersonGroup>(expand(Paths::groupMembers, id), change, context, std::move(callback));
}

Request GroupsApi::previewRule(
    const GroupRulePreviewInput& input, const QObject* context, Callback<GroupRulePreview> callback)
{
    return m_client.post<GroupRulePreview>(expand(Paths::groupRulePreview), input, context, std::move(callback));
}

} // namespace wardport::console
