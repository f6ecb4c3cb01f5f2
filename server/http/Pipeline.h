// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/Authenticator.h"
#include "server/http/Router.h"

#include <atomic>
#include <functional>

namespace wardport::server {

/// Answers a POST that carries an Idempotency-Key: the first time by `work`, after that by what was answered then.
class Idempotency {
public:
    virtual ~Idempotency() = default;
    enum class Keep { answer, factOnly };

    /// Throws conflict when the key was used for another request, or for this one and only the fact was kept.
    virtual HttpResponse once(
        const Call& call, const std::string& key, Keep keep, const std::function<HttpResponse()>& work) = 0;
};

/// What is served beside the routes, such as a page's files; nothing when there is no such thing.
using Beside = std::function<std::optional<HttpResponse>(const HttpRequest&)>;

/// Counters of one pipeline, for /metrics.
struct PipelineStats {
    std::atomic<quint64> requests{0};
    std::atomic<quint64> refused{0};  ///< 4xx
    std::atomic<quint64> failed{0};   ///< 5xx
    std::atomic<quint64> totalMicroseconds{0};
};

/// What every request goes through, in this order: id, route, credentials, right, parse, handler, answer. The only place
/// that turns an exception into a status.
class Pipeline {
public:
    Pipeline(Router router, Authenticator& authenticator, Idempotency& idempotency, Beside beside = {});

    void handle(HttpRequest request, const Responder& respond);

    const Router& router() const { return m_router; }
    const PipelineStats& stats() const { return *m_stats; }
    /// The largest body any route takes: what the transport may read.
    std::size_t maxBodyBytes() const;

private:
    class Exchange;

    void run(const Route& route, const Call& call, const std::shared_ptr<Exchange>& exchange);
    Principal identify(const HttpRequest& request, const Route& route);
    /// The person whose browser it is; anonymous when nobody is signed in.
    Principal visitor(const HttpRequest& request, const Route& route);

    Router m_router;
    Authenticator& m_authenticator;
    Idempotency& m_idempotency;
    const Beside m_beside;
    std::shared_ptr<PipelineStats> m_stats = std::make_shared<PipelineStats>();
};

} // namespace wardport::server
