// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Administrator.h"
#include "shared/model/Person.h"

namespace wardport::console {

/// People of the hospitals.
class PeopleApi {
public:
    explicit PeopleApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const PersonFilter& filter, const QObject* context, Callback<Page<Person>> callback);
    Request get(PersonId id, const QObject* context, Callback<Person> callback);
    Request create(const PersonInput& input, const QObject* context, Callback<Person> callback);
    Request update(PersonId id, int version, const PersonInput& input, const QObject* context,
        Callback<Person> callback);
    Request disable(PersonId id, const QObject* context, Callback<Person> callback);
    Request enable(PersonId id, const QObject* context, Callback<Person> callback);
    /// A new phone password; an empty one asks the server to make it. The answer holds the password set.
    Request resetPassword(PersonId id, const PasswordReset& reset, const QObject* context,
        Callback<OneTimePassword> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
