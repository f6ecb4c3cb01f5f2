// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/apps/AppCatalogue.h"
#include "server/features/apps/AppStore.h"

#include <chrono>
#include <mutex>

namespace wardport::server {

/// The catalogue of released apps, kept in memory for launches and the phones' lists. A change is seen when the channel
/// access_changed tells of it, or at the latest two seconds later.
class AppDirectory {
public:
    AppDirectory(Database& database, const Clock& clock);

    /// The present picture. While the database is away, the last one; throws unavailable when there is none yet.
    std::shared_ptr<const AppCatalogue> catalogue();

    /// By notification on access_changed, or when some may have been missed.
    void accessChanged();

    /// The call that opens the app for this person, with a fresh timestamp and nonce. Throws as CallBuilder::build.
    BuiltCall buildCall(const CatalogueApp& app, const CallPerson& person, std::optional<Platform> platform, const QString& ticket);
    /// Whether a call of the app carries a ticket.
    static bool needsTicket(const App& app);

    /// Throws notFound.
    CallPerson callPerson(PersonId id);

private:
    std::shared_ptr<const AppCatalogue> refresh(std::shared_ptr<const AppCatalogue> known);

    AppStore m_store;
    const Clock& m_clock;
    std::mutex m_mutex; ///< of what follows
    std::shared_ptr<const AppCatalogue> m_catalogue;
    std::chrono::steady_clock::time_point m_checkedAt{};
    bool m_stale = true;
    std::mutex m_refreshing; ///< held by the one who reads the database
};

} // namespace wardport::server
