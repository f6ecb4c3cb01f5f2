// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/SignOn.h"

namespace wardport::server {

SignOn::SignOn(Database& database, const Settings& settings, const Others& others, const Clock& clock)
    : m_urls(settings.issuer)
    , m_post(settings.authorities)
    , m_keys(database, others.secrets, clock)
    , m_directory(database, others.directory)
    , m_codes(database, others.access, others.alarms, clock)
    , m_logouts(database, m_directory, m_keys, m_urls, m_post, clock)
    , m_authorization(m_directory, others.access, m_codes, others.record, m_keys, m_urls, clock)
    , m_tokens(database, m_directory, others.access, m_codes, m_keys, m_urls, clock)
    , m_cas(m_directory, others.access, m_codes, others.record, m_logouts, clock)
    , m_signOut(m_directory, others.sessions, m_keys)
    , m_settings(database, others.log, others.apps, m_urls)
    , m_oidcRoutes(m_authorization, m_tokens, m_signOut, m_keys, m_urls)
    , m_casRoutes(m_cas, m_signOut)
    , m_signOnRoutes(m_settings)
{
}

std::vector<Route> SignOn::routes()
{
    std::vector<Route> all = m_oidcRoutes.routes();
    for (auto more : {m_casRoutes.routes(), m_signOnRoutes.routes()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

void SignOn::stop()
{
    m_logouts.stop();
    m_codes.stop();
}

void SignOn::removeExpired()
{
    m_codes.removeExpired();
    m_tokens.removeExpired();
    m_logouts.removeStray();
}

} // namespace wardport::server
