// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/LoadConnection.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <stdexcept>

namespace wardport::bench {

Descriptor::Descriptor(int number)
    : m_number(number)
{
    if (number < 0)
        throw std::runtime_error("no more file descriptors");
}

Descriptor::~Descriptor()
{
    close(m_number);
}

LoadConnection::LoadConnection(std::uint16_t port, SSL_CTX* context)
    : m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    , m_tls(SSL_new(context))
{
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(port);
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(descriptor(), reinterpret_cast<const sockaddr*>(&server), sizeof server) != 0)
        throw std::runtime_error("cannot connect to port " + std::to_string(port));
    const int on = 1;
    setsockopt(descriptor(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    fcntl(descriptor(), F_SETFL, O_NONBLOCK);
    SSL_set_fd(m_tls.get(), descriptor());
    for (int result = SSL_connect(m_tls.get()); result != 1; result = SSL_connect(m_tls.get()))
        waitFor(result);
}

void LoadConnection::waitFor(int result)
{
    const int wish = SSL_get_error(m_tls.get(), result);
    if (wish != SSL_ERROR_WANT_READ && wish != SSL_ERROR_WANT_WRITE)
        throw std::runtime_error("the server has closed a connection");
    awaitSocket(wish == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT);
}

void LoadConnection::awaitSocket(short events)
{
    pollfd entry{descriptor(), events, 0};
    if (poll(&entry, 1, 30'000) <= 0)
        throw std::runtime_error("the server does not answer");
}

void LoadConnection::send(const std::string& request, Clock::time_point due)
{
    m_due = due;
    m_answer.clear();
    m_expected = 0;
    ERR_clear_error();
    const int size = static_cast<int>(request.size());
    for (int result = SSL_write(m_tls.get(), request.data(), size); result <= 0;
         result = SSL_write(m_tls.get(), request.data(), size))
        waitFor(result);
}

bool LoadConnection::receive(int status)
{
    thread_local std::array<char, 16 * 1024> buffer;
    for (;;) {
        ERR_clear_error();
        const int got = SSL_read(m_tls.get(), buffer.data(), static_cast<int>(buffer.size()));
        if (got <= 0) {
            if (SSL_get_error(m_tls.get(), got) == SSL_ERROR_WANT_READ)
                return false;
            throw std::runtime_error("the server has closed a connection");
        }
        m_answer.append(buffer.data(), static_cast<std::size_t>(got));
        if (complete(status))
            return true;
    }
}

const std::string& LoadConnection::fetch(const std::string& request, int status)
{
    send(request, Clock::now());
    while (!receive(status))
        awaitSocket(POLLIN);
    return m_answer;
}

bool LoadConnection::complete(int status)
{
    if (m_expected == 0) {
        const std::size_t head = m_answer.find("\r\n\r\n");
        if (head == std::string::npos)
            return false;
        constexpr std::string_view mark = "\r\nContent-Length: ";
        const std::size_t length = m_answer.find(mark);
        m_expected = head + 4
            + (length < head ? std::strtoul(m_answer.c_str() + length + mark.size(), nullptr, 10) : 0);
    }
    if (m_answer.size() < m_expected)
        return false;
    if (std::atoi(m_answer.c_str() + std::string_view("HTTP/1.1 ").size()) != status)
        throw std::runtime_error("an answer was not " + std::to_string(status) + ":\n" + m_answer.substr(0, 2'000));
    return true;
}

} // namespace wardport::bench
