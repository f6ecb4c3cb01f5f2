// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/HttpListenerFixture.h"

#include <gmock/gmock.h>

#include <atomic>

using namespace wardport::test;
using namespace std::chrono_literals;
using testing::HasSubstr;

class HttpListenerLimits : public HttpListenerFixture { };
INSTANTIATE_TEST_SUITE_P(Transports, HttpListenerLimits, everyTransport, nameOf);

TEST_P(HttpListenerLimits, refusesABodyTooLargeBeforeItComes)
{
    start(echo);
    auto peer = client();
    const auto answer = peer.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100001\r\n\r\n");
    EXPECT_EQ(answer.status, 413);
    EXPECT_EQ(answer.headers.at("content-type"), "application/problem+json");
    EXPECT_THAT(answer.body, HasSubstr("\"code\":\"tooLarge\""));
    EXPECT_TRUE(peer.isEnded());
}

TEST_P(HttpListenerLimits, letsTheSenderOfAHugeBodySeeTheAnswer)
{
    start(echo);
    auto peer = client();
    // A client that writes everything before it reads.
    peer.sendAnyway(post("/", std::string(30'000'000, 'x')));
    EXPECT_EQ(peer.receive().status, 413);
}

TEST_P(HttpListenerLimits, refusesChunksTooLargeTogether)
{
    start(echo);
    std::string chunks = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 11; ++i)
        chunks += "2710\r\n" + std::string(10'000, 'x') + "\r\n";
    EXPECT_EQ(client().ask(chunks).status, 413);
}

TEST_P(HttpListenerLimits, takesABodyAtTheLimit)
{
    start(echo);
    EXPECT_EQ(client().ask(post("/", std::string(100'000, 'x'))).status, 200);
}

TEST_P(HttpListenerLimits, refusesAHeadTooLarge)
{
    start(echo);
    const auto answer = client().ask(get("/", "X: " + std::string(8192, 'x') + "\r\n"));
    EXPECT_EQ(answer.status, 431);
    EXPECT_THAT(answer.body, HasSubstr("\"code\":\"tooLarge\""));
}

TEST_P(HttpListenerLimits, refusesWhatIsNoHttp)
{
    start(echo);
    auto peer = client();
    const auto answer = peer.ask("nonsense\r\n\r\n");
    EXPECT_EQ(answer.status, 400);
    EXPECT_THAT(answer.body, HasSubstr("\"code\":\"malformed\""));
    EXPECT_TRUE(peer.isEnded());
    EXPECT_EQ(stats().responses[4], 1U);
}

TEST_P(HttpListenerLimits, answersTheGoodRequestBeforeABadOne)
{
    start(echo);
    auto peer = client();
    peer.send(get("/good") + "nonsense\r\n\r\n");
    EXPECT_EQ(peer.receive().body, "GET /good ");
    EXPECT_EQ(peer.receive().status, 400);
}

TEST_P(HttpListenerLimits, cutsASlowSenderOfHeaders)
{
    m_settings.headerTimeout = 300ms;
    start(echo, 1);
    auto slow = client();
    slow.send("GET / HTTP/1.1\r\nHo");
    EXPECT_EQ(client().ask(get("/now")).body, "GET /now ");
    EXPECT_TRUE(slow.isEnded());
    EXPECT_EQ(stats().expired, 1U);
}

TEST_P(HttpListenerLimits, cutsASenderWhoseBodyStalls)
{
    m_settings.headerTimeout = 300ms;
    start(echo, 1);
    auto slow = client();
    slow.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nbegin");
    EXPECT_TRUE(slow.isEnded());
}

TEST_P(HttpListenerLimits, cutsASilentCaller)
{
    m_settings.headerTimeout = 300ms;
    m_settings.idleTimeout = 300ms;
    start(echo, 1);
    Poco::Net::StreamSocket silent(Poco::Net::SocketAddress("127.0.0.1", m_listener->port()));
    silent.setReceiveTimeout(Poco::Timespan(10, 0));
    char byte = 0;
    EXPECT_EQ(silent.receiveBytes(&byte, 1), 0);
    EXPECT_TRUE(eventually([&] { return stats().open == 0; }));
}

TEST_P(HttpListenerLimits, endsAnIdleConnection)
{
    m_settings.idleTimeout = 300ms;
    start(echo);
    auto peer = client();
    EXPECT_EQ(peer.ask(get("/")).status, 200);
    EXPECT_TRUE(peer.isEnded());
    EXPECT_EQ(stats().expired, 1U);
}

TEST_P(HttpListenerLimits, endsAPeerThatNeverReads)
{
    m_settings.sendTimeout = 300ms;
    const auto large = std::make_shared<const std::string>(50'000'000, 'x');
    start([large](const auto&, const auto& respond) {
        wardport::server::HttpResponse response;
        response.sharedBody = large;
        respond(std::move(response));
    });
    auto peer = client();
    peer.send(get("/"));
    EXPECT_TRUE(eventually([&] { return stats().expired == 1 && stats().open == 0; }));
}

TEST_P(HttpListenerLimits, turnsAwayCallersBeyondTheCap)
{
    m_settings.maxConnections = 3;
    std::atomic<int> asked = 0;
    start([&asked](const auto& request, const auto& respond) {
        ++asked;
        echo(request, respond);
    });
    std::vector<RawClient> inside;
    for (int i = 0; i < 3; ++i) {
        inside.push_back(client());
        ASSERT_EQ(inside.back().ask(get("/")).status, 200);
    }
    auto outside = client();
    const auto answer = outside.ask(get("/"));
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.headers.at("retry-after"), "5");
    EXPECT_TRUE(outside.isEnded());
    EXPECT_EQ(asked, 3);
    EXPECT_EQ(stats().overflow, 1U);

    inside.front().close();
    ASSERT_TRUE(eventually([&] { return stats().open == 2; }));
    EXPECT_EQ(client().ask(get("/")).status, 200);
}
