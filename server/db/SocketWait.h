// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace wardport::server {

/// Waits until the socket has something to read (or was closed by the peer); false when the time is over.
bool waitReadable(int socket, std::chrono::milliseconds timeout);

/// Wakes whoever waits for the socket, from any thread.
void shutDownSocket(int socket);

} // namespace wardport::server
