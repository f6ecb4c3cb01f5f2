// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/Policy.h"

#include "shared/json/JsonReader.h"

namespace wardport::server {
namespace {

constexpr auto selectPolicy = "SELECT value::text FROM setting WHERE key = 'policy'";
constexpr auto freshFor = std::chrono::seconds{30};

} // namespace

PolicyStore::PolicyStore(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Policy PolicyStore::current()
{
    const Instant now = m_clock.now();
    {
        const std::lock_guard lock{m_mutex};
        if (now - m_readAt < freshFor)
            return m_policy;
    }
    const auto text = m_database.query(selectPolicy).scalar<std::optional<std::string>>();
    const Policy policy = text ? json::fromJson<Policy>(*text) : Policy{};
    const std::lock_guard lock{m_mutex};
    m_policy = policy;
    m_readAt = now;
    return policy;
}

} // namespace wardport::server
