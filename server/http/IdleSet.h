// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/Socket.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace wardport::server {

/// Something that waits for its socket without a thread.
class Parkable {
public:
    virtual ~Parkable() = default;
    virtual const Poco::Net::Socket& parkingSocket() const = 0;
};

/// What a parked socket waits for.
enum class Interest {
    Read,
    Write,
    Hangup    ///< only the peer's going away
};

/// The sockets that wait for their peers, and one listening socket. Whoever is parked belongs to the set until it is handed
/// out again, once, by wait() or takeIf(); so each item has one owner at any time.
class IdleSet {
public:
    using Item = std::shared_ptr<Parkable>;
    using Time = std::chrono::steady_clock::time_point;
    using Predicate = std::function<bool(const Parkable& item, Time deadline)>;

    virtual ~IdleSet() = default;

    /// Any thread; the caller must not touch the item afterwards. False, with nothing kept, once the set is closed or when
    /// the system refuses.
    virtual bool park(Item item, Interest interest, Time deadline) = 0;

    /// Has wait() tell of callers at the listening socket; null ends that. The thread of wait(), or any before it begins.
    virtual void watchAccept(const Poco::Net::ServerSocket* socket) = 0;

    /// Waits until something is ready, wake() is called or the time is over; appends what is ready. True when the listening
    /// socket has a caller. One thread only.
    virtual bool wait(std::chrono::milliseconds limit, std::vector<Item>& ready) = 0;

    /// Ends a wait() early; any thread.
    virtual void wake() = 0;

    /// Takes out what the predicate chooses. The thread of wait() only.
    virtual void takeIf(const Predicate& chosen, std::vector<Item>& taken) = 0;

    /// Refuses further parking. The items stay until taken.
    virtual void close() = 0;

    virtual std::size_t size() const = 0;
};

/// The best set this platform has.
std::unique_ptr<IdleSet> makeIdleSet();

/// The set for platforms without a better one; works everywhere.
std::unique_ptr<IdleSet> makePortableIdleSet();

} // namespace wardport::server
