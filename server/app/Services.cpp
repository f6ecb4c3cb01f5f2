// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/Services.h"

#include <thread>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Half the cores, so that a storm of sign-ins leaves the other half to everybody else.
int signInThreads(const Config& config)
{
    if (config.signInThreads > 0)
        return config.signInThreads;
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()) / 2);
}

} // namespace

Services::Services(const Config& config, Database& database, const Clock& clock)
    : m_policy(database, clock)
    , m_tokens(database, m_policy, clock)
    , m_throttle(database, m_policy, clock)
    , m_lane(signInThreads(config))
    , m_idempotency(database)
    , m_operationLog(database, clock)
    , m_signInRecord(database, clock)
    , m_operations(database, m_operationLog)
    , m_sessions(database, m_operationLog, m_tokens, m_throttle, m_policy, m_lane, m_signInRecord, clock, config.instanceName)
    , m_vendors(database, m_operationLog)
    , m_operationRoutes(m_operations)
    , m_sessionRoutes(m_sessions)
    , m_vendorRoutes(m_vendors)
{
}

std::vector<Route> Services::routes()
{
    std::vector<Route> all;
    const auto add = [&](auto& routes) {
        for (Route& route : routes.routes())
            all.push_back(std::move(route));
    };
    add(m_sessionRoutes);
    add(m_vendorRoutes);
    add(m_operationRoutes);
    return all;
}

std::vector<Job> Services::jobs()
{
    return {
        {u"forgetExpired"_s, std::chrono::minutes{10}, [this] {
             m_tokens.removeExpired();
             m_idempotency.removeOld();
         }},
    };
}

QStringList Services::channels()
{
    return {u"token_gone"_s, u"access_changed"_s};
}

void Services::notified(const QString& channel, const QString& payload)
{
    if (channel == u"token_gone" || channel.isEmpty())
        m_tokens.forget(QByteArray::fromHex(payload.toLatin1()));
}

void Services::measure(Metrics&)
{
}

void Services::stop()
{
    m_lane.stop();
}

} // namespace wardport::server
