// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/sessions/SessionService.h"
#include "server/http/Route.h"

namespace wardport::server {

class SessionRoutes {
public:
    explicit SessionRoutes(SessionService& service);

    std::vector<Route> routes();

private:
    Deferred<NewSession> signIn(const Call& call, const SignIn& input);
    Session current(const Call& call);
    void signOut(const Call& call);
    Deferred<Session> changePassword(const Call& call, const PasswordChange& change);

    SessionService& m_service;
};

} // namespace wardport::server
