// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/portal/FavouriteService.h"

#include <unordered_set>

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto selectFavourites = "SELECT app_id FROM favourite WHERE person_id = :person_id ORDER BY place, app_id";
// Two phones of one person change them one after the other.
constexpr auto lockPerson = "SELECT id FROM person WHERE id = :person_id FOR NO KEY UPDATE";
constexpr auto deleteFavourites = "DELETE FROM favourite WHERE person_id = :person_id";
constexpr auto insertFavourites = R"(
    INSERT INTO favourite (person_id, app_id, place)
    SELECT :person_id, u.app_id, u.place FROM unnest(:app_ids::bigint[]) WITH ORDINALITY AS u (app_id, place))";

} // namespace

FavouriteService::FavouriteService(Database& database, AccessSnapshots& access, AppDirectory& apps, const Clock& clock)
    : m_database(database)
    , m_access(access)
    , m_apps(apps)
    , m_clock(clock)
{
}

std::vector<AppId> FavouriteService::stored(PersonId person)
{
    return m_database.query(selectFavourites).bind(":person_id", person).rows<AppId>();
}

MyFavourites FavouriteService::mine(const Principal& who)
{
    std::unordered_set<AppId> visible;
    for (const VisibleApp& app : m_access.current()->appsOf(who.personId, m_clock.now()))
        visible.insert(app.id);
    std::vector<AppId> all = stored(who.personId);
    std::erase_if(all, [&](AppId id) { return !visible.contains(id); });
    return {std::move(all)};
}

MyFavourites FavouriteService::choose(const Principal& who, const MyFavourites& chosen)
{
    requireGood(validate(chosen));
    const auto catalogue = m_apps.catalogue();
    for (std::size_t i = 0; i < chosen.appIds.size(); ++i) {
        if (!catalogue->find(chosen.appIds[i]))
            throw ApiError(ErrorCode::invalid, u"appIds[%1]"_s.arg(i), u"no such app"_s);
    }
    m_database.transact([&] {
        m_database.query(lockPerson).bind(":person_id", who.personId).run();
        const std::vector<AppId> shown = mine(who).appIds;
        std::vector<AppId> all;
        std::unordered_set<AppId> taken;
        const auto take = [&](AppId id) {
            if (taken.insert(id).second)
                all.push_back(id);
        };
        std::for_each(chosen.appIds.begin(), chosen.appIds.end(), take);
        // Who could not see one cannot have meant to drop it.
        for (const AppId id : stored(who.personId)) {
            if (std::find(shown.begin(), shown.end(), id) == shown.end())
                take(id);
        }
        m_database.query(deleteFavourites).bind(":person_id", who.personId).run();
        m_database.query(insertFavourites).bind(":person_id", who.personId).bind(":app_ids", all).run();
    });
    return mine(who);
}

} // namespace wardport::server
