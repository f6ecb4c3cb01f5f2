// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Poco/Net/HTTPServer.h>

#include <atomic>
#include <memory>
#include <string>

namespace wardport::test {

/// A web server on this machine that gives every request the same answer.
class LocalWeb {
public:
    explicit LocalWeb(int status = 200, const std::string& location = {});
    /// By https, with this certificate and key.
    LocalWeb(const std::string& certificateFile, const std::string& keyFile);
    ~LocalWeb();
    LocalWeb(const LocalWeb&) = delete;
    LocalWeb& operator=(const LocalWeb&) = delete;

    std::string url() const;
    void answer(int status) { m_answer->status = status; }
    int asked() const { return m_answer->asked; }
    void stop();

private:
    struct Answer {
        std::atomic<int> status = 200;
        std::string location;
        std::atomic<int> asked = 0;
    };
    class Factory;

    void start(const Poco::Net::ServerSocket& socket);

    const std::shared_ptr<Answer> m_answer = std::make_shared<Answer>();
    std::string m_scheme = "http";
    std::unique_ptr<Poco::Net::HTTPServer> m_server;
};

} // namespace wardport::test
