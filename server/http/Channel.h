// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Poco/Net/StreamSocket.h>

#include <openssl/ssl.h>

#include <cstddef>
#include <memory>
#include <string_view>

namespace wardport::server {

/// Bytes to and from one peer over TCP, with or without TLS. Never blocks, never throws; one thread at a time.
class Channel {
public:
    enum class Outcome {
        Done,
        WantRead,     ///< call again when the socket is readable
        WantWrite,    ///< call again when the socket is writable
        Ended,        ///< the peer has said goodbye
        Failed
    };
    struct Transfer {
        Outcome outcome;
        std::size_t bytes = 0;    ///< of use with Done only
    };

    /// Takes an accepted socket; `tls` null means plain TCP. Throws Poco::Exception.
    Channel(const Poco::Net::StreamSocket& socket, SSL_CTX* tls);

    const Poco::Net::StreamSocket& socket() const { return m_socket; }
    bool secure() const { return m_tls != nullptr; }

    /// The server's part of the TLS handshake; Done at once on plain TCP.
    Outcome handshake();
    Transfer read(char* to, std::size_t room);
    Transfer write(std::string_view bytes);

    /// Whether bytes have been taken from the socket that read() has not given yet: no poll will report them.
    bool pending() const;

    /// Says goodbye: nothing more will be written. Safe in any state.
    void finish();

    /// After finish(): drops what still arrives, without decrypting it.
    Transfer discard(char* scratch, std::size_t room);

private:
    struct TlsDeleter {
        void operator()(SSL* tls) const { SSL_free(tls); }
    };

    Outcome tlsOutcome(int result) const;
    Transfer receive(char* to, std::size_t room);

    Poco::Net::StreamSocket m_socket;
    std::unique_ptr<SSL, TlsDeleter> m_tls;
};

} // namespace wardport::server
