// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/SocketDeadline.h"

#include <condition_variable>
#include <mutex>

#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace wardport::server {
namespace {

void shutDown(int socket)
{
#ifdef _WIN32
    ::shutdown(static_cast<SOCKET>(socket), SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

} // namespace

SocketDeadline::SocketDeadline(int socket, std::chrono::milliseconds time)
    : m_watch([this, socket, time](const std::stop_token& stop) {
        std::mutex mutex;
        std::condition_variable_any never;
        std::unique_lock lock{mutex};
        never.wait_for(lock, stop, time, [] { return false; });
        if (stop.stop_requested())
            return;
        m_passed = true;
        shutDown(socket);
    })
{
}

} // namespace wardport::server
