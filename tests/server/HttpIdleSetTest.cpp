// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/IdleSet.h"

#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>

#include <gtest/gtest.h>

#include <thread>

using namespace std::chrono_literals;
using wardport::server::IdleSet;
using wardport::server::Interest;
using wardport::server::Parkable;

namespace {

struct Parked : Parkable {
    Poco::Net::StreamSocket socket;
    const Poco::Net::Socket& parkingSocket() const override { return socket; }
};

/// Two connected sockets; one to park, one to speak from.
struct Pair {
    std::shared_ptr<Parked> parked = std::make_shared<Parked>();
    Poco::Net::StreamSocket peer;

    Pair()
    {
        Poco::Net::ServerSocket server(Poco::Net::SocketAddress("127.0.0.1", 0));
        peer.connect(server.address());
        parked->socket = server.acceptConnection();
    }
};

const auto later = std::chrono::steady_clock::time_point::max();

class HttpIdleSet : public testing::TestWithParam<bool> {
protected:
    std::unique_ptr<IdleSet> m_set = GetParam() ? wardport::server::makePortableIdleSet() : wardport::server::makeIdleSet();
    std::vector<IdleSet::Item> m_ready;

    /// Waits until something is ready.
    std::size_t waitForReady()
    {
        const auto deadline = std::chrono::steady_clock::now() + 5s;
        while (m_ready.empty() && std::chrono::steady_clock::now() < deadline)
            m_set->wait(100ms, m_ready);
        return m_ready.size();
    }
};

} // namespace

TEST_P(HttpIdleSet, handsOutAReadableSocketOnce)
{
    Pair pair;
    ASSERT_TRUE(m_set->park(pair.parked, Interest::Read, later));
    EXPECT_EQ(m_set->size(), 1U);
    pair.peer.sendBytes("x", 1);
    EXPECT_EQ(waitForReady(), 1U);
    EXPECT_EQ(m_set->size(), 0U);
    m_ready.clear();
    m_set->wait(20ms, m_ready);
    EXPECT_TRUE(m_ready.empty());
}

TEST_P(HttpIdleSet, handsOutAgainWhatIsParkedAgain)
{
    Pair pair;
    pair.peer.sendBytes("x", 1);
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(m_set->park(pair.parked, Interest::Read, later));
        EXPECT_EQ(waitForReady(), 1U);
        m_ready.clear();
    }
}

TEST_P(HttpIdleSet, seesWhatIsParkedWhileItWaits)
{
    Pair pair;
    pair.peer.sendBytes("x", 1);
    std::thread parker([&] { m_set->park(pair.parked, Interest::Read, later); });
    EXPECT_EQ(waitForReady(), 1U);
    parker.join();
}

TEST_P(HttpIdleSet, tellsWhenThereIsRoomToWrite)
{
    Pair pair;
    ASSERT_TRUE(m_set->park(pair.parked, Interest::Write, later));
    EXPECT_EQ(waitForReady(), 1U);
}

TEST_P(HttpIdleSet, ignoresBytesWhenOnlyAHangUpCounts)
{
    Pair pair;
    pair.peer.sendBytes("x", 1);
    ASSERT_TRUE(m_set->park(pair.parked, Interest::Hangup, later));
    m_set->wait(20ms, m_ready);
    EXPECT_TRUE(m_ready.empty());
}

TEST_P(HttpIdleSet, givesUpWhatIsChosen)
{
    Pair overdue;
    Pair patient;
    const auto now = std::chrono::steady_clock::now();
    m_set->park(overdue.parked, Interest::Read, now - 1ms);
    m_set->park(patient.parked, Interest::Read, now + 1h);
    m_set->takeIf([now](const Parkable&, auto deadline) { return deadline < now; }, m_ready);
    ASSERT_EQ(m_ready.size(), 1U);
    EXPECT_EQ(m_ready.front(), overdue.parked);
    EXPECT_EQ(m_set->size(), 1U);
}

TEST_P(HttpIdleSet, forgetsTheBytesOfWhatWasTaken)
{
    Pair pair;
    m_set->park(pair.parked, Interest::Read, later);
    m_set->takeIf([](const Parkable&, auto) { return true; }, m_ready);
    m_ready.clear();
    pair.peer.sendBytes("x", 1);
    m_set->wait(20ms, m_ready);
    EXPECT_TRUE(m_ready.empty());
}

TEST_P(HttpIdleSet, tellsOfACaller)
{
    Poco::Net::ServerSocket server(Poco::Net::SocketAddress("127.0.0.1", 0));
    m_set->watchAccept(&server);
    Poco::Net::StreamSocket caller(server.address());
    EXPECT_TRUE(m_set->wait(5s, m_ready));
    m_set->watchAccept(nullptr);
    EXPECT_FALSE(m_set->wait(20ms, m_ready));
}

TEST_P(HttpIdleSet, wakesEarly)
{
    const auto before = std::chrono::steady_clock::now();
    std::thread waker([this] { m_set->wake(); });
    m_set->wait(10s, m_ready);
    EXPECT_LT(std::chrono::steady_clock::now() - before, 5s);
    waker.join();
}

TEST_P(HttpIdleSet, refusesOnceClosed)
{
    Pair pair;
    m_set->close();
    EXPECT_FALSE(m_set->park(pair.parked, Interest::Read, later));
    EXPECT_EQ(m_set->size(), 0U);
}

INSTANTIATE_TEST_SUITE_P(Kinds, HttpIdleSet, testing::Bool(),
    [](const auto& kind) { return std::string(kind.param ? "portable" : "native"); });
