// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Phone.h"

#include <unordered_map>

namespace wardport::server {

/// An app as launches need it.
struct CatalogueApp {
    App app;
    QString signingKey;
    MyApp mine;           ///< as phones see it
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

private:
    qint64 m_accessVersion;
    std::vector<CatalogueApp> m_apps;
    std::unordered_map<AppId, std::size_t> m_byId;
};

/// What a phone sees of an app; the notice only while it is suspended.
MyApp toMyApp(const App& app);

} // namespace wardport::server
