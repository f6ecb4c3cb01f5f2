// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"

#include <condition_variable>
#include <mutex>
#include <shared_mutex>
#include <thread>
#include <unordered_map>

namespace wardport::server {

/// Whose tunnel has an address.
struct Tunnel {
    QString tunnelAddress;
    PersonId personId;
    QString personName;
};
BOOST_DESCRIBE_STRUCT(Tunnel, (), (tunnelAddress, personId, personName))

/// The live VPN sessions by tunnel address, in memory: every request of a phone may ask. A thread of its own looks again at
/// the addresses that the channel vpn_session_changed tells of, and reads all of them every so often in case a notification
/// was lost. While the database is away they stay as they were.
class Tunnels {
public:
    /// Reads them. Throws ErrorCode::unavailable.
    explicit Tunnels(Database& database, std::chrono::milliseconds readEvery = std::chrono::seconds{10});
    ~Tunnels();
    Tunnels(const Tunnels&) = delete;
    Tunnels& operator=(const Tunnels&) = delete;

    /// In any spelling; a caller's address is the one of its connection.
    std::optional<Tunnel> at(std::string_view address) const;
    bool isOf(PersonId person, std::string_view address) const;

    /// By notification; an empty address when some may have been missed. Returns at once.
    void changed(const QString& address);

    /// Looks at these addresses now. Inside a transaction that is left to its notification.
    void refresh(const std::vector<QString>& addresses);

    /// The one spelling of an address under which it is kept: v4 also for v4 in v6, no zone. Empty when it is none.
    static QString canonical(std::string_view address);

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Map = std::unordered_map<std::string, Tunnel, TextHash, std::equal_to<>>;

    const Tunnel* find(std::string_view address) const;
    void readAll();
    void work(std::chrono::milliseconds readEvery);

    Database& m_database;
    std::mutex m_reading; ///< held by the one who reads the database, so that what was read later counts
    mutable std::shared_mutex m_mutex;
    Map m_tunnels;

    std::mutex m_waiting; ///< of what follows
    std::condition_variable m_wake;
    std::vector<QString> m_changed;
    bool m_all = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace wardport::server
