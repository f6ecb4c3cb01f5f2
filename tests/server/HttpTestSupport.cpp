// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/HttpTestSupport.h"

#include <Poco/File.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/SocketAddress.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <stdexcept>
#include <thread>

namespace wardport::test {

namespace {

Poco::Net::Context::Ptr clientContext()
{
    using Poco::Net::Context;
    static const Context::Ptr context = new Context(Context::TLS_CLIENT_USE, "", Context::VERIFY_NONE);
    return context;
}

Poco::Net::StreamSocket connectTo(std::uint16_t port, bool tls)
{
    const Poco::Net::SocketAddress address("127.0.0.1", port);
    if (tls)
        return Poco::Net::SecureStreamSocket(address, "localhost", clientContext());
    return Poco::Net::StreamSocket(address);
}

} // namespace

ThrowAwayCertificate::ThrowAwayCertificate()
{
    m_folder.createDirectories();
    const auto command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
                         " -keyout "
        + privateKeyFile() + " -out " + certificateFile() + " 2>/dev/null";
    if (std::system(command.c_str()) != 0)
        throw std::runtime_error("openssl made no certificate");
}

RawClient::RawClient(std::uint16_t port, bool tls, std::chrono::milliseconds timeout)
    : m_socket(connectTo(port, tls))
{
    m_socket.setReceiveTimeout(Poco::Timespan(timeout.count() * 1000));
    m_socket.setSendTimeout(Poco::Timespan(timeout.count() * 1000));
    m_socket.setNoDelay(true);
}

void RawClient::send(const std::string& bytes)
{
    for (std::size_t sent = 0; sent < bytes.size();)
        sent += static_cast<std::size_t>(m_socket.sendBytes(bytes.data() + sent, static_cast<int>(bytes.size() - sent)));
}

void RawClient::sendAnyway(const std::string& bytes)
{
    try {
        send(bytes);
    } catch (const Poco::Exception&) {
        // That is the peer's right.
    }
}

bool RawClient::more()
{
    std::array<char, 16 * 1024> part;
    try {
        const int got = m_socket.receiveBytes(part.data(), static_cast<int>(part.size()));
        if (got <= 0)
            return false;
        m_buffer.append(part.data(), static_cast<std::size_t>(got));
        return true;
    } catch (const Poco::TimeoutException&) {
        throw;
    } catch (const Poco::Exception&) {
        return false;
    }
}

Answer RawClient::receive(bool toHead)
{
    Answer answer;
    std::size_t end = 0;
    while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos) {
        if (!more())
            return answer;
    }
    std::string head = m_buffer.substr(0, end + 2);
    m_buffer.erase(0, end + 4);
    answer.status = std::stoi(head.substr(9, 3));
    for (std::size_t at = head.find("\r\n") + 2; at < head.size();) {
        const auto stop = head.find("\r\n", at);
        const auto colon = head.find(": ", at);
        auto name = head.substr(at, colon - at);
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        answer.headers[name] = head.substr(colon + 2, stop - colon - 2);
        at = stop + 2;
    }
    const bool bare = toHead || answer.status == 204 || answer.status == 304 || answer.status < 200;
    if (!bare && answer.headers.contains("transfer-encoding")) {
        for (;;) {
            std::size_t line = 0;
            while ((line = m_buffer.find("\r\n")) == std::string::npos) {
                if (!more())
                    return answer;
            }
            const auto size = std::stoul(m_buffer.substr(0, line), nullptr, 16);
            while (m_buffer.size() < line + 2 + size + 2) {
                if (!more())
                    return answer;
            }
            answer.body += m_buffer.substr(line + 2, size);
            m_buffer.erase(0, line + 2 + size + 2);
            if (size == 0)
                break;
        }
    } else if (!bare && answer.headers.contains("content-length")) {
        const auto size = std::stoul(answer.headers["content-length"]);
        while (m_buffer.size() < size) {
            if (!more())
                return answer;
        }
        answer.body = m_buffer.substr(0, size);
        m_buffer.erase(0, size);
    } else if (!bare) {
        while (more()) { }
        answer.body.swap(m_buffer);
    }
    answer.complete = true;
    return answer;
}

Answer RawClient::ask(const std::string& bytes)
{
    send(bytes);
    return receive();
}

bool RawClient::isEnded()
{
    try {
        while (more()) { }
        return true;
    } catch (const Poco::TimeoutException&) {
        return false;
    }
}

std::string RawClient::receiveBytes(std::size_t enough)
{
    while (m_buffer.size() < enough && more()) { }
    return std::exchange(m_buffer, {});
}

void RawClient::close()
{
    m_socket.close();
}

std::string get(const std::string& path, const std::string& headers)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

std::string post(const std::string& path, const std::string& body, const std::string& headers)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + headers
        + "\r\n" + body;
}

bool eventually(const std::function<bool()>& condition)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

} // namespace wardport::test
