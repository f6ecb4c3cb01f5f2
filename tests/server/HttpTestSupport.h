// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Listener.h"

#include <Poco/Net/StreamSocket.h>
#include <Poco/TemporaryFile.h>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace wardport::test {

/// A self-signed certificate for localhost, made by the openssl tool and gone with this object.
class ThrowAwayCertificate {
public:
    ThrowAwayCertificate();

    std::string certificateFile() const { return m_folder.path() + "/cert.pem"; }
    std::string privateKeyFile() const { return m_folder.path() + "/key.pem"; }

private:
    Poco::TemporaryFile m_folder;
};

/// What came back, cut up.
struct Answer {
    int status = 0;
    std::map<std::string, std::string> headers;    ///< names in lower case
    std::string body;                              ///< chunks joined
    bool complete = false;                         ///< false when the connection ended first
};

/// A client that sends what it is told, right or wrong, and reads answers. Blocks at most `timeout` for a read.
class RawClient {
public:
    RawClient(std::uint16_t port, bool tls, std::chrono::milliseconds timeout = std::chrono::seconds(10));

    void send(const std::string& bytes);

    /// Sends what it can and stays quiet when the peer cuts it off.
    void sendAnyway(const std::string& bytes);

    /// The next answer; `toHead` means none has a body.
    Answer receive(bool toHead = false);
    Answer ask(const std::string& bytes);

    /// Whether the peer has ended the connection by now or does so in time; unread bytes are dropped.
    bool isEnded();

    /// Bytes as they come, until `enough` of them are there or the connection ends.
    std::string receiveBytes(std::size_t enough);
    void close();

private:
    bool more();

    Poco::Net::StreamSocket m_socket;
    std::string m_buffer;
};

std::string get(const std::string& path, const std::string& headers = {});
std::string post(const std::string& path, const std::string& body, const std::string& headers = {});

/// Asks again and again, for at most ten seconds.
bool eventually(const std::function<bool()>& condition);

} // namespace wardport::test
