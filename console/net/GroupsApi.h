// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/PersonGroup.h"

namespace wardport::console {

/// Groups of people.
class GroupsApi {
public:
    explicit GroupsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const PersonGroupFilter& filter, const QObject* context, Callback<Page<PersonGroup>> callback);
    Request get(PersonGroupId id, const QObject* context, Callback<PersonGroup> callback);
    Request create(const PersonGroupInput& input, const QObject* context, Callback<PersonGroup> callback);
    Request update(PersonGroupId id, int version, const PersonGroupInput& input, const QObject* context,
        Callback<PersonGroup> callback);
    Request remove(PersonGroupId id, int version, const QObject* context, Callback<Done> callback);
    Request changeMembers(
        PersonGroupId id, const MembershipChange& change, const QObject* context, Callback<PersonGroup> callback);
    /// Whom a rule would take in.
    Request previewRule(
        const GroupRulePreviewInput& input, const QObject* context, Callback<GroupRulePreview> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
