// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/health/AppHealthService.h"

#include <thread>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t atOnce = 8;
constexpr auto kept = std::chrono::days{30};
constexpr auto shown = std::chrono::days{1};

} // namespace

AppHealthService::AppHealthService(Database& database, OperationLog& log, AppService& apps, AlarmService& alarms,
    WebProbe probe, const Clock& clock)
    : m_database(database)
    , m_log(log)
    , m_apps(apps)
    , m_probe(std::move(probe))
    , m_clock(clock)
    , m_store(database)
    , m_outages(alarms)
{
}

void AppHealthService::run(std::chrono::seconds period)
{
    m_store.removeBefore(m_clock.now() - kept);
    // Half a period: a round takes a while, and the next one comes a period after its end.
    const std::vector<ProbeTarget> due = m_store.due(m_clock.now() - period / 2);
    std::vector<std::optional<AppProbe>> found(due.size());
    {
        std::atomic<std::size_t> next = 0;
        std::vector<std::jthread> lookers;
        for (std::size_t i = 0; i < std::min(atOnce, due.size()); ++i) {
            lookers.emplace_back([&] {
                for (std::size_t at = next++; at < due.size() && !m_stop; at = next++)
                    found[at] = m_probe.look(due[at].url, m_clock.now());
            });
        }
    }
    m_database.transact([&] {
        for (std::size_t i = 0; i < due.size(); ++i) {
            if (found[i])
                keep(due[i], *found[i]);
        }
    });
}

void AppHealthService::keep(const ProbeTarget& target, const AppProbe& found)
{
    m_store.insert(target.id, found);
    if (m_store.setLast(target.id, found))
        m_outages.looked(target, found, m_store.standing(target.id, found.at));
}

AppHealth AppHealthService::get(const Principal& who, AppId id)
{
    AppHealth health;
    health.appId = m_apps.get(who, id).id;
    const Instant now = m_clock.now();
    health.last = m_store.last(id);
    health.history = m_store.since(id, now - shown);
    health.availability = m_store.availability(id, now - kept);
    std::tie(health.launches, health.failures) = m_store.launches(id, now - shown, who.scopePath);
    return health;
}

AppProbe AppHealthService::probe(const Principal& who, AppId id)
{
    const App app = m_apps.get(who, id);
    const QString url = app.internalUrl.isEmpty() ? app.mappedUrl : app.internalUrl;
    if (app.kind != AppKind::web || url.isEmpty())
        throw ApiError(ErrorCode::wrongState, u"kind"_s, u"only a web app can be looked at"_s);
    const AppProbe found = m_probe.look(url, m_clock.now());
    m_database.transact([&] {
        keep({id, url}, found);
        m_log.record(who,
            {u"app.probe"_s, u"app"_s, QString::number(id.value()), app.name, {},
                {{u"outcome"_s, {}, {json::toJson(found.outcome)}}}});
    });
    return found;
}

} // namespace wardport::server
