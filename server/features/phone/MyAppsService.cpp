// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/MyAppsService.h"

namespace wardport::server {

MyAppsService::MyAppsService(AccessSnapshots& access, AppDirectory& apps, const Clock& clock)
    : m_access(access)
    , m_apps(apps)
    , m_clock(clock)
{
}

HttpResponse MyAppsService::list(const Principal& who, std::string_view ifNoneMatch)
{
    const Instant now = m_clock.now();
    const auto access = m_access.current();
    const auto catalogue = m_apps.catalogue();
    // Names a state of this person's list: which lines stand, which windows have passed, what the apps look like. Of this
    // person, because the next one on a shared phone must not be told that nothing has changed.
    const std::string etag = '"' + std::to_string(access->version()) + '-' + std::to_string(access->epoch(now)) + '-'
        + std::to_string(catalogue->accessVersion()) + '-' + std::to_string(catalogue->epoch(now)) + '-' + std::to_string(who.personId.value()) + '"';
    HttpResponse response;
    response.headers.emplace_back("ETag", etag);
    response.headers.emplace_back("Cache-Control", "private, no-cache");
    // Also weakened by a proxy ("W/…") or one of several: the quotes keep it from being a part of another.
    if (ifNoneMatch.find(etag) != std::string_view::npos) {
        response.status = 304;
        return response;
    }
    response.sharedBody = body(who.personId, etag, *access, *catalogue, now);
    return response;
}

std::shared_ptr<const std::string> MyAppsService::body(
    PersonId person, const std::string& etag, const AccessSnapshot& access, const AppCatalogue& catalogue, Instant now)
{
    Shelf& shelf = m_shelves[static_cast<std::size_t>(person.value()) % m_shelves.size()];
    {
        const std::shared_lock lock{shelf.mutex};
        if (const auto found = shelf.kept.find(person); found != shelf.kept.end() && found->second.etag == etag)
            return found->second.body;
    }
    std::vector<AppId> visible;
    for (const VisibleApp& app : access.appsOf(person, now))
        visible.push_back(app.id);
    std::sort(visible.begin(), visible.end());
    std::string text = "{\"items\":[";
    for (const CatalogueApp& app : catalogue.apps()) {
        if (!std::binary_search(visible.begin(), visible.end(), app.mine.id))
            continue;
        if (text.back() == '}')
            text += ',';
        text += app.windows.empty() ? app.mineJson : mineJsonAt(app, now);
    }
    text += "]}";
    auto body = std::make_shared<const std::string>(std::move(text));
    const std::unique_lock lock{shelf.mutex};
    shelf.kept[person] = {etag, body};
    return body;
}

} // namespace wardport::server
