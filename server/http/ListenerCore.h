// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/IdleSet.h"
#include "server/http/Listener.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Thread.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace wardport::server {

class HttpConnection;

/// What a listener and its connections share; lives as long as the last of them. One thread of its own watches the sockets:
/// it accepts, hands readable connections to the workers and enforces deadlines.
class ListenerCore : public std::enable_shared_from_this<ListenerCore> {
public:
    using Clock = std::chrono::steady_clock;

    ListenerCore(ListenerSettings settings, std::shared_ptr<TaskQueue> queue, HttpHandler handler);

    void start();
    bool stop(std::chrono::milliseconds grace);
    std::uint16_t port() const { return m_port; }
    TransportStats stats() const;

    const ListenerSettings& settings() const { return m_settings; }
    const HttpHandler& handler() const { return m_handler; }
    TransportCounters& counters() { return m_counters; }
    bool stopping() const { return m_stopping; }

    /// Lets the connection wait; the caller must not touch it afterwards.
    void park(std::shared_ptr<HttpConnection> connection, Interest interest, Clock::time_point deadline);

    /// Lets a worker go on with the connection; the caller must not touch it afterwards.
    void post(std::shared_ptr<HttpConnection> connection, TaskQueue::Lane lane);

    /// One connection fewer; its last word.
    void gone();

private:
    void bind();
    void watch();
    void watchOnce();
    void handOut(std::vector<IdleSet::Item>& ready);
    void accept();
    void admit(const Poco::Net::StreamSocket& socket, const Poco::Net::SocketAddress& peer, std::size_t open);
    void sweep(Clock::time_point now);
    void resumeAccepting(Clock::time_point now);

    const ListenerSettings m_settings;
    const std::shared_ptr<TaskQueue> m_queue;
    const HttpHandler m_handler;
    TransportCounters m_counters;
    std::unique_ptr<IdleSet> m_idle;
    Poco::Net::Context::Ptr m_tls;
    Poco::Net::ServerSocket m_socket;
    std::uint16_t m_port = 0;
    Poco::Thread m_watcher;
    bool m_accepting = true;              // the watcher's, as are the next two
    Clock::time_point m_nextSweep{};
    Clock::time_point m_acceptAgain{};    // not the epoch while accepting rests
    std::atomic<bool> m_started{false};
    std::atomic<bool> m_stopping{false};
    std::atomic<bool> m_ended{false};
    std::mutex m_stopMutex;
    std::mutex m_goneMutex;
    std::condition_variable m_allGone;
};

} // namespace wardport::server
