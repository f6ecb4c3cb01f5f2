// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wardport::server {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

/// A whole request, read and bounded before the handler sees it. All text is the sender's bytes.
struct HttpRequest {
    std::string method;           ///< "GET", upper case as sent
    std::string path;             ///< the raw path, still percent-encoded, without the query
    std::string query;            ///< the raw query without '?'
    HttpHeaders headers;          ///< names as received, values without outer blanks
    std::string body;
    std::string clientAddress;    ///< the peer without port; a v4-mapped v6 address as v4 text
    bool secure = true;

    /// The first header of that name, in any case; empty when absent.
    std::string_view header(std::string_view name) const;
};

/// An answer. The body is `body`, or `sharedBody` when set, or what `stream` yields when set.
struct HttpResponse {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::shared_ptr<const std::string> sharedBody;    ///< a cached answer, written without a copy
    HttpHeaders headers;                              ///< further headers; Content-Length, Date, Connection are the transport's
    std::function<bool(std::string& chunk)> stream;   ///< a chunked answer: fill `chunk`; false ends it. Runs on a worker.
    bool close = false;                               ///< end the connection after this answer
};

/// Answers one request. Called exactly once, from any thread, now or later; never blocks the caller on the network.
/// A Responder dropped without a call answers 500.
using Responder = std::function<void(HttpResponse)>;

/// Runs on a worker. What it throws becomes a 500 without the text.
using HttpHandler = std::function<void(HttpRequest, Responder)>;

} // namespace wardport::server
