// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessSnapshots.h"
#include "server/features/apps/AppDirectory.h"
#include "server/http/HttpMessage.h"
#include "server/http/Principal.h"

#include <array>
#include <shared_mutex>

namespace wardport::server {

/// A person's list of apps, kept as the bytes of its answer until something changes that could change it.
class MyAppsService {
public:
    MyAppsService(AccessSnapshots& access, AppDirectory& apps, const Clock& clock);

    /// The answer of GET /me/apps: MyApps with an ETag, or 304 when `ifNoneMatch` names the present state.
    HttpResponse list(const Principal& who, std::string_view ifNoneMatch);

private:
    struct Kept {
        std::string etag;
        std::shared_ptr<const std::string> body;
    };
    /// One lock would be every phone's; the people are spread over several.
    struct Shelf {
        std::shared_mutex mutex;
        std::unordered_map<PersonId, Kept> kept;
    };

    std::shared_ptr<const std::string> body(PersonId person, const std::string& etag, const AccessSnapshot& access,
        const AppCatalogue& catalogue, Instant now);

    AccessSnapshots& m_access;
    AppDirectory& m_apps;
    const Clock& m_clock;
    std::array<Shelf, 16> m_shelves;
};

} // namespace wardport::server
