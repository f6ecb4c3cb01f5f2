// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/Channel.h"

#include <Poco/Exception.h>
#include <Poco/Net/SocketDefs.h>

#include <openssl/err.h>

#include <algorithm>
#include <limits>

namespace wardport::server {

namespace {

int bounded(std::size_t size)
{
    return static_cast<int>(std::min<std::size_t>(size, std::numeric_limits<int>::max()));
}

/// Poco reports a full socket buffer by several exceptions; the system's code in them is the same.
bool wouldBlock(const Poco::Exception& problem)
{
    return problem.code() == POCO_EAGAIN || problem.code() == POCO_EWOULDBLOCK;
}

} // namespace

Channel::Channel(const Poco::Net::StreamSocket& socket, SSL_CTX* tls)
    : m_socket(socket)
{
    m_socket.setBlocking(false);
    m_socket.setNoDelay(true);
    if (!tls)
        return;
    m_tls.reset(SSL_new(tls));
    if (!m_tls || SSL_set_fd(m_tls.get(), static_cast<int>(m_socket.impl()->sockfd())) != 1)
        throw Poco::IOException("cannot make a TLS session");
    SSL_set_accept_state(m_tls.get());
}

Channel::Outcome Channel::handshake()
{
    if (!m_tls)
        return Outcome::Done;
    ERR_clear_error();
    return tlsOutcome(SSL_do_handshake(m_tls.get()));
}

Channel::Transfer Channel::read(char* to, std::size_t room)
{
    if (!m_tls)
        return receive(to, room);
    ERR_clear_error();
    const int got = SSL_read(m_tls.get(), to, bounded(room));
    if (got > 0)
        return {Outcome::Done, static_cast<std::size_t>(got)};
    return {tlsOutcome(got)};
}

Channel::Transfer Channel::write(std::string_view bytes)
{
    if (m_tls) {
        ERR_clear_error();
        const int sent = SSL_write(m_tls.get(), bytes.data(), bounded(bytes.size()));
        if (sent > 0)
            return {Outcome::Done, static_cast<std::size_t>(sent)};
        return {tlsOutcome(sent)};
    }
    try {
        const int sent = m_socket.sendBytes(bytes.data(), bounded(bytes.size()));
        if (sent < 0)
            return {Outcome::WantWrite};
        return {Outcome::Done, static_cast<std::size_t>(sent)};
    } catch (const Poco::Exception& problem) {
        return {wouldBlock(problem) ? Outcome::WantWrite : Outcome::Failed};
    }
}

bool Channel::pending() const
{
    return m_tls && SSL_has_pending(m_tls.get()) == 1;
}

void Channel::finish()
{
    if (m_tls && SSL_is_init_finished(m_tls.get())) {
        ERR_clear_error();
        SSL_shutdown(m_tls.get());
        ERR_clear_error();
    }
    try {
        m_socket.shutdownSend();
    } catch (const Poco::Exception&) {
        // The peer went first.
    }
}

Channel::Transfer Channel::discard(char* scratch, std::size_t room)
{
    return receive(scratch, room);
}

Channel::Outcome Channel::tlsOutcome(int result) const
{
    if (result > 0)
        return Outcome::Done;
    switch (SSL_get_error(m_tls.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return Outcome::WantRead;
    case SSL_ERROR_WANT_WRITE:
        return Outcome::WantWrite;
    case SSL_ERROR_ZERO_RETURN:
        return Outcome::Ended;
    default:
        return Outcome::Failed;
    }
}

Channel::Transfer Channel::receive(char* to, std::size_t room)
{
    try {
        const int got = m_socket.receiveBytes(to, bounded(room));
        if (got > 0)
            return {Outcome::Done, static_cast<std::size_t>(got)};
        return {got == 0 ? Outcome::Ended : Outcome::WantRead};
    } catch (const Poco::Exception& problem) {
        return {wouldBlock(problem) ? Outcome::WantRead : Outcome::Failed};
    }
}

} // namespace wardport::server
