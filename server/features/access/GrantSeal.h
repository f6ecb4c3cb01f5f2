// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/KeyFile.h"
#include "shared/model/Grant.h"

#include <QByteArray>

#include <array>
#include <memory>

namespace wardport::server {

/// What a seal vouches for: all of a line that access follows from, and the change set that put it.
struct SealedGrant {
    Subject subject;
    AppId appId;
    GrantEffect effect = GrantEffect::allow;
    std::optional<Instant> validFrom;
    std::optional<Instant> validUntil;
    ChangeSetId changeSetId;
};

/// A bound as it is read from the database: milliseconds since 1970.
inline std::optional<Instant> toInstant(const std::optional<qint64>& milliseconds)
{
    return milliseconds ? std::optional{Instant{std::chrono::milliseconds{*milliseconds}}} : std::nullopt;
}

/// What a line counts for once its seal has been looked at.
enum class GrantVerdict {
    whole,   ///< as it was granted
    refused, ///< broken, and would allow: counts for nothing
    denies   ///< broken, and is or was a deny: stands without end, the safe side
};

/// Seals lines (HMAC-SHA-256) with a key that is not in the database. Any thread may use it; copies share the key.
class GrantSeal {
public:
    using Key = KeyFile::Key;

    explicit GrantSeal(const Key& key);

    QByteArray of(const SealedGrant& grant) const;
    GrantVerdict judge(const SealedGrant& grant, const std::optional<QByteArray>& seal) const;

    /// Names the key without telling it.
    QByteArray keyCheck() const;

private:
    struct State;
    using Bytes = std::array<unsigned char, 32>;

    Bytes hash(std::string_view text) const;
    bool isWhole(const SealedGrant& grant, const QByteArray& seal) const;

    std::shared_ptr<const State> m_state;
};

/// As the seal sees a line read for the console.
SealedGrant sealedOf(const Grant& grant);

} // namespace wardport::server
