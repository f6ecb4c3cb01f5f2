// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/Throttle.h"

namespace wardport::server {
namespace {

constexpr auto selectLock = R"(
    SELECT locked_until FROM sign_in_failure WHERE audience = :audience AND account = :account AND locked_until > :now)";

// A lock that has run out starts the count anew.
constexpr auto countFailure = R"(
    INSERT INTO sign_in_failure AS f (audience, account, failures, locked_until)
    VALUES (:audience, :account, 1, CASE WHEN :most <= 1 THEN :until::timestamptz END)
    ON CONFLICT (audience, account) DO UPDATE SET
        failures = CASE WHEN f.locked_until <= :now THEN 1 ELSE f.failures + 1 END,
        locked_until = CASE WHEN f.locked_until <= :now THEN NULL
                            WHEN f.failures + 1 >= :most THEN :until::timestamptz ELSE f.locked_until END
    RETURNING locked_until IS NOT NULL)";

constexpr auto clearFailures = "DELETE FROM sign_in_failure WHERE audience = :audience AND account = :account";

} // namespace

Throttle::Throttle(Database& database, PolicyStore& policy, const Clock& clock)
    : m_database(database)
    , m_policy(policy)
    , m_clock(clock)
{
}

void Throttle::requireOpen(const QString& audience, const QString& account)
{
    const Instant now = m_clock.now();
    const auto until = m_database.query(selectLock)
                           .bind(":audience", audience)
                           .bind(":account", account)
                           .bind(":now", now)
                           .one<Instant>();
    if (until) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(*until - now);
        throw ApiError(ErrorCode::accountLocked, {}, {}, static_cast<int>(left.count()));
    }
}

bool Throttle::failed(const QString& audience, const QString& account)
{
    const Policy policy = m_policy.current();
    const Instant now = m_clock.now();
    return m_database.query(countFailure)
        .bind(":audience", audience)
        .bind(":account", account)
        .bind(":most", policy.lockoutFailures)
        .bind(":until", now + std::chrono::minutes{policy.lockoutMinutes})
        .bind(":now", now)
        .scalar<bool>();
}

void Throttle::succeeded(const QString& audience, const QString& account)
{
    m_database.query(clearFailures).bind(":audience", audience).bind(":account", account).run();
}

} // namespace wardport::server
