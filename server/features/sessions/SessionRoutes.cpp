// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sessions/SessionRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

SessionRoutes::SessionRoutes(SessionService& service)
    : m_service(service)
{
}

std::vector<Route> SessionRoutes::routes()
{
    using enum Method;
    using enum Audience;
    return {
        {post, Paths::sessions, admin, Right::anyone(), bind(this, &SessionRoutes::signIn), "Sign in to the console"},
        {get, Paths::currentSession, admin, Right::administratorWithPasswordDue(), bind(this, &SessionRoutes::current),
            "Who is signed in"},
        {delete_, Paths::currentSession, admin, Right::administratorWithPasswordDue(), bind(this, &SessionRoutes::signOut),
            "Sign out"},
        {put, Paths::currentPassword, admin, Right::administratorWithPasswordDue(), bind(this, &SessionRoutes::changePassword),
            "Change the own password"},
    };
}

Deferred<NewSession> SessionRoutes::signIn(const Call& call, const SignIn& input)
{
    return m_service.signIn(input, call.who.address, call.header("User-Agent"));
}

Session SessionRoutes::current(const Call& call)
{
    return m_service.current(call.who);
}

void SessionRoutes::signOut(const Call& call)
{
    m_service.signOut(call.who);
}

Deferred<Session> SessionRoutes::changePassword(const Call& call, const PasswordChange& change)
{
    return m_service.changePassword(call.who, change);
}

} // namespace wardport::server
