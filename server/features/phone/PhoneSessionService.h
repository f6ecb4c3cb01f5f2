// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/InLane.h"
#include "server/auth/Throttle.h"
#include "server/auth/Tokens.h"
#include "server/features/directories/DirectorySignIn.h"
#include "server/features/phone/PhoneStore.h"
#include "server/features/sessions/SignInRecord.h"
#include "server/features/vpnsessions/Tunnels.h"

namespace wardport::server {

/// Signing in from a phone with staff number and password, or by the VPN session where the policy lets that vouch.
class PhoneSessionService {
public:
    PhoneSessionService(Database& database, Tokens& tokens, Throttle& throttle, PolicyStore& policy, HashLane& lane,
        SignInRecord& record, DirectorySignIn& directories, Tunnels& tunnels, const Clock& clock);

    /// Fails with badCredentials (whichever was wrong), accountLocked, accountDisabled (left, not yet or no longer valid),
    /// deviceBlocked, clientOutdated, vpnRequired, busy, or unavailable when the directory whose password it is cannot be asked.
    Deferred<PhoneSession> signIn(const PhoneSignIn& input, const QString& address);
    /// How long a session still lasts.
    std::chrono::seconds left(const PhoneSession& session) const;
    Me me(const Principal& who);
    void signOut(const Principal& who);

private:
    PhoneSession check(const PhoneSignIn& input, const QString& address);
    PhoneSession byTunnel(const Tunnel& tunnel, const PhoneSignIn& input, const QString& address);
    /// Writes the refusal down and returns it to be thrown.
    ApiError refusal(const PhoneSignIn& input, const PhonePerson* person, ErrorCode reason, const QString& address);
    /// As just told to another instance, too.
    std::optional<Tunnel> tunnelAt(const QString& address);
    bool isRight(const std::optional<PhonePerson>& person, const QString& staffNo, const Secret& password);
    PhoneSession open(const PhonePerson& person, const PhoneSignIn& input, const QString& address);

    Database& m_database;
    Tokens& m_tokens;
    Throttle& m_throttle;
    PolicyStore& m_policy;
    HashLane& m_lane;
    SignInRecord& m_record;
    DirectorySignIn& m_directories;
    Tunnels& m_tunnels;
    const Clock& m_clock;
    PhoneStore m_store;
};

} // namespace wardport::server
