// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/BrokenPipe.h"

#ifndef _WIN32
#include <csignal>
#endif

namespace wardport::server {

void ignoreBrokenPipe()
{
#ifndef _WIN32
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
#endif
}

} // namespace wardport::server
