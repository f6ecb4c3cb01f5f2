// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/SessionApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request SessionApi::signIn(const SignIn& input, const QObject* context, Callback<NewSession> callback)
{
    return m_client.post<NewSession>(expand(Paths::sessions), input, context, std::move(callback));
}

Request SessionApi::current(const QObject* context, Callback<Session> callback)
{
    return m_client.get<Session>(expand(Paths::currentSession), context, std::move(callback));
}

Request SessionApi::signOut(const QObject* context, Callback<Done> callback)
{
    return m_client.remove<Done>(expand(Paths::currentSession), std::nullopt, context, std::move(callback));
}

Request SessionApi::changePassword(const PasswordChange& change, const QObject* context, Callback<Session> callback)
{
    return m_client.put<Session>(expand(Paths::currentPassword), change, std::nullopt, context, std::move(callback));
}

} // namespace wardport::console
