// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/server/HttpTestSupport.h"

#include "server/http/Listener.h"
#include "server/http/WorkerPool.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace wardport::test {

/// How a listener test runs: over TCP or TLS, with the platform's idle set or the portable one.
struct Transport {
    bool tls;
    bool portable;
};

class HttpListenerFixture : public testing::TestWithParam<Transport> {
protected:
    /// Before start(): what the test wants otherwise.
    server::ListenerSettings m_settings = [] {
        server::ListenerSettings settings;
        settings.address = "127.0.0.1";
        settings.maxBodyBytes = 100'000;
        settings.maxHeaderBytes = 8192;
        return settings;
    }();

    void start(server::HttpHandler handler, int threads = 2)
    {
        m_settings.tls = GetParam().tls;
        m_settings.portableIdleSet = GetParam().portable;
        if (m_settings.tls) {
            m_certificate.emplace();
            m_settings.certificateFile = m_certificate->certificateFile();
            m_settings.privateKeyFile = m_certificate->privateKeyFile();
        }
        m_pool.emplace(threads);
        m_listener.emplace(m_settings, *m_pool, std::move(handler));
        m_listener->start();
    }

    RawClient client(std::chrono::milliseconds timeout = std::chrono::seconds(10)) const
    {
        return RawClient(m_listener->port(), m_settings.tls, timeout);
    }

    server::TransportStats stats() const { return m_listener->stats(); }

    std::optional<ThrowAwayCertificate> m_certificate;
    std::optional<server::WorkerPool> m_pool;
    std::optional<server::Listener> m_listener;
};

/// Answers method, path and body: "GET /a " or "POST /a body".
inline void echo(const server::HttpRequest& request, const server::Responder& respond)
{
    server::HttpResponse response;
    response.body = request.method + ' ' + request.path + ' ' + request.body;
    respond(std::move(response));
}

inline const auto everyTransport
    = testing::Values(Transport{false, false}, Transport{true, false}, Transport{false, true}, Transport{true, true});

inline std::string nameOf(const testing::TestParamInfo<Transport>& info)
{
    return std::string(info.param.tls ? "tls" : "tcp") + (info.param.portable ? "Portable" : "Native");
}

} // namespace wardport::test
