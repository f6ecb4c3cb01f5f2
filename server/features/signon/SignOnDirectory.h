// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/apps/AppDirectory.h"
#include "server/features/signon/SignOnStore.h"

#include <mutex>

namespace wardport::server {

/// The apps that sign people on, kept in memory as long as nothing changes among the apps.
class SignOnDirectory {
public:
    using Clients = std::vector<SignOnClient>;

    SignOnDirectory(Database& database, AppDirectory& apps);

    std::shared_ptr<const Clients> clients();
    /// By client_id, which is the app's code; nothing unless it uses OpenID Connect.
    std::shared_ptr<const SignOnClient> oidcClient(const QString& code);
    std::shared_ptr<const SignOnClient> oidcClient(AppId id);
    /// The app whose services this one is among; the longest match where several are.
    std::shared_ptr<const SignOnClient> casClient(const QString& service);

private:
    AppDirectory& m_apps;
    SignOnStore m_store;
    std::mutex m_mutex; ///< of what follows
    std::shared_ptr<const Clients> m_clients;
    qint64 m_version = -1;
};

} // namespace wardport::server
