// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessSnapshot.h"
#include "server/features/access/AccessStore.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace wardport::server {

/// Keeps the present AccessSnapshot. A thread of its own reads what has changed when the channel access_changed tells of it,
/// and asks for the number every so often in case a notification was lost. While the database is away the last one stays.
class AccessSnapshots {
public:
    /// Told, in the thread of its own, when a snapshot has other broken lines than the one before.
    using Report = std::function<void(const BrokenGrants&)>;

    /// Reads the first snapshot. Throws ErrorCode::unavailable.
    AccessSnapshots(Database& database, GrantSeal seal, Report report = {},
        std::chrono::milliseconds pollEvery = std::chrono::seconds{1});
    ~AccessSnapshots();
    AccessSnapshots(const AccessSnapshots&) = delete;
    AccessSnapshots& operator=(const AccessSnapshots&) = delete;

    std::shared_ptr<const AccessSnapshot> current() const;

    /// By which the lines are read and written.
    const GrantSeal& seal() const { return m_seal; }

    /// By notification on access_changed, or when some may have been missed. Returns at once.
    void accessChanged();

    /// The snapshot of what is committed now: after a change of one's own, and for the console. Not inside a transaction.
    std::shared_ptr<const AccessSnapshot> latest();

    /// Inside the caller's transaction, before it changes anything: the snapshot of exactly the state the transaction works
    /// on, which nobody else can change until it ends.
    std::shared_ptr<const AccessSnapshot> locked();

    /// After the commit of a change: the snapshot of the state in which it left the authorization, for others too unless more
    /// has happened since.
    void committed(std::shared_ptr<const AccessSnapshot> made);

    /// Reads all lines once more, not only those that changed by change sets. Where they are others than they should be,
    /// somebody changed them past the server and its numbers: then every server reads them anew.
    void verify();

private:
    std::shared_ptr<const AccessSnapshot> load(const AccessNumbers& numbers);
    void publish(std::shared_ptr<const AccessSnapshot> snapshot);
    void work(std::chrono::milliseconds pollEvery);
    void reportBroken();

    Database& m_database;
    const GrantSeal m_seal;
    const Report m_report;
    AccessStore m_store;
    std::mutex m_loading; ///< held by the one who reads the database
    mutable std::mutex m_mutex; ///< of what follows
    std::shared_ptr<const AccessSnapshot> m_current;
    std::condition_variable m_wake;
    bool m_changed = false;
    bool m_stop = false;
    std::shared_ptr<const BrokenGrants> m_reported; ///< of the thread
    std::thread m_thread;
};

} // namespace wardport::server
