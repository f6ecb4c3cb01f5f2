// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/SecretBox.h"
#include "server/features/signon/SignOnKeyStore.h"
#include "server/features/signon/SigningKey.h"

#include <chrono>
#include <mutex>
#include <span>

namespace wardport::server {

/// The keys of all instances. A key signs for 90 days, is published an hour before and a day after, and bears out older
/// tokens that come back as hints for 120 days more.
class KeyRing {
public:
    KeyRing(Database& database, const SecretBox& secrets, const Clock& clock);

    /// The key that signs now; the first ones are made when they are first asked for.
    std::shared_ptr<const SigningKey> signingKey(OidcSigning signing);
    /// Nothing for a key that is unknown or forgotten.
    std::shared_ptr<const SigningKey> find(std::string_view kid);
    /// The public halves as a JWK Set.
    std::string published();

    /// Timed: makes the keys of the next 90 days when it is time, and removes those that are over. Does nothing before the
    /// first keys are asked for.
    void rotate();

private:
    struct Known {
        std::shared_ptr<const SigningKey> key;
        Instant signsFrom{};
        std::optional<Instant> replacedAt;
    };
    using Keys = std::vector<Known>; ///< the one that signs longest first

    std::shared_ptr<const Keys> keys();
    void renew(std::span<const OidcSigning> kinds);
    std::shared_ptr<const Keys> load();
    void make(OidcSigning signing, Instant now, Instant signsFrom);
    std::shared_ptr<const SigningKey> signer(const Keys& keys, OidcSigning signing) const;

    Database& m_database;
    const SecretBox& m_secrets;
    const Clock& m_clock;
    SignOnKeyStore m_store;
    std::mutex m_mutex; ///< of what follows
    std::shared_ptr<const Keys> m_keys;
    std::chrono::steady_clock::time_point m_readAt{};
};

} // namespace wardport::server
