// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/AppCatalogue.h"

#include "shared/api/Paths.h"
#include "shared/json/JsonWriter.h"

#include <algorithm>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto toldBefore = std::chrono::days{3};

} // namespace

AppCatalogue::AppCatalogue(qint64 accessVersion, std::vector<CatalogueApp> apps)
    : m_accessVersion(accessVersion)
    , m_apps(std::move(apps))
{
    for (std::size_t i = 0; i < m_apps.size(); ++i) {
        CatalogueApp& entry = m_apps[i];
        entry.mine = toMyApp(entry.app);
        entry.mineJson = json::toJson(entry.mine);
        m_byId.emplace(entry.app.id, i);
        for (const AppMaintenance& window : entry.windows) {
            m_turns.push_back(window.from - toldBefore);
            m_turns.push_back(window.until);
        }
    }
    std::sort(m_turns.begin(), m_turns.end());
}

quint64 AppCatalogue::epoch(Instant at) const
{
    return static_cast<quint64>(std::upper_bound(m_turns.begin(), m_turns.end(), at) - m_turns.begin());
}

const CatalogueApp* AppCatalogue::find(AppId id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &m_apps[found->second];
}

MyApp toMyApp(const App& app)
{
    MyApp mine;
    mine.id = app.id;
    mine.kind = app.kind;
    mine.name = app.name;
    mine.nameEn = app.nameEn;
    mine.description = app.description;
    mine.descriptionEn = app.descriptionEn;
    if (app.iconHash)
        mine.icon = QString::fromLatin1(Paths::icon).replace(u"{hash}"_s, *app.iconHash);
    mine.category = app.category;
    mine.order = app.sortOrder;
    mine.state = app.state;
    if (app.state == AppState::suspended)
        mine.notice = app.notice;
    mine.embed = app.embed;
    for (const PlatformCall& call : app.platforms)
        mine.platforms.push_back({call.platform, call.package, call.minVersion, call.downloadUrl});
    return mine;
}

std::string mineJsonAt(const CatalogueApp& app, Instant at)
{
    const auto window = std::find_if(app.windows.begin(), app.windows.end(),
        [&](const AppMaintenance& one) { return at < one.until && one.from - toldBefore <= at; });
    if (window == app.windows.end())
        return app.mineJson;
    MyApp mine = app.mine;
    mine.maintenance = *window;
    return json::toJson(mine);
}

} // namespace wardport::server
