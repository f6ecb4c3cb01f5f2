// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/StockServer.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/SecureServerSocket.h>

namespace wardport::bench {
namespace {

class Handler : public Poco::Net::HTTPRequestHandler {
public:
    explicit Handler(const StockServer::Answer& answer)
        : m_answer(answer)
    {
    }
    void handleRequest(Poco::Net::HTTPServerRequest& request, Poco::Net::HTTPServerResponse& response) override
    {
        if (!m_answer.etag.empty()) {
            response.set("ETag", m_answer.etag);
            if (request.get("If-None-Match", "") == m_answer.etag) {
                response.setStatusAndReason(Poco::Net::HTTPResponse::HTTP_NOT_MODIFIED);
                response.setContentLength(0);
                response.send();
                return;
            }
        }
        response.setContentType("application/json");
        response.sendBuffer(m_answer.body->data(), m_answer.body->size());
    }

private:
    const StockServer::Answer& m_answer;
};

class Factory : public Poco::Net::HTTPRequestHandlerFactory {
public:
    explicit Factory(StockServer::Answer answer)
        : m_answer(std::move(answer))
    {
    }
    Poco::Net::HTTPRequestHandler* createRequestHandler(const Poco::Net::HTTPServerRequest&) override
    {
        return new Handler(m_answer);
    }

private:
    const StockServer::Answer m_answer;
};

} // namespace

StockServer::StockServer(const std::string& certificateFile, const std::string& keyFile, Answer answer, int threads)
    : m_pool(2, threads)
{
    using Poco::Net::Context;
    Context::Ptr context = new Context(Context::TLS_SERVER_USE, keyFile, certificateFile, "", Context::VERIFY_NONE);
    Poco::Net::SecureServerSocket socket(Poco::Net::SocketAddress("127.0.0.1", 0), 4096, context);
    auto* const params = new Poco::Net::HTTPServerParams;
    params->setMaxThreads(threads);
    params->setMaxQueued(10'000);
    params->setMaxKeepAliveRequests(0);
    m_server.emplace(new Factory(std::move(answer)), m_pool, socket, params);
    m_server->start();
}

StockServer::~StockServer()
{
    m_server->stopAll(true);
}

std::string StockServer::url() const
{
    return "https://127.0.0.1:" + std::to_string(port()) + "/";
}

} // namespace wardport::bench
