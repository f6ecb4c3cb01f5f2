// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessSnapshots.h"
#include "server/features/apps/AppDirectory.h"
#include "server/http/Principal.h"

namespace wardport::server {

/// A person's favourite apps, in their order, on all their phones. One that is no longer theirs is kept but not shown, so that
/// it stands where it stood when it comes back.
class FavouriteService {
public:
    FavouriteService(Database& database, AccessSnapshots& access, AppDirectory& apps, const Clock& clock);

    MyFavourites mine(const Principal& who);
    /// Throws invalid, naming "appIds[n]", for an app that does not exist. The same app twice counts once.
    MyFavourites choose(const Principal& who, const MyFavourites& chosen);

private:
    std::vector<AppId> stored(PersonId person);

    Database& m_database;
    AccessSnapshots& m_access;
    AppDirectory& m_apps;
    const Clock& m_clock;
};

} // namespace wardport::server
