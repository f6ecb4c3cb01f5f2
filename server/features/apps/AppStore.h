// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/features/apps/CallBuilder.h"

namespace wardport::server {

/// An app with what is not told to consoles.
struct AppWithKey : App {
    QString signingKey;
};
BOOST_DESCRIBE_STRUCT(AppWithKey, (App), (signingKey))

/// When an app is worked on.
struct AppWindow : AppMaintenance {
    AppId appId;
};
BOOST_DESCRIBE_STRUCT(AppWindow, (AppMaintenance), (appId))

/// A person for a call, with the department's path to hold against a caller's scope.
struct CallPersonRow : CallPerson {
    QString path;
};
BOOST_DESCRIBE_STRUCT(CallPersonRow, (CallPerson), (path))

class AppStore {
public:
    explicit AppStore(Database& database);

    Page<App> list(std::optional<VendorId> only, const AppFilter& filter);
    App get(AppId id);
    AppWithKey getWithKey(AppId id);
    AppId insert(const AppInput& input);
    /// Throws versionMismatch when the row is not at `version`.
    void update(AppId id, int version, const AppInput& input);
    void setState(AppId id, AppState state, const QString& notice);
    void setIcon(AppId id, const std::optional<QString>& hash);
    void setSecret(AppId id, const QString& secretHash, const QString& signingKey);
    void remove(AppId id, int version);
    std::vector<AppId> ownedBy(OrgUnitId department);
    void setOwner(AppId id, OrgUnitId department);

    int grants(AppId id);
    qint64 launchesSince(AppId id, Instant since);
    bool wasEverLaunched(AppId id);

    /// Every app but drafts, in the phones' order.
    std::vector<AppWithKey> released();
    /// Of all apps, by their beginning.
    std::vector<AppWindow> windows();
    qint64 accessVersion();
    CallPersonRow callPerson(PersonId id);

private:
    Database& m_database;
};

} // namespace wardport::server
