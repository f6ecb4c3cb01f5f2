// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/KeyRing.h"
#include "server/features/signon/SignOnDirectory.h"
#include "server/features/signon/SignOnLogoutStore.h"
#include "server/features/signon/SignOnUrls.h"
#include "server/http/FormPost.h"

#include <condition_variable>
#include <thread>

namespace wardport::server {

/// Tells apps that a session is over: OpenID Connect Back-Channel Logout 1.0, and CAS single logout. On a thread of its own,
/// so that an app that does not answer keeps nobody waiting; six times within two hours, then it is given up.
class SignOnLogouts {
public:
    SignOnLogouts(Database& database, SignOnDirectory& directory, KeyRing& keys, const SignOnUrls& urls,
        const FormPost& post, const Clock& clock);
    ~SignOnLogouts();
    SignOnLogouts(const SignOnLogouts&) = delete;
    SignOnLogouts& operator=(const SignOnLogouts&) = delete;

    void start();
    void stop();

    /// A CAS service has let somebody in: it is told when the session ends.
    void visited(const RedeemedCode& ticket, AppId app, const QString& ticketText);
    void removeStray();

    /// Tells the apps that are due; how many there were.
    int run();

private:
    struct Message {
        QString url;
        std::string form;
    };

    void work();
    void send(const DueLogout& logout);
    /// Nothing when the app no longer wants to be told.
    std::optional<Message> message(const DueLogout& logout);
    std::string logoutToken(const DueLogout& logout, const SignOnClient& client);

    SignOnDirectory& m_directory;
    KeyRing& m_keys;
    const SignOnUrls& m_urls;
    const FormPost& m_post;
    const Clock& m_clock;
    SignOnLogoutStore m_store;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace wardport::server
