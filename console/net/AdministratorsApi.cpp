// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/AdministratorsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request AdministratorsApi::list(const AdministratorFilter& filter, const QObject* context,
    Callback<Page<Administrator>> callback)
{
    return m_client.get<Page<Administrator>>(expand(Paths::administrators), filter, context, std::move(callback));
}

Request AdministratorsApi::get(AdministratorId id, const QObject* context, Callback<Administrator> callback)
{
    return m_client.get<Administrator>(expand(Paths::administrator, id), context, std::move(callback));
}

Request AdministratorsApi::create(const AdministratorInput& input, const QObject* context,
    Callback<NewAdministrator> callback)
{
    return m_client.post<NewAdministrator>(expand(Paths::administrators), input, context, std::move(callback));
}

Request AdministratorsApi::update(AdministratorId id, int version, const AdministratorInput& input,
    const QObject* context, Callback<Administrator> callback)
{
    return m_client.put<Administrator>(expand(Paths::administrator, id), input, version, context, std::move(callback));
}

Request AdministratorsApi::setRole(AdministratorId id, int version, const RoleChange& change, const QObject* context,
    Callback<Administrator> callback)
{
    return m_client.put<Administrator>(expand(Paths::administratorRole, id), change, version, context,
        std::move(callback));
}

Request AdministratorsApi::disable(AdministratorId id, const QObject* context, Callback<Administrator> callback)
{
    return m_client.post<Administrator>(expand(Paths::administratorDisable, id), std::nullopt, context,
        std::move(callback));
}

Request AdministratorsApi::enable(AdministratorId id, const QObject* context, Callback<Administrator> callback)
{
    return m_client.post<Administrator>(expand(Paths::administratorEnable, id), std::nullopt, context,
        std::move(callback));
}

Request AdministratorsApi::resetPassword(AdministratorId id, const QObject* context, Callback<OneTimePassword> callback)
{
    return m_client.post<OneTimePassword>(expand(Paths::administratorPassword, id), std::nullopt, context,
        std::move(callback));
}

} // namespace wardport::console
