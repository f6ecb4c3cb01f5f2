// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/portal/FavouriteService.h"
#include "server/features/portal/PhoneInfoService.h"
#include "server/http/Route.h"

namespace wardport::server {

class PortalRoutes {
public:
    PortalRoutes(PhoneInfoService& info, FavouriteService& favourites);

    std::vector<Route> routes();

private:
    PhoneInfo info(const Call& call);
    MyFavourites favourites(const Call& call);
    MyFavourites choose(const Call& call, const MyFavourites& chosen);

    PhoneInfoService& m_info;
    FavouriteService& m_favourites;
};

} // namespace wardport::server
