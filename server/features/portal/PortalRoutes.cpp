// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/portal/PortalRoutes.h"

#include "shared/api/Paths.h"

namespace wardport::server {

PortalRoutes::PortalRoutes(PhoneInfoService& info, FavouriteService& favourites)
    : m_info(info)
    , m_favourites(favourites)
{
}

std::vector<Route> PortalRoutes::routes()
{
    using enum Method;
    using enum Audience;
    const Right person = Right::person();
    return {
        {get, Paths::phoneInfo, phone, Right::anyone(), bind(this, &PortalRoutes::info),
            "What a phone asks before anybody has signed in"},
        {get, Paths::myFavourites, phone, person, bind(this, &PortalRoutes::favourites),
            "One's favourite apps, in order"},
        {put, Paths::myFavourites, phone, person, bind(this, &PortalRoutes::choose), "Choose one's favourite apps"},
    };
}

PhoneInfo PortalRoutes::info(const Call& call)
{
    return m_info.info(call.request.clientAddress);
}

MyFavourites PortalRoutes::favourites(const Call& call)
{
    return m_favourites.mine(call.who);
}

MyFavourites PortalRoutes::choose(const Call& call, const MyFavourites& chosen)
{
    return m_favourites.choose(call.who, chosen);
}

} // namespace wardport::server
