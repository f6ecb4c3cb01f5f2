// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Administrator.h"

namespace wardport::console {

/// Accounts of the console.
class AdministratorsApi {
public:
    explicit AdministratorsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const AdministratorFilter& filter, const QObject* context, Callback<Page<Administrator>> callback);
    Request get(AdministratorId id, const QObject* context, Callback<Administrator> callback);
    Request create(const AdministratorInput& input, const QObject* context, Callback<NewAdministrator> callback);
    Request update(AdministratorId id, int version, const AdministratorInput& input, const QObject* context,
        Callback<Administrator> callback);
    Request setRole(AdministratorId id, int version, const RoleChange& change, const QObject* context,
        Callback<Administrator> callback);
    Request disable(AdministratorId id, const QObject* context, Callback<Administrator> callback);
    Request enable(AdministratorId id, const QObject* context, Callback<Administrator> callback);
    Request resetPassword(AdministratorId id, const QObject* context, Callback<OneTimePassword> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
