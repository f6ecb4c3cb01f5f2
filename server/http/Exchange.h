// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/HttpMessage.h"

#include <atomic>
#include <memory>
#include <optional>
#include <thread>

namespace wardport::server {

class HttpConnection;

/// One request between handler and connection: holds the connection while the handler has the word, takes the first answer
/// and brings it to a worker. Dropped without an answer it answers 500.
class Exchange {
public:
    /// To be made on the worker that will run the handler.
    explicit Exchange(std::shared_ptr<HttpConnection> connection);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    /// Any thread; only the first call counts.
    void answer(HttpResponse response);

    /// The handler has returned: the answer when it was given on this worker meanwhile. Later ones are posted.
    std::optional<HttpResponse> leaveHandler();

private:
    const std::shared_ptr<HttpConnection> m_connection;
    const std::thread::id m_thread = std::this_thread::get_id();
    std::atomic<bool> m_answered{false};
    bool m_inHandler = true;                   // m_thread's
    std::optional<HttpResponse> m_response;    // m_thread's
};

} // namespace wardport::server
