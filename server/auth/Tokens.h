// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/Policy.h"
#include "server/auth/TokenStore.h"

#include <shared_mutex>
#include <unordered_map>

namespace wardport::server {

/// Bearer tokens: 256 random bits, kept as their SHA-256. Known callers are remembered, so that a request costs no
/// database; what is removed from the table is forgotten here by notification, on every instance.
class Tokens {
public:
    Tokens(Database& database, PolicyStore& policy, const Clock& clock);

    /// Makes a token for the session and returns it; what is stored is its hash. Inside the caller's transaction.
    QByteArray issue(NewToken session);

    /// Nothing when it is unknown, expired or revoked.
    std::optional<Principal> byToken(std::string_view token);
    /// Its idle time begins anew.
    void used(const Principal& who);
    std::optional<Principal> byAppSecret(std::string_view appId, std::string_view secret);

    void revoke(const QByteArray& hash);
    void revokeAdministrator(AdministratorId id, const QByteArray& except = {});
    void revokePerson(PersonId id);
    void revokePeople(const std::vector<PersonId>& ids);
    void revokeDevice(DeviceId id);
    /// Of every person who has signed in from this phone, by the key that the phone made for itself.
    void revokePhone(const QString& deviceKey);
    qint64 removeExpired();

    /// By notification: this token is gone. An empty hash forgets all (after a lost notification channel).
    void forget(const QByteArray& hash);

private:
    struct Known {
        Principal principal;
        Instant loadedAt{};
        std::atomic<qint64> lastUsed{0}; ///< milliseconds since the epoch
        std::atomic<qint64> written{0};  ///< what the table knows of it
    };

    std::shared_ptr<Known> load(const QByteArray& hash, Instant now);
    std::chrono::milliseconds idleLimit(Principal::Kind kind);

    TokenStore m_store;
    PolicyStore& m_policy;
    const Clock& m_clock;
    std::shared_mutex m_mutex;
    std::unordered_map<std::string, std::shared_ptr<Known>> m_known;
};

} // namespace wardport::server
