// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/json/JsonReader.h"
#include "shared/json/JsonWriter.h"

#include <boost/json/value.hpp>

#include <map>
#include <memory>
#include <string>

namespace Poco::Net {
class HTTPSClientSession;
}

namespace wardport::test {

struct TestReply {
    int status = 0;
    std::string body;
    std::map<std::string, std::string> headers; ///< names in lower case

    /// The body as JSON; null when it is none.
    boost::json::value json() const;
    /// json()["code"] and ["field"] of a problem.
    std::string code() const;
    std::string field() const;
    template <class T>
    T as() const
    {
        return json::fromJson<T>(body);
    }
    /// What If-Match takes.
    std::string etag() const;
};

/// Speaks HTTPS to one listener of a real server and trusts only its certificate. Keeps its connection.
class TestClient {
public:
    using Headers = std::map<std::string, std::string>;

    TestClient(std::uint16_t port, const std::string& certificateFile, std::string token = {});
    ~TestClient();
    TestClient(TestClient&&) noexcept;

    TestReply get(const std::string& path, const Headers& headers = {});
    TestReply post(const std::string& path, const std::string& body = "{}", const Headers& headers = {});
    TestReply put(const std::string& path, const std::string& body, const Headers& headers = {});
    TestReply del(const std::string& path, const Headers& headers = {});
    TestReply send(const std::string& method, const std::string& path, const std::string& body, const Headers& headers = {});

    template <class T>
        requires(!std::is_convertible_v<T, std::string>)
    TestReply post(const std::string& path, const T& body, const Headers& headers = {})
    {
        return post(path, json::toJson(body), headers);
    }
    template <class T>
        requires(!std::is_convertible_v<T, std::string>)
    TestReply put(const std::string& path, const T& body, const Headers& headers = {})
    {
        return put(path, json::toJson(body), headers);
    }

    void setToken(std::string token) { m_token = std::move(token); }

private:
    std::unique_ptr<Poco::Net::HTTPSClientSession> m_session;
    std::string m_token;
};

/// Fills the {…} of a path of shared/api/Paths.h.
std::string fill(const char* path, std::initializer_list<qint64> values);

} // namespace wardport::test
