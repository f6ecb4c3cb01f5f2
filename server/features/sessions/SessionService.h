// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/InLane.h"
#include "server/auth/Throttle.h"
#include "server/auth/Tokens.h"
#include "server/features/alarms/AlarmService.h"
#include "server/features/operations/OperationLog.h"
#include "server/features/sessions/SessionStore.h"
#include "server/features/sessions/SignInRecord.h"
#include "server/http/Deferred.h"

namespace wardport::server {

/// Signing in to the console, out of it, and the own password.
class SessionService {
public:
    SessionService(Database& database, OperationLog& log, Tokens& tokens, Throttle& throttle, PolicyStore& policy,
        HashLane& lane, SignInRecord& record, AlarmService& alarms, const Clock& clock, QString instanceName);

    /// Fails with badCredentials (whichever was wrong), accountLocked, accountDisabled or busy.
    Deferred<NewSession> signIn(const SignIn& input, const QString& address, const QString& client);
    Session current(const Principal& who);
    void signOut(const Principal& who);
    /// Ends all other sessions of the account.
    Deferred<Session> changePassword(const Principal& who, const PasswordChange& change);

    /// A new one-time password for the account, by the operator of the server. Throws notFound.
    QString resetPassword(const QString& username);
    bool hasAdministrators() { return m_store.hasAdministrators(); }
    /// On a server without any account: the three administrators, each with a one-time password. Nothing otherwise.
    std::vector<std::pair<QString, QString>> createFirstAdministrators();

private:
    NewSession check(const SignIn& input, const QString& address, const QString& client);
    NewSession open(const SignInAccount& account, const QString& address, const QString& client);
    void countFailure(const QString& username, const std::optional<SignInAccount>& account, const QString& address);
    Session describe(const SignInAccount& account, Instant expiresAt);
    void refuse(const QString& username, const std::optional<SignInAccount>& account, ErrorCode reason, const QString& address,
        const QString& client);

    Database& m_database;
    OperationLog& m_log;
    Tokens& m_tokens;
    Throttle& m_throttle;
    PolicyStore& m_policy;
    HashLane& m_lane;
    SignInRecord& m_record;
    AlarmService& m_alarms;
    const Clock& m_clock;
    const QString m_instanceName;
    SessionStore m_store;
};

} // namespace wardport::server
