// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/Policy.h"

#include "shared/json/JsonReader.h"
#include "shared/json/JsonWriter.h"

namespace wardport::server {
namespace {

constexpr auto selectPolicy = "SELECT value::text, version FROM setting WHERE key = 'policy'";
constexpr auto lockPolicy = "SELECT pg_advisory_xact_lock(hashtext('wardport.policy'))";
constexpr auto writePolicy = R"(
    INSERT INTO setting (key, value, version) VALUES ('policy', :value::jsonb, 1)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now(), version = setting.version + 1)";
constexpr auto tellPolicy = "SELECT pg_notify('policy_changed', '')";
constexpr auto freshFor = std::chrono::seconds{30};
/// While the database is away it is asked no more often than this.
constexpr auto askAgainAfter = std::chrono::seconds{2};

} // namespace

PolicyStore::PolicyStore(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Policy PolicyStore::current()
{
    const Instant now = m_clock.now();
    quint64 changes = 0;
    {
        const std::lock_guard lock{m_mutex};
        if (m_isKnown && now - m_readAt < freshFor)
            return m_policy;
        changes = m_changes;
    }
    try {
        const Policy policy = stored();
        const std::lock_guard lock{m_mutex};
        m_policy = policy;
        // A change told of meanwhile may have come after our reading.
        m_readAt = changes == m_changes ? now : Instant{};
        m_isKnown = true;
        return policy;
    } catch (const ApiError&) {
        const std::lock_guard lock{m_mutex};
        if (!m_isKnown)
            throw;
        m_readAt = now - freshFor + askAgainAfter;
        return m_policy;
    }
}

void PolicyStore::policyChanged()
{
    const std::lock_guard lock{m_mutex};
    m_readAt = {};
    ++m_changes;
}

Policy PolicyStore::stored()
{
    const auto row = m_database.query(selectPolicy).one<std::pair<std::string, int>>();
    if (!row)
        return {};
    Policy policy;
    static_cast<PolicyInput&>(policy) = json::fromJson<PolicyInput>(row->first);
    policy.version = row->second;
    return policy;
}

Policy PolicyStore::lock()
{
    m_database.query(lockPolicy).run();
    return stored();
}

void PolicyStore::write(const PolicyInput& policy)
{
    m_database.query(writePolicy).bind(":value", json::toJson(policy)).run();
    m_database.query(tellPolicy).run();
}

} // namespace wardport::server
