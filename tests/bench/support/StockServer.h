// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Poco/Net/HTTPServer.h>
#include <Poco/ThreadPool.h>

#include <memory>
#include <optional>
#include <string>

namespace wardport::bench {

/// Poco's own HTTPServer over TLS, the stock way: a thread for each kept-alive connection, the same answer for everybody.
class StockServer {
public:
    struct Answer {
        std::shared_ptr<const std::string> body;
        std::string etag{}; ///< 304 for whoever names it
    };

    StockServer(const std::string& certificateFile, const std::string& keyFile, Answer answer, int threads);
    ~StockServer();

    std::uint16_t port() const { return m_server->port(); }
    std::string url() const;

private:
    Poco::ThreadPool m_pool;
    std::optional<Poco::Net::HTTPServer> m_server;
};

} // namespace wardport::bench
