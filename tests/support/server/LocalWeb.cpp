// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/server/LocalWeb.h"

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/SecureServerSocket.h>

namespace wardport::test {

using namespace Poco::Net;

class LocalWeb::Factory final : public HTTPRequestHandlerFactory {
public:
    explicit Factory(std::shared_ptr<Answer> answer)
        : m_answer(std::move(answer))
    {
    }

    HTTPRequestHandler* createRequestHandler(const HTTPServerRequest&) override { return new Handler(m_answer); }

private:
    class Handler final : public HTTPRequestHandler {
    public:
        explicit Handler(std::shared_ptr<Answer> answer)
            : m_answer(std::move(answer))
        {
        }

        void handleRequest(HTTPServerRequest&, HTTPServerResponse& response) override
        {
            ++m_answer->asked;
            response.setStatus(static_cast<HTTPResponse::HTTPStatus>(m_answer->status.load()));
            if (!m_answer->location.empty())
                response.set("Location", m_answer->location);
            response.setContentLength(0);
            response.send();
        }

    private:
        const std::shared_ptr<Answer> m_answer;
    };

    const std::shared_ptr<Answer> m_answer;
};

LocalWeb::LocalWeb(int status, const std::string& location)
{
    m_answer->status = status;
    m_answer->location = location;
    start(ServerSocket(SocketAddress("127.0.0.1", 0)));
}

LocalWeb::LocalWeb(const std::string& certificateFile, const std::string& keyFile)
    : m_scheme("https")
{
    const Context::Ptr context = new Context(
        Context::TLS_SERVER_USE, keyFile, certificateFile, "", Context::VERIFY_NONE);
    start(SecureServerSocket(SocketAddress("127.0.0.1", 0), 64, context));
}

LocalWeb::~LocalWeb()
{
    stop();
}

void LocalWeb::start(const ServerSocket& socket)
{
    m_server = std::make_unique<HTTPServer>(new Factory(m_answer), socket, new HTTPServerParams);
    m_server->start();
}

void LocalWeb::stop()
{
    if (m_server)
        m_server->stopAll(true);
    m_server.reset();
}

std::string LocalWeb::url() const
{
    return m_scheme + "://127.0.0.1:" + std::to_string(m_server->port()) + "/m";
}

} // namespace wardport::test
