// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/AppDirectory.h"

#include "server/auth/Random.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr auto checkEvery = std::chrono::seconds{2};

QString freshNonce()
{
    return QString::fromLatin1(randomToken().left(22)); // 132 bits
}

} // namespace

AppDirectory::AppDirectory(Database& database, const Clock& clock)
    : m_store(database)
    , m_clock(clock)
{
}

std::shared_ptr<const AppCatalogue> AppDirectory::catalogue()
{
    std::shared_ptr<const AppCatalogue> known;
    {
        const std::lock_guard lock(m_mutex);
        known = m_catalogue;
        if (known && !m_stale && SteadyClock::now() - m_checkedAt < checkEvery)
            return known;
    }
    std::unique_lock refreshing(m_refreshing, std::defer_lock);
    if (known && !refreshing.try_lock())
        return known; // another reads already
    if (!refreshing.owns_lock()) {
        refreshing.lock();
        const std::lock_guard lock(m_mutex);
        if (m_catalogue)
            return m_catalogue;
    }
    return refresh(std::move(known));
}

std::shared_ptr<const AppCatalogue> AppDirectory::refresh(std::shared_ptr<const AppCatalogue> known)
{
    {
        // Before reading: what changes while we read is told again.
        const std::lock_guard lock(m_mutex);
        m_stale = false;
    }
    try {
        const qint64 version = m_store.accessVersion();
        if (!known || known->accessVersion() != version) {
            std::unordered_map<AppId, std::vector<AppMaintenance>> windows;
            for (const AppWindow& window : m_store.windows())
                windows[window.appId].push_back(window);
            std::vector<CatalogueApp> apps;
            for (AppWithKey& row : m_store.released()) {
                CatalogueApp& entry = apps.emplace_back();
                entry.signingKey = row.signingKey;
                entry.app = std::move(static_cast<App&>(row));
                if (const auto found = windows.find(entry.app.id); found != windows.end())
                    entry.windows = std::move(found->second);
            }
            known = std::make_shared<const AppCatalogue>(version, std::move(apps));
        }
    } catch (const ApiError& error) {
        if (!known || !traits(error.error.code).retryable)
            throw;
    }
    const std::lock_guard lock(m_mutex);
    m_catalogue = known;
    m_checkedAt = SteadyClock::now();
    return known;
}

void AppDirectory::accessChanged()
{
    const std::lock_guard lock(m_mutex);
    m_stale = true;
}

BuiltCall AppDirectory::buildCall(const CatalogueApp& app, const CallPerson& person, std::optional<Platform> platform,
    const QString& ticket)
{
    return CallBuilder::build(app.app, platform, {person, ticket, m_clock.now(), freshNonce(), app.signingKey});
}

bool AppDirectory::needsTicket(const App& app)
{
    return CallBuilder::uses(app, u"ticket"_s);
}

CallPerson AppDirectory::callPerson(PersonId id)
{
    return m_store.callPerson(id);
}

} // namespace wardport::server
