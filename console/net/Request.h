// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

namespace wardport::console {

class Exchange;

/// A question on its way to the server. Copies mean the same question; letting the handle go does not stop it.
class Request {
public:
    Request() = default;
    explicit Request(std::weak_ptr<Exchange> exchange);

    bool isRunning() const;

    /// Gives it up: the callback gets ErrorCode::cancelled, once the event loop comes round.
    void cancel();

    /// Gives it up without a word: the callback is never called.
    void drop();

private:
    std::weak_ptr<Exchange> m_exchange;
};

/// Holds the newest of several questions of one kind: assigning drops the one before, so overtaken answers never arrive.
///
///     m_latest = api.people.list(filter, this, [this](Result<Page<Person>> answer) { … });
class Latest {
public:
    Latest() = default;
    Latest(const Latest&) = delete;
    ~Latest() { m_request.drop(); }

    Latest& operator=(Request request)
    {
        m_request.drop();
        m_request = std::move(request);
        return *this;
    }
    Latest& operator=(const Latest&) = delete;

    bool isRunning() const { return m_request.isRunning(); }
    void cancel() { m_request.cancel(); }
    void drop() { m_request.drop(); }

private:
    Request m_request;
};

} // namespace wardport::console
