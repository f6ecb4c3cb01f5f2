// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Connection.h"

#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace wardport::server {

/// Hears NOTIFY on a connection and a thread of its own, and comes back after the connection was lost.
class Notifications {
public:
    /// `onNotify(channel, payload)` and `onListening()` run on the listening thread; what they throw is logged.
    /// onListening comes each time listening begins, also after a break: catch up there by reading the state itself.
    using OnNotify = std::function<void(const QString& channel, const QString& payload)>;
    using OnListening = std::function<void()>;

    Notifications(
        const ConnectionSettings& settings, QStringList channels, OnNotify onNotify, OnListening onListening = {});
    ~Notifications();
    Notifications(const Notifications&) = delete;
    Notifications& operator=(const Notifications&) = delete;

    bool isListening() const { return m_listening; }

private:
    void work();
    void listen();
    void setSocket(int socket);
    bool pause(std::chrono::milliseconds time);

    Connection m_connection;
    const QStringList m_channels;
    const OnNotify m_onNotify;
    const OnListening m_onListening;
    std::atomic<bool> m_listening = false;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_stop = false;
    int m_socket = -1; ///< shut down to wake the thread
    std::thread m_thread;
};

} // namespace wardport::server
