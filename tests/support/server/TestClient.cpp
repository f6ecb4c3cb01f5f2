// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/server/TestClient.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/StreamCopier.h>

#include <algorithm>

namespace wardport::test {

using namespace Poco::Net;

boost::json::value TestReply::json() const
{
    return body.empty() ? boost::json::value{} : wardport::json::parse(body);
}

namespace {

std::string member(const boost::json::value& value, const char* name)
{
    const auto* found = value.is_object() ? value.get_object().if_contains(name) : nullptr;
    return found && found->is_string() ? std::string{found->get_string().c_str()} : std::string{};
}

} // namespace

std::string TestReply::code() const
{
    return member(json(), "code");
}

std::string TestReply::field() const
{
    return member(json(), "field");
}

std::string TestReply::etag() const
{
    const auto found = headers.find("etag");
    return found == headers.end() ? std::string{} : found->second;
}

TestClient::TestClient(std::uint16_t port, const std::string& certificateFile, std::string token)
    : m_token(std::move(token))
{
    const Context::Ptr context = new Context(Context::TLS_CLIENT_USE, "", "", certificateFile, Context::VERIFY_STRICT, 9, false);
    m_session = std::make_unique<HTTPSClientSession>("localhost", port, context);
    m_session->setKeepAlive(true);
    m_session->setTimeout(Poco::Timespan(30, 0));
}

TestClient::~TestClient() = default;
TestClient::TestClient(TestClient&&) noexcept = default;

TestReply TestClient::get(const std::string& path, const Headers& headers)
{
    return send("GET", path, {}, headers);
}

TestReply TestClient::post(const std::string& path, const std::string& body, const Headers& headers)
{
    return send("POST", path, body, headers);
}

TestReply TestClient::put(const std::string& path, const std::string& body, const Headers& headers)
{
    return send("PUT", path, body, headers);
}

TestReply TestClient::del(const std::string& path, const Headers& headers)
{
    return send("DELETE", path, {}, headers);
}

TestReply TestClient::send(const std::string& method, const std::string& path, const std::string& body, const Headers& headers)
{
    HTTPRequest request(method, path, HTTPMessage::HTTP_1_1);
    if (!m_token.empty())
        request.set("Authorization", "Bearer " + m_token);
    if (!body.empty())
        request.setContentType("application/json");
    for (const auto& [name, value] : headers)
        request.set(name, value);
    request.setContentLength64(static_cast<Poco::Int64>(body.size()));
    m_session->sendRequest(request) << body;
    HTTPResponse response;
    std::istream& in = m_session->receiveResponse(response);
    TestReply reply;
    reply.status = response.getStatus();
    Poco::StreamCopier::copyToString(in, reply.body);
    for (const auto& [name, value] : response) {
        std::string lower = name;
        std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        reply.headers[lower] = value;
    }
    return reply;
}

std::string fill(const char* path, std::initializer_list<qint64> values)
{
    std::string filled = path;
    for (const qint64 value : values) {
        const std::size_t open = filled.find('{');
        filled.replace(open, filled.find('}', open) - open + 1, std::to_string(value));
    }
    return filled;
}

} // namespace wardport::test
