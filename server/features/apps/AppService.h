// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/apps/AppStore.h"
#include "server/features/apps/IconStore.h"
#include "server/features/operations/OperationLog.h"
#include "server/http/Principal.h"

#include <functional>
#include <mutex>

namespace wardport::server {

/// Rules of apps. A vendor's account sees its own vendor's apps only. Errors beside those of the fields: notFound,
/// versionMismatch, wrongState, inUse.
class AppService {
public:
    /// How many people may open an app at this moment.
    using CountPeople = std::function<int(AppId)>;

    AppService(Database& database, OperationLog& log, const Clock& clock, CountPeople countPeople);

    Page<App> list(const Principal& who, const AppFilter& filter);
    App get(const Principal& who, AppId id);
    App create(const Principal& who, const AppInput& input);
    App update(const Principal& who, AppId id, int version, const AppInput& input);
    /// Only a draft that nobody was granted and nobody launched; another is retired instead.
    void remove(const Principal& who, AppId id, int version);

    /// One step of the lifecycle; the notice is kept while the app is suspended or retired.
    App changeState(const Principal& who, AppId id, const AppStateChange& change);

    /// Throws unsupportedType, outOfRange or tooLarge "icon" for what cannot be an icon.
    App setIcon(const Principal& who, AppId id, const QByteArray& bytes);
    App removeIcon(const Principal& who, AppId id);
    /// The PNG of that hash. Throws notFound.
    std::shared_ptr<const std::string> icon(const QString& hash);

    /// A new secret and signing key; the old ones end at once.
    AppSecret rotateSecret(const Principal& who, AppId id);

    /// For a merge of departments, in its transaction: apps of the one belong to the other from now on.
    void moveOwned(const Principal& who, OrgUnitId from, OrgUnitId into);

    AppUsedBy usedBy(const Principal& who, AppId id);

    /// The call as it would be made now for that person, with a specimen for a ticket. Without a platform, the first one.
    CallPreview preview(const Principal& who, AppId id, const CallPreviewQuery& query);

private:
    void record(const Principal& who, const QString& action, const App* before, const App* after);

    Database& m_database;
    OperationLog& m_log;
    const Clock& m_clock;
    CountPeople m_countPeople;
    AppStore m_store;
    IconStore m_icons;
    std::mutex m_iconMutex;
    std::unordered_map<QString, std::shared_ptr<const std::string>> m_iconsAtHand;
};

} // namespace wardport::server
