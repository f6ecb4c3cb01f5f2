// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"
#include "server/http/TransportStats.h"
#include "server/http/WorkerPool.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace wardport::server {

struct ListenerSettings {
    std::string name;                     ///< "admin", "phone", "machine"; names the thread
    std::string address = "::";           ///< "::" takes IPv4 too; falls back to 0.0.0.0 where IPv6 is off
    std::uint16_t port = 0;               ///< 0 = any free one
    std::string certificateFile;          ///< PEM, may hold a chain
    std::string privateKeyFile;
    bool tls = true;
    std::size_t maxBodyBytes = 4u * 1024 * 1024;
    std::size_t maxHeaderBytes = 32u * 1024;
    std::chrono::milliseconds headerTimeout{10'000};    ///< for the TLS handshake, and from a request's first byte to its headers' end
    std::chrono::milliseconds idleTimeout{75'000};      ///< between requests
    std::chrono::milliseconds sendTimeout{30'000};      ///< without the peer taking a byte
    std::size_t maxConnections = 20'000;                ///< beyond: 503 and close
    bool portableIdleSet = false;                       ///< use the idle set of platforms without epoll (for tests)
};

class ListenerCore;

/// One HTTP/1.1 server socket with its connections. Idle connections cost memory, not threads: a worker owns one only while
/// bytes are there to read or to write, and nothing here waits for a peer.
class Listener {
public:
    Listener(ListenerSettings settings, WorkerPool& pool, HttpHandler handler);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// Binds and begins to serve. Throws Poco::Exception when the address is taken or a certificate file cannot be used.
    void start();

    /// The bound port.
    std::uint16_t port() const;

    /// Stops accepting, closes idle connections, lets running requests finish and answers them; after `grace` cuts the rest.
    /// True when nothing had to be cut. The pool must still run. Idempotent.
    bool stop(std::chrono::milliseconds grace);

    TransportStats stats() const;

private:
    std::shared_ptr<ListenerCore> m_core;
};

} // namespace wardport::server
