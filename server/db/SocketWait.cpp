// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/SocketWait.h"

#ifdef _WIN32
#include <winsock2.h>
#else
#include <poll.h>
#include <sys/socket.h>
#endif

namespace wardport::server {

bool waitReadable(int socket, std::chrono::milliseconds timeout)
{
#ifdef _WIN32
    WSAPOLLFD entry{static_cast<SOCKET>(socket), POLLIN, 0};
    return WSAPoll(&entry, 1, static_cast<int>(timeout.count())) > 0;
#else
    pollfd entry{socket, POLLIN, 0};
    return poll(&entry, 1, static_cast<int>(timeout.count())) > 0;
#endif
}

void shutDownSocket(int socket)
{
#ifdef _WIN32
    shutdown(static_cast<SOCKET>(socket), SD_BOTH);
#else
    shutdown(socket, SHUT_RDWR);
#endif
}

} // namespace wardport::server
