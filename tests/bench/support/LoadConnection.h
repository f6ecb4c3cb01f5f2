// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/ssl.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

namespace wardport::bench {

/// A file descriptor, closed at its end.
class Descriptor {
public:
    explicit Descriptor(int number);
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }

private:
    const int m_number;
};

/// A TLS connection to localhost with one request on its way at most.
class LoadConnection {
public:
    using Clock = std::chrono::steady_clock;

    /// Connects and shakes hands. Throws std::runtime_error.
    LoadConnection(std::uint16_t port, SSL_CTX* context);

    int descriptor() const { return m_socket.number(); }
    Clock::time_point due() const { return m_due; }

    void send(const std::string& request, Clock::time_point due);

    /// Reads what is there; true when the answer is complete. Throws when it has another status.
    bool receive(int status);

    /// The answer, with its head, once it is complete.
    const std::string& answer() const { return m_answer; }

    /// Sends and waits for the answer, which is given back with its head.
    const std::string& fetch(const std::string& request, int status);

private:
    struct TlsDeleter {
        void operator()(SSL* tls) const { SSL_free(tls); }
    };

    void waitFor(int result);
    void awaitSocket(short events);
    bool complete(int status);

    Descriptor m_socket;
    std::unique_ptr<SSL, TlsDeleter> m_tls;
    Clock::time_point m_due;
    std::string m_answer;
    std::size_t m_expected = 0; ///< length of the whole answer once its head is there
};

} // namespace wardport::bench
