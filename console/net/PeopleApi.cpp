// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/PeopleApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request PeopleApi::list(const PersonFilter& filter, const QObject* context, Callback<Page<Person>> callback)
{
    return m_client.get<Page<Person>>(expand(Paths::people), filter, context, std::move(callback));
}

Request PeopleApi::get(PersonId id, const QObject* context, Callback<Person> callback)
{
    return m_client.get<Person>(expand(Paths::person, id), context, std::move(callback));
}

Request PeopleApi::create(const PersonInput& input, const QObject* context, Callback<Person> callback)
{
    return m_client.post<Person>(expand(Paths::people), input, context, std::move(callback));
}

Request PeopleApi::update(PersonId id, int version, const PersonInput& input, const QObject* context,
    Callback<Person> callback)
{
    return m_client.put<Person>(expand(Paths::person, id), input, version, context, std::move(callback));
}

Request PeopleApi::disable(PersonId id, const QObject* context, Callback<Person> callback)
{
    return m_client.post<Person>(expand(Paths::personDisable, id), std::nullopt, context, std::move(callback));
}

Request PeopleApi::enable(PersonId id, const QObject* context, Callback<Person> callback)
{
    return m_client.post<Person>(expand(Paths::personEnable, id), std::nullopt, context, std::move(callback));
}

Request PeopleApi::resetPassword(PersonId id, const PasswordReset& reset, const QObject* context,
    Callback<OneTimePassword> callback)
{
    return m_client.post<OneTimePassword>(expand(Paths::personPassword, id), reset, context, std::move(callback));
}

} // namespace wardport::console
