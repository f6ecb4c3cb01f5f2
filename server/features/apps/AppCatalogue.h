// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Phone.h"

#include <unordered_map>
#include <vector>

namespace wardport::server {

/// An app as launches need it.
struct CatalogueApp {
    App app;
    QString signingKey;
    std::vector<AppMaintenance> windows; ///< by their beginning
    MyApp mine;           ///< as phones see it, but for a window
    std::string mineJson; ///< the same on the wire: lists of it are put together without writing it again
};

/// All apps that phones may hear of (every state but draft), as they stood at one moment. Never changes.
class AppCatalogue {
public:
    AppCatalogue(qint64 accessVersion, std::vector<CatalogueApp> apps);

    /// The number of the authorization change (access_version) that this picture shows, or a later one's beginning.
    qint64 accessVersion() const { return m_accessVersion; }
    /// In the order in which phones show them: sortOrder, then name.
    const std::vector<CatalogueApp>& apps() const { return m_apps; }
    const CatalogueApp* find(AppId id) const;

    /// How many moments at which a window comes into phones' lists or leaves them have passed: with accessVersion() it names a
    /// state of the apps as phones see them, the same on every instance.
    quint64 epoch(Instant at) const;

private:
    qint64 m_accessVersion;
    std::vector<CatalogueApp> m_apps;
    std::vector<Instant> m_turns; ///< of windows, sorted
    std::unordered_map<AppId, std::size_t> m_byId;
};

/// What a phone sees of an app; the notice only while it is suspended.
MyApp toMyApp(const App& app);

/// How phones' lists have the app at that moment: with the window that is on, or the next within three days.
std::string mineJsonAt(const CatalogueApp& app, Instant at);

} // namespace wardport::server
