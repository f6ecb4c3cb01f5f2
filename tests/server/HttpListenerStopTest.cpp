// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/HttpListenerFixture.h"

#include <future>
#include <thread>

using namespace wardport::test;
using namespace std::chrono_literals;
using wardport::server::HttpRequest;
using wardport::server::HttpResponse;
using wardport::server::Responder;

class HttpListenerStop : public HttpListenerFixture { };
INSTANTIATE_TEST_SUITE_P(Transports, HttpListenerStop, everyTransport, nameOf);

TEST_P(HttpListenerStop, answersARequestThatRuns)
{
    std::promise<Responder> asked;
    start([&asked](const HttpRequest&, Responder respond) { asked.set_value(std::move(respond)); });
    auto peer = client();
    peer.send(get("/"));
    auto respond = std::make_unique<Responder>(asked.get_future().get());
    auto stopped = std::async(std::launch::async, [&] { return m_listener->stop(10s); });
    EXPECT_EQ(stopped.wait_for(50ms), std::future_status::timeout);
    (*respond)({});
    respond.reset();
    const auto answer = peer.receive();
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.headers.at("connection"), "close");
    EXPECT_TRUE(stopped.get());
}

TEST_P(HttpListenerStop, finishesAnAnswerThatIsBeingRead)
{
    const auto large = std::make_shared<const std::string>(20'000'000, 'x');
    start([large](const HttpRequest&, const Responder& respond) {
        HttpResponse response;
        response.sharedBody = large;
        respond(std::move(response));
    });
    auto peer = client();
    peer.send(get("/"));
    ASSERT_TRUE(eventually([&] { return stats().bytesOut > 0 && stats().parked == 1; }));
    auto stopped = std::async(std::launch::async, [&] { return m_listener->stop(10s); });
    EXPECT_EQ(peer.receive().body.size(), large->size());
    EXPECT_TRUE(stopped.get());
}

TEST_P(HttpListenerStop, closesIdleConnectionsAtOnce)
{
    start(echo);
    auto peer = client();
    ASSERT_EQ(peer.ask(get("/")).status, 200);
    const auto before = std::chrono::steady_clock::now();
    EXPECT_TRUE(m_listener->stop(20s));
    EXPECT_LT(std::chrono::steady_clock::now() - before, 5s);
    EXPECT_TRUE(peer.isEnded());
    EXPECT_EQ(stats().open, 0U);
}

TEST_P(HttpListenerStop, takesNobodyNew)
{
    start(echo);
    const auto port = m_listener->port();
    m_listener->stop(1s);
    EXPECT_THROW(RawClient(port, m_settings.tls), std::exception);
}

TEST_P(HttpListenerStop, cutsWhatOutlastsTheGrace)
{
    std::promise<Responder> asked;
    start([&asked](const HttpRequest&, Responder respond) { asked.set_value(std::move(respond)); });
    auto peer = client();
    peer.send(get("/"));
    auto respond = asked.get_future().get();
    EXPECT_FALSE(m_listener->stop(50ms));
    // An answer after the end harms nobody, even when listener and pool are gone.
    m_listener.reset();
    m_pool.reset();
    respond({});
    respond = nullptr;
    EXPECT_TRUE(peer.isEnded());
}

TEST_P(HttpListenerStop, mayBeCalledTwice)
{
    start(echo);
    EXPECT_TRUE(m_listener->stop(1s));
    EXPECT_TRUE(m_listener->stop(1s));
}

TEST_P(HttpListenerStop, losesNoAnswerUnderLoad)
{
    start(echo, 2);
    std::atomic<bool> over = false;
    std::atomic<int> answered = 0;
    std::atomic<int> torn = 0;
    std::vector<std::thread> load;
    for (int i = 0; i < 8; ++i) {
        load.emplace_back([&] {
            try {
                auto peer = client();
                while (!over) {
                    const auto answer = peer.ask(get("/"));
                    if (answer.status == 0)
                        return;    // closed between requests
                    ++(answer.complete && answer.body == "GET / " ? answered : torn);
                    if (answer.headers.contains("connection"))
                        return;
                }
            } catch (const std::exception&) {
                // Closed between requests.
            }
        });
    }
    EXPECT_TRUE(eventually([&] { return answered > 200; }));
    EXPECT_TRUE(m_listener->stop(10s));
    over = true;
    for (auto& thread : load)
        thread.join();
    EXPECT_EQ(torn, 0);
}
