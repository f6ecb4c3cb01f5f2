// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/ApiError.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <variant>

namespace wardport::server {

/// A handler's answer that comes later, from any thread: a commit shared with others, a password check in its own lane.
/// Copies share one answer; complete() or fail() is called once.
template <class T>
class Deferred {
public:
    using Outcome = std::variant<T, Error>;

    Deferred()
        : m_state(std::make_shared<State>())
    {
    }

    void complete(T value) { settle(Outcome{std::in_place_index<0>, std::move(value)}); }
    void fail(Error error) { settle(Outcome{std::in_place_index<1>, std::move(error)}); }

    /// Calls `done` once the answer is there, now or on the thread that brings it.
    void then(std::function<void(Outcome)> done)
    {
        std::optional<Outcome> ready;
        {
            const std::lock_guard lock{m_state->mutex};
            if (m_state->outcome)
                ready = std::move(m_state->outcome);
            else
                m_state->done = std::move(done);
        }
        if (ready)
            done(std::move(*ready));
    }

private:
    struct State {
        std::mutex mutex;
        std::optional<Outcome> outcome;
        std::function<void(Outcome)> done;
    };

    void settle(Outcome outcome)
    {
        std::function<void(Outcome)> done;
        {
            const std::lock_guard lock{m_state->mutex};
            if (m_state->done)
                done = std::move(m_state->done);
            else
                m_state->outcome = std::move(outcome);
        }
        if (done)
            done(std::move(outcome));
    }

    std::shared_ptr<State> m_state;
};

} // namespace wardport::server
