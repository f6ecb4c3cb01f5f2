// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/HttpListenerFixture.h"

#include <gmock/gmock.h>

#include <atomic>
#include <future>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>

using namespace wardport::test;
using namespace std::chrono_literals;
using testing::StartsWith;
using wardport::server::HttpRequest;
using wardport::server::HttpResponse;
using wardport::server::Responder;

class HttpListener : public HttpListenerFixture { };
INSTANTIATE_TEST_SUITE_P(Transports, HttpListener, everyTransport, nameOf);

TEST_P(HttpListener, answersSeveralRequestsOnOneConnection)
{
    start(echo);
    auto peer = client();
    EXPECT_EQ(peer.ask(get("/1")).body, "GET /1 ");
    EXPECT_EQ(peer.ask(post("/2", "two")).body, "POST /2 two");
    EXPECT_EQ(peer.ask(get("/3")).body, "GET /3 ");
    EXPECT_EQ(stats().accepted, 1U);
    EXPECT_EQ(stats().responses[2], 3U);
}

TEST_P(HttpListener, tellsTheHandlerWhoAsks)
{
    start([](HttpRequest request, const Responder& respond) {
        HttpResponse response;
        response.body = request.clientAddress + (request.secure ? " secure" : " plain") + ' ' + request.query + ' '
            + std::string(request.header("x-test"));
        respond(std::move(response));
    });
    EXPECT_EQ(client().ask(get("/?a=b", "X-Test: yes\r\n")).body,
        std::string("127.0.0.1 ") + (GetParam().tls ? "secure" : "plain") + " a=b yes");
}

TEST_P(HttpListener, sendsWhatTheHandlerSays)
{
    start([](const HttpRequest&, const Responder& respond) {
        HttpResponse response;
        response.status = 201;
        response.contentType = "text/plain";
        response.headers = {{"Location", "/new"}, {"X-Split", "a\r\nEvil: b"}, {"Content-Length", "999"}};
        response.body = "made";
        respond(std::move(response));
    });
    const auto answer = client().ask(get("/"));
    EXPECT_EQ(answer.status, 201);
    EXPECT_EQ(answer.body, "made");
    EXPECT_EQ(answer.headers.at("content-type"), "text/plain");
    EXPECT_EQ(answer.headers.at("location"), "/new");
    EXPECT_EQ(answer.headers.at("x-split"), "a  Evil: b");
    EXPECT_EQ(answer.headers.at("content-length"), "4");
    EXPECT_THAT(answer.headers.at("date"), testing::EndsWith(" GMT"));
}

TEST_P(HttpListener, answersPipelinedRequestsInOrder)
{
    start(echo);
    auto peer = client();
    std::string all;
    for (int i = 0; i < 100; ++i)
        all += post("/" + std::to_string(i), std::string(static_cast<std::size_t>(i * 10), 'x'));
    peer.send(all);
    for (int i = 0; i < 100; ++i)
        ASSERT_THAT(peer.receive().body, StartsWith("POST /" + std::to_string(i) + ' '));
}

TEST_P(HttpListener, readsARequestThatComesByteByByte)
{
    start(echo);
    auto peer = client();
    for (const char byte : post("/slow", "abc"))
        peer.send(std::string(1, byte));
    EXPECT_EQ(peer.receive().body, "POST /slow abc");
}

TEST_P(HttpListener, readsALargeBody)
{
    m_settings.maxBodyBytes = 5'000'000;
    start([](const HttpRequest& request, const Responder& respond) {
        HttpResponse response;
        response.body = std::to_string(request.body.size()) + request.body.back();
        respond(std::move(response));
    });
    std::string body(4'999'999, 'a');
    body.push_back('z');
    EXPECT_EQ(client().ask(post("/", body)).body, "5000000z");
}

TEST_P(HttpListener, readsAChunkedBody)
{
    start(echo);
    EXPECT_EQ(client().ask("POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n").body,
        "POST /c abcde");
}

TEST_P(HttpListener, asksForABodyThatWaits)
{
    start(echo);
    auto peer = client();
    peer.send("POST /e HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(peer.receive().status, 100);
    EXPECT_EQ(peer.ask("body").body, "POST /e body");
}

TEST_P(HttpListener, writesALargeBodyToASlowReader)
{
    const auto large = std::make_shared<const std::string>(20'000'000, 'x');
    start([large](const HttpRequest&, const Responder& respond) {
        HttpResponse response;
        response.sharedBody = large;
        respond(std::move(response));
    }, 1);
    auto slow = client();
    slow.send(get("/"));
    // The only worker is not held by the one who does not read.
    EXPECT_TRUE(eventually([&] { return stats().bytesOut > 0 && stats().parked == 1; }));
    EXPECT_EQ(client().ask(get("/")).body.size(), large->size());
    EXPECT_TRUE(slow.receive().body == *large);
}

TEST_P(HttpListener, answersHeadWithoutABody)
{
    start([](const HttpRequest& request, const Responder& respond) {
        HttpResponse response;
        response.body = request.method == "HEAD" ? "12345" : "next";
        respond(std::move(response));
    });
    auto peer = client();
    peer.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto answer = peer.receive(true);
    EXPECT_EQ(answer.headers.at("content-length"), "5");
    EXPECT_EQ(peer.ask(get("/")).body, "next");
}

TEST_P(HttpListener, sendsNoBodyWithNotModified)
{
    start([](const HttpRequest& request, const Responder& respond) {
        HttpResponse response;
        response.status = request.path == "/304" ? 304 : 204;
        response.body = "not to be sent";
        respond(std::move(response));
    });
    auto peer = client();
    EXPECT_EQ(peer.ask(get("/304")).status, 304);
    EXPECT_EQ(peer.ask(get("/204")).status, 204);
}

TEST_P(HttpListener, closesWhenTheClientWantsIt)
{
    start(echo);
    auto peer = client();
    EXPECT_EQ(peer.ask(get("/", "Connection: close\r\n")).headers.at("connection"), "close");
    EXPECT_TRUE(peer.isEnded());
}

TEST_P(HttpListener, closesWhenTheHandlerWantsIt)
{
    start([](const HttpRequest&, const Responder& respond) {
        HttpResponse response;
        response.close = true;
        respond(std::move(response));
    });
    auto peer = client();
    EXPECT_EQ(peer.ask(get("/")).headers.at("connection"), "close");
    EXPECT_TRUE(peer.isEnded());
}

TEST_P(HttpListener, honoursHttp10)
{
    start(echo);
    auto brief = client();
    EXPECT_EQ(brief.ask("GET /a HTTP/1.0\r\n\r\n").body, "GET /a ");
    EXPECT_TRUE(brief.isEnded());
    auto kept = client();
    EXPECT_EQ(kept.ask("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").headers.at("connection"), "keep-alive");
    EXPECT_EQ(kept.ask(get("/b")).body, "GET /b ");
}

TEST_P(HttpListener, writesAnAnswerGivenLaterByAnotherThread)
{
    std::promise<Responder> asked;
    start([&asked](const HttpRequest&, Responder respond) { asked.set_value(std::move(respond)); }, 1);
    auto peer = client();
    peer.send(get("/"));
    std::thread answering([respond = asked.get_future().get()] {
        HttpResponse response;
        response.body = "later";
        respond(std::move(response));
    });
    EXPECT_EQ(peer.receive().body, "later");
    answering.join();
}

TEST_P(HttpListener, servesOthersWhileAnAnswerIsDue)
{
    std::mutex mutex;
    std::vector<Responder> due;
    start([&](const HttpRequest& request, Responder respond) {
        if (request.path == "/now")
            return echo(request, respond);
        const std::lock_guard lock(mutex);
        due.push_back(std::move(respond));
    }, 1);
    std::vector<RawClient> waiting;
    for (int i = 0; i < 20; ++i) {
        waiting.push_back(client());
        waiting.back().send(get("/later"));
    }
    EXPECT_EQ(client().ask(get("/now")).body, "GET /now ");
    ASSERT_TRUE(eventually([&] {
        const std::lock_guard lock(mutex);
        return due.size() == waiting.size();
    }));
    for (const auto& respond : due)
        respond({});
    for (auto& peer : waiting)
        EXPECT_EQ(peer.receive().status, 200);
}

TEST_P(HttpListener, countsOnlyTheFirstAnswer)
{
    start([](const HttpRequest& request, const Responder& respond) {
        echo(request, respond);
        HttpResponse second;
        second.body = "second";
        respond(std::move(second));
    });
    auto peer = client();
    EXPECT_EQ(peer.ask(get("/1")).body, "GET /1 ");
    EXPECT_EQ(peer.ask(get("/2")).body, "GET /2 ");
}

TEST_P(HttpListener, turnsAnExceptionIntoA500WithoutItsText)
{
    start([](const HttpRequest&, const Responder&) { throw std::runtime_error("secret"); });
    const auto answer = client().ask(get("/"));
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.headers.at("content-type"), "application/problem+json");
    EXPECT_THAT(answer.body, testing::Not(testing::HasSubstr("secret")));
    EXPECT_THAT(answer.body, testing::HasSubstr("\"code\":\"internal\""));
}

TEST_P(HttpListener, answers500WhenTheAnswerIsForgotten)
{
    start([](const HttpRequest&, const Responder&) { });
    EXPECT_EQ(client().ask(get("/")).status, 500);
}

TEST_P(HttpListener, streamsAnAnswerInChunks)
{
    start([](const HttpRequest&, const Responder& respond) {
        HttpResponse response;
        response.stream = [i = 0](std::string& chunk) mutable {
            chunk = std::string(10'000, static_cast<char>('a' + i));
            return ++i < 20;
        };
        respond(std::move(response));
    });
    auto peer = client();
    const auto answer = peer.ask(get("/"));
    EXPECT_EQ(answer.headers.at("transfer-encoding"), "chunked");
    EXPECT_EQ(answer.body.size(), 200'000U);
    EXPECT_EQ(answer.body.back(), 't');
    EXPECT_EQ(peer.ask(get("/")).body.size(), 200'000U);
}

TEST_P(HttpListener, streamsToHttp10WithoutChunks)
{
    start([](const HttpRequest&, const Responder& respond) {
        HttpResponse response;
        response.stream = [i = 0](std::string& chunk) mutable {
            chunk = "part ";
            return ++i < 3;
        };
        respond(std::move(response));
    });
    const auto answer = client().ask("GET / HTTP/1.0\r\n\r\n");
    EXPECT_EQ(answer.body, "part part part ");
    EXPECT_FALSE(answer.headers.contains("transfer-encoding"));
}

TEST_P(HttpListener, asksAStreamAgainThatHasNothingYet)
{
    const auto news = std::make_shared<std::atomic<bool>>(false);
    start([news](const HttpRequest& request, const Responder& respond) {
        if (request.path != "/tail")
            return echo(request, respond);
        HttpResponse response;
        response.stream = [news](std::string& chunk) {
            if (!*news)
                return true;
            chunk = "news";
            return false;
        };
        respond(std::move(response));
    }, 1);
    auto tail = client();
    tail.send(get("/tail"));
    EXPECT_TRUE(eventually([&] { return stats().parked == 1; }));
    EXPECT_EQ(client().ask(get("/other")).body, "GET /other ");
    *news = true;
    EXPECT_EQ(tail.receive().body, "news");
}

TEST_P(HttpListener, endsAStreamWhoseReaderHasGone)
{
    const auto alive = std::make_shared<int>(1);
    start([alive](const HttpRequest&, const Responder& respond) {
        HttpResponse response;
        response.stream = [alive](std::string& chunk) {
            // Something now and then: without it a platform that cannot tell of a hang-up would not notice.
            chunk = *alive ? "tick" : "";
            return true;
        };
        respond(std::move(response));
    });
    auto peer = client();
    peer.send(get("/"));
    peer.receiveBytes(200);
    peer.close();
    EXPECT_TRUE(eventually([&] { return stats().open == 0; }));
}

TEST_P(HttpListener, leavesAStreamThatBreaksWithoutItsEnd)
{
    start([](const HttpRequest&, const Responder& respond) {
        HttpResponse response;
        response.stream = [i = 0](std::string& chunk) mutable {
            if (++i > 2)
                throw std::runtime_error("database away");
            chunk = "row";
            return true;
        };
        respond(std::move(response));
    });
    const auto answer = client().ask(get("/"));
    EXPECT_EQ(answer.status, 200);
    EXPECT_FALSE(answer.complete);
}

TEST_P(HttpListener, keepsWorkersFreeOfAThousandIdleClients)
{
    start(echo, 2);
    std::vector<RawClient> idle;
    for (int i = 0; i < 1000; ++i) {
        idle.push_back(client());
        if (i % 2 == 0) {
            ASSERT_EQ(idle.back().ask(get("/")).status, 200);
        }
    }
    ASSERT_TRUE(eventually([&] { return stats().parked == 1000; }));
    EXPECT_EQ(m_pool->queued(), 0U);
    EXPECT_EQ(client().ask(get("/now")).body, "GET /now ");
    EXPECT_EQ(idle.front().ask(get("/again")).body, "GET /again ");
    EXPECT_EQ(idle.back().ask(get("/first")).body, "GET /first ");
}

TEST_P(HttpListener, sharesOnePoolWithAnother)
{
    start(echo, 1);
    wardport::server::Listener second(m_settings, *m_pool, echo);
    second.start();
    EXPECT_NE(second.port(), m_listener->port());
    EXPECT_EQ(client().ask(get("/a")).body, "GET /a ");
    EXPECT_EQ(RawClient(second.port(), m_settings.tls).ask(get("/b")).body, "GET /b ");
}

TEST_P(HttpListener, refusesAPortThatIsTaken)
{
    start(echo);
    auto same = m_settings;
    same.port = m_listener->port();
    wardport::server::Listener second(same, *m_pool, echo);
    EXPECT_THROW(second.start(), std::exception);
}
