// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/VpnSessionApi.h"

#include <QUrl>

#include <thread>

namespace wardport::test {
namespace {

using namespace std::chrono_literals;
using server::Audience;

/// Phones where the policy wants the VPN; theirs comes from 127.0.0.1.
class PhoneVpnApi : public VpnSessionApi {
protected:
    TestReply signIn(const PhoneSignIn& wish) { return m_client.post(Paths::phoneSessions, wish); }

    static PhoneSignIn withoutPassword()
    {
        PhoneSignIn wish;
        wish.deviceId = u"device-1"_s;
        wish.clientVersion = u"1.2.0"_s;
        return wish;
    }

    /// Asks until the answer has this status; what others change takes a moment to arrive.
    static bool comesTo(TestClient& phone, int status)
    {
        const auto end = std::chrono::steady_clock::now() + 3s;
        do {
            if (phone.get(Paths::me).status == status)
                return true;
            std::this_thread::yield();
        } while (std::chrono::steady_clock::now() < end);
        return false;
    }

    PhoneInfo info() { return m_client.get(Paths::phoneInfo).as<PhoneInfo>(); }

    TestClient m_client = m_server.client(Audience::phone);
};

TEST_F(PhoneVpnApi, signInTakesALiveTunnelOfOnesOwn)
{
    require(PhoneVpn::required);
    const TestReply outside = signIn(input());
    EXPECT_EQ(outside.status, 401);
    EXPECT_EQ(outside.code(), "vpnRequired");
    EXPECT_TRUE(info().vpnRequired);
    EXPECT_FALSE(info().throughVpn);

    told(tunnel(u"s1"_s, u"lina"_s));
    EXPECT_TRUE(info().throughVpn);
    EXPECT_EQ(signIn(input()).code(), "vpnRequired") << "a colleague's tunnel";
    PhoneSignIn wrong = input();
    wrong.password = u"Wrong-pass-99"_s;
    EXPECT_EQ(signIn(wrong).code(), "badCredentials") << "who is right is told only who may";
    told(tunnel(u"s2"_s, u"wangwei"_s));
    EXPECT_EQ(signIn(input()).status, 200);
    EXPECT_EQ(signIn(withoutPassword()).field(), "staffNo") << "the tunnel alone does not vouch";
    EXPECT_FALSE(info().passwordless);
    EXPECT_TRUE(info().personName.isEmpty());
}

TEST_F(PhoneVpnApi, whatIsRefusedIsNoUseOfTheSession)
{
    TestClient client = phone();
    require(PhoneVpn::required);
    const auto idle = std::chrono::hours{24} * Policy().phoneIdleDays;
    m_server.clock().advance(idle - 1h);
    EXPECT_EQ(client.get(Paths::myApps).code(), "vpnRequired");
    m_server.clock().advance(2h);
    EXPECT_EQ(client.get(Paths::myApps).code(), "unauthenticated") << "nothing was served for so long";
}

TEST_F(PhoneVpnApi, whatIsServedIsUse)
{
    TestClient client = phone();
    const auto idle = std::chrono::hours{24} * Policy().phoneIdleDays;
    m_server.clock().advance(idle - 1h);
    EXPECT_EQ(client.get(Paths::myApps).status, 200);
    m_server.clock().advance(idle - 1h);
    EXPECT_EQ(client.get(Paths::myApps).status, 200);
    m_server.clock().advance(idle + 1h);
    EXPECT_EQ(client.get(Paths::myApps).code(), "unauthenticated");
}

TEST_F(PhoneVpnApi, everyLaterRequestTakesItToo)
{
    TestClient client = phone();
    require(PhoneVpn::required);
    const TestReply outside = client.get(Paths::myApps);
    EXPECT_EQ(outside.status, 401);
    EXPECT_EQ(outside.code(), "vpnRequired");
    const VpnSession session = told(tunnel(u"s1"_s));
    EXPECT_EQ(client.get(Paths::myApps).status, 200) << "the session on the phone has lived on";
    ASSERT_EQ(ended(session).status, 204);
    EXPECT_EQ(client.get(Paths::myApps).code(), "vpnRequired") << "in the middle of use";
    EXPECT_EQ(client.post(Paths::myEvents, "{\"events\":[]}").code(), "vpnRequired");
    EXPECT_EQ(client.del(Paths::phoneCurrentSession).status, 204) << "leaving is always allowed";
    require(PhoneVpn::off);
    EXPECT_EQ(client.get(Paths::me).code(), "unauthenticated");
}

TEST_F(PhoneVpnApi, tokenFromAnotherAddressIsRefused)
{
    require(PhoneVpn::required);
    told(tunnel(u"s1"_s));
    TestClient client = phone();
    EXPECT_EQ(client.get(Paths::me).status, 200);
    told(tunnel(u"s1"_s, u"wangwei"_s, u"10.8.0.1"_s));
    EXPECT_EQ(client.get(Paths::me).code(), "vpnRequired") << "whoever asks from here is not in the tunnel";
    EXPECT_EQ(
        client
            .get(Paths::me, {{"X-Forwarded-For", "10.8.0.1"}, {"Forwarded", "for=10.8.0.1"}, {"X-Real-IP", "10.8.0.1"}})
            .code(),
        "vpnRequired")
        << "and cannot say so";
}

TEST_F(PhoneVpnApi, nextOwnerOfAnAddressDoesNotInheritIt)
{
    require(PhoneVpn::required);
    told(tunnel(u"s1"_s));
    TestClient client = phone();
    m_server.clock().advance(1s);
    told(tunnel(u"s2"_s, u"lina"_s));
    EXPECT_EQ(client.get(Paths::me).code(), "vpnRequired");
}

TEST_F(PhoneVpnApi, staleTunnelIsNoTunnel)
{
    require(PhoneVpn::required);
    m_server.clock().advance(15min);
    told(tunnel(u"s1"_s));
    TestClient client = phone();
    m_server.clock().advance(16min);
    m_server.instance().services().vpnSessions().endStale();
    EXPECT_TRUE(comesTo(client, 401));
    told(tunnel(u"s1"_s));
    EXPECT_EQ(client.get(Paths::me).status, 200);
}

TEST_F(PhoneVpnApi, disabledAccountEndsTunnelAndPhone)
{
    require(PhoneVpn::required);
    told(tunnel(u"s1"_s));
    TestClient client = phone();
    ASSERT_EQ(m_system.post(at(Paths::vpnAccountDisable, 1)).status, 200);
    EXPECT_EQ(client.get(Paths::me).status, 401);
    const auto end = std::chrono::steady_clock::now() + 3s;
    while (info().throughVpn && std::chrono::steady_clock::now() < end)
        std::this_thread::yield();
    EXPECT_FALSE(info().throughVpn);
    EXPECT_EQ(signIn(input()).code(), "vpnRequired");
    EXPECT_EQ(tell(tunnel(u"s2"_s)).code(), "accountDisabled");
}

TEST_F(PhoneVpnApi, tunnelVouchesWhereItMay)
{
    require(PhoneVpn::signOn);
    EXPECT_EQ(signIn(withoutPassword()).code(), "vpnRequired");
    told(tunnel(u"s1"_s));
    EXPECT_TRUE(info().passwordless);
    EXPECT_EQ(info().personName, u"王**"_s);
    const TestReply reply = signIn(withoutPassword());
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.as<PhoneSession>().me.staffNo, u"000002"_s);
    EXPECT_EQ(signIn(input()).status, 200) << "a password is still taken";
    const auto account =
        m_server.database().query("SELECT account FROM sign_in WHERE success ORDER BY id LIMIT 1").scalar<QString>();
    EXPECT_EQ(account, u"000002"_s) << "the log says who, though nobody did";

    m_server.database().execute(u"UPDATE device SET blocked = true"_s);
    EXPECT_EQ(signIn(withoutPassword()).code(), "deviceBlocked");
    m_server.database().execute(u"UPDATE person SET valid_until = '2020-01-01' WHERE id = 1002"_s);
    EXPECT_EQ(signIn(withoutPassword()).code(), "accountDisabled");
}

TEST_F(PhoneVpnApi, tunnelsAreKnownAgainAfterARestart)
{
    require(PhoneVpn::required);
    told(tunnel(u"s1"_s));
    m_server.restart();
    TestClient client = phone();
    EXPECT_EQ(client.get(Paths::me).status, 200);
}

TEST_F(PhoneVpnApi, everyInstanceKnowsWhatOneWasTold)
{
    server::Instance other{m_server.config(), m_server.clock()};
    other.openDatabase();
    other.start();
    require(PhoneVpn::required);
    TestClient there{static_cast<std::uint16_t>(QUrl{other.url(Audience::phone)}.port()),
        other.certificateFile().toStdString(), m_server.tokenOf(PersonId{1002})};
    EXPECT_TRUE(comesTo(there, 401)) << "the policy";
    const VpnSession session = told(tunnel(u"s1"_s));
    EXPECT_TRUE(comesTo(there, 200)) << "the tunnel";
    ASSERT_EQ(ended(session).status, 204);
    EXPECT_TRUE(comesTo(there, 401)) << "its end";
}

TEST_F(PhoneVpnApi, lostNotificationIsMadeUpForByReadingAll)
{
    server::Tunnels tunnels{m_server.database(), 20ms};
    told(tunnel(u"s1"_s));
    const auto until = [&](bool there) {
        const auto end = std::chrono::steady_clock::now() + 3s;
        while (tunnels.isOf(PersonId{1002}, "127.0.0.1") != there && std::chrono::steady_clock::now() < end)
            std::this_thread::yield();
        return tunnels.isOf(PersonId{1002}, "127.0.0.1") == there;
    };
    EXPECT_TRUE(until(true));
    EXPECT_TRUE(tunnels.isOf(PersonId{1002}, "::ffff:127.0.0.1"));
    EXPECT_FALSE(tunnels.isOf(PersonId{1003}, "127.0.0.1"));
    m_server.database().execute(u"UPDATE vpn_session SET ended_at = now()"_s);
    EXPECT_TRUE(until(false));
}

} // namespace
} // namespace wardport::test
