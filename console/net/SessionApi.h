// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/Session.h"

namespace wardport::console {

/// Signing in and out of the console.
class SessionApi {
public:
    explicit SessionApi(ApiClient& client)
        : m_client(client)
    {
    }

    /// Answers badCredentials, accountLocked (retryAfter says when), accountDisabled. The token is the caller's to keep.
    Request signIn(const SignIn& input, const QObject* context, Callback<NewSession> callback);
    Request current(const QObject* context, Callback<Session> callback);
    Request signOut(const QObject* context, Callback<Done> callback);
    Request changePassword(const PasswordChange& change, const QObject* context, Callback<Session> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
