// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/VpnSessionApi.h"

namespace wardport::test {
namespace {

using namespace std::chrono_literals;

class VpnSessions : public VpnSessionApi {};

TEST_F(VpnSessions, startAndInterimAreOneSession)
{
    const VpnSession first = told(tunnel(u"s1"_s));
    EXPECT_EQ(first.personName, u"王伟"_s);
    EXPECT_EQ(first.startedAt, m_server.clock().now());
    m_server.clock().advance(5min);
    const VpnSession again = told(tunnel(u"s1"_s));
    EXPECT_EQ(again.id, first.id);
    EXPECT_EQ(again.startedAt, first.startedAt);
    EXPECT_EQ(again.seenAt, m_server.clock().now());
    EXPECT_EQ(listed().size(), 1U);
    EXPECT_EQ(listed("?live=true&address=127.0.0.1").size(), 1U);
    EXPECT_EQ(listed("?address=203.0.113.7&personId=1002&orgUnitId=1002&q=wang").size(), 1U);
    EXPECT_EQ(listed("?live=false").size(), 0U);
}

TEST_F(VpnSessions, endIsToldOnceAndStays)
{
    const VpnSession session = told(tunnel(u"s1"_s));
    m_server.clock().advance(1min);
    EXPECT_EQ(ended(session, "?reason=idle").status, 204);
    const Instant end = m_server.clock().now();
    m_server.clock().advance(1min);
    EXPECT_EQ(ended(session, "?reason=other").status, 204) << "again is no error";
    const auto all = listed("?live=false");
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].endedAt, end);
    EXPECT_EQ(all[0].endReason, u"idle"_s);
    EXPECT_EQ(m_machine.del(at(Paths::vpnSession, 999), m_gateway).status, 404);
}

TEST_F(VpnSessions, replayedReportRevivesNothing)
{
    const VpnSession session = told(tunnel(u"s1"_s));
    ASSERT_EQ(ended(session).status, 204);
    const VpnSession replayed = told(tunnel(u"s1"_s));
    EXPECT_EQ(replayed.id, session.id);
    EXPECT_TRUE(replayed.endedAt.has_value());
    EXPECT_TRUE(listed("?live=true").empty());

    m_server.clock().advance(1min);
    VpnSessionInput reused = tunnel(u"s1"_s);
    reused.startedAt = m_server.clock().now();
    EXPECT_NE(told(reused).id, session.id) << "the gateway counts from the beginning again";
    EXPECT_EQ(listed("?live=true").size(), 1U);
}

TEST_F(VpnSessions, youngerTunnelTakesTheAddress)
{
    const VpnSession older = told(tunnel(u"s1"_s, u"wangwei"_s));
    m_server.clock().advance(1min);
    const VpnSession younger = told(tunnel(u"s2"_s, u"lina"_s));
    EXPECT_FALSE(younger.endedAt);
    EXPECT_EQ(told(tunnel(u"s1"_s)).endReason, u"replaced"_s) << "the older does not take it back";
    VpnSessionInput late = tunnel(u"s3"_s, u"wangwei"_s);
    late.startedAt = older.startedAt;
    EXPECT_EQ(told(late).endReason, u"replaced"_s) << "a report that comes late does not either";
    const auto live = listed("?live=true");
    ASSERT_EQ(live.size(), 1U);
    EXPECT_EQ(live[0].id, younger.id);
}

TEST_F(VpnSessions, tunnelMayMoveToAnotherAddress)
{
    told(tunnel(u"s1"_s, u"wangwei"_s, u"10.8.0.1"_s));
    told(tunnel(u"s2"_s, u"lina"_s, u"10.8.0.2"_s));
    told(tunnel(u"s1"_s, u"wangwei"_s, u"10.8.0.3"_s));
    const auto live = listed("?live=true&sort=tunnelAddress");
    ASSERT_EQ(live.size(), 2U);
    EXPECT_EQ(live[1].tunnelAddress, u"10.8.0.3"_s);
    EXPECT_EQ(told(tunnel(u"s3"_s, u"lina"_s, u"::ffff:10.8.0.1"_s)).tunnelAddress, u"10.8.0.1"_s) << "one spelling";
}

TEST_F(VpnSessions, silentOnesArePresumedEndedAndComeBackWhenToldOf)
{
    m_server.clock().advance(15min); // the server has listened for so long
    const VpnSession session = told(tunnel(u"s1"_s));
    auto& service = m_server.instance().services().vpnSessions();
    m_server.clock().advance(15min);
    service.endStale();
    EXPECT_EQ(listed("?live=true").size(), 1U);
    m_server.clock().advance(1ms);
    service.endStale();
    EXPECT_EQ(listed("?live=false").at(0).endReason, u"presumedEnded"_s);
    const VpnSession back = told(tunnel(u"s1"_s));
    EXPECT_EQ(back.id, session.id);
    EXPECT_FALSE(back.endedAt);
    EXPECT_TRUE(back.endReason.isEmpty());
}

TEST_F(VpnSessions, serverThatWasAwayDoesNotPresume)
{
    told(tunnel(u"s1"_s));
    m_server.clock().advance(1h);
    m_server.restart();
    TestClient after = m_server.as(Role::security);
    const auto live = [&] {
        return after.get(std::string(Paths::vpnSessions).append("?live=true")).as<Page<VpnSession>>().items.size();
    };
    m_server.instance().services().vpnSessions().endStale();
    EXPECT_EQ(live(), 1U);
    m_server.clock().advance(15min);
    m_server.instance().services().vpnSessions().endStale();
    EXPECT_EQ(live(), 0U) << "by now it would have been told of";
}

TEST_F(VpnSessions, accountMustBeKnownOpenAndServed)
{
    const TestReply unknown = tell(tunnel(u"s1"_s, u"nobody"_s));
    EXPECT_EQ(unknown.status, 422);
    EXPECT_EQ(unknown.field(), "account");
    m_server.database().execute(u"UPDATE vpn_account SET valid_until = '2020-01-01' WHERE id = 2"_s);
    EXPECT_EQ(tell(tunnel(u"s2"_s, u"lina"_s)).code(), "accountDisabled");
    EXPECT_EQ(tell(tunnel(u"s3"_s, u"wangwei"_s, u"not an address"_s)).field(), "tunnelAddress");
    VpnSessionInput other = tunnel(u"s4"_s);
    other.gateway = u"gw-2"_s;
    EXPECT_EQ(tell(other).field(), "gateway");
    told(tunnel(u"s5"_s));
    EXPECT_EQ(tell(tunnel(u"s5"_s, u"zhangmin"_s)).code(), "conflict") << "a session has one account";
    EXPECT_EQ(listed().size(), 1U);
}

TEST_F(VpnSessions, sameNameInTwoHospitalsIsTwoAccounts)
{
    m_server.database().execute(
        u"INSERT INTO vpn_account (id, hospital_id, person_id, account) VALUES (4, 1004, 1005, 'wangwei')"_s);
    const TestReply which = tell(tunnel(u"s1"_s));
    EXPECT_EQ(which.code(), "required");
    EXPECT_EQ(which.field(), "hospitalCode");
    VpnSessionInput input = tunnel(u"s1"_s);
    input.hospitalCode = u"H2"_s;
    EXPECT_EQ(told(input).personName, u"张敏"_s);

    const TestClient::Headers ofTheFirst = gateway({u"gw-h1"_s, OrgUnitId{1001}, {}});
    input.gateway = u"gw-h1"_s;
    EXPECT_EQ(m_machine.post(Paths::vpnSessions, input, ofTheFirst).field(), "account") << "of a foreign hospital";
    input.hospitalCode.clear();
    EXPECT_EQ(m_machine.post(Paths::vpnSessions, input, ofTheFirst).as<VpnSession>().personName, u"王伟"_s);
}

TEST_F(VpnSessions, gatewayEndsItsOwnSessionsOnly)
{
    const VpnSession session = told(tunnel(u"s1"_s));
    const TestClient::Headers other = gateway({u"gw-2"_s, {}, {}});
    EXPECT_EQ(m_machine.del(at(Paths::vpnSession, session.id.value()), other).status, 404);
    EXPECT_EQ(listed("?live=true").size(), 1U);
}

TEST_F(VpnSessions, gatewayIsKnownBySecretAndAddress)
{
    EXPECT_EQ(m_machine.post(Paths::vpnSessions, tunnel(u"s1"_s)).status, 401);
    EXPECT_EQ(m_machine.post(Paths::vpnSessions, tunnel(u"s1"_s), basic(u"gw-1"_s, u"guess"_s)).status, 401);
    EXPECT_EQ(m_machine.post(Paths::ticketsRedeem, "{\"ticket\":\"x\"}", m_gateway).status, 401) << "it is no app";
    VpnSessionInput input = tunnel(u"s1"_s);
    input.gateway = u"gw-2"_s;
    const auto elsewhere = gateway({u"gw-2"_s, {}, {u"10.0.0.0/8"_s, u"2001:db8::1"_s}});
    EXPECT_EQ(m_machine.post(Paths::vpnSessions, input, elsewhere).status, 401);
    input.gateway = u"gw-3"_s;
    const auto here = gateway({u"gw-3"_s, {}, {u"10.0.0.0/8"_s, u"127.0.0.0/8"_s}});
    EXPECT_EQ(m_machine.post(Paths::vpnSessions, input, here).status, 200);
}

TEST_F(VpnSessions, gatewaysAreRegisteredAndDisabled)
{
    const auto all = m_system.get(Paths::gateways).as<Page<Gateway>>().items;
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(m_system.post(Paths::gateways, GatewayInput{u"gw-1"_s, {}, {}}).field(), "name") << "taken";
    EXPECT_EQ(m_system.post(Paths::gateways, GatewayInput{u"gw-9"_s, {}, {u"10.0.0.0/33"_s}}).field(), "addresses[0]");
    EXPECT_EQ(m_system.post(Paths::gateways, GatewayInput{u"gw-9"_s, OrgUnitId{1002}, {}}).field(), "hospitalId");
    EXPECT_EQ(m_department.post(Paths::gateways, GatewayInput{u"gw-9"_s, {}, {}}).field(), "hospitalId");
    EXPECT_EQ(m_department.get(at(Paths::gateway, all[0].id.value())).status, 404);
    EXPECT_EQ(m_security.post(Paths::gateways, GatewayInput{u"gw-9"_s, {}, {}}).status, 403);
    EXPECT_FALSE(m_system.post(at(Paths::gatewayDisable, all[0].id.value())).as<Gateway>().active);
    EXPECT_EQ(tell(tunnel(u"s1"_s)).status, 401);
    EXPECT_TRUE(m_system.post(at(Paths::gatewayEnable, all[0].id.value())).as<Gateway>().active);
    EXPECT_EQ(tell(tunnel(u"s1"_s)).status, 200);
    EXPECT_EQ(m_system.get(at(Paths::gateway, all[0].id.value())).as<Gateway>().liveSessions, 1);
    EXPECT_EQ(operations("gateway"), (QStringList{u"gateway.create"_s, u"gateway.disable"_s, u"gateway.enable"_s}));
}

TEST_F(VpnSessions, renewedSecretEndsTheFormerAtOnce)
{
    const VpnSession session = told(tunnel(u"s1"_s));
    const Gateway before = m_system.get(Paths::gateways).as<Page<Gateway>>().items.at(0);
    const std::string path = at(Paths::gatewaySecret, before.id.value());
    EXPECT_EQ(m_security.post(path).status, 403);
    EXPECT_EQ(m_department.post(path).status, 404) << "it serves all hospitals";
    ASSERT_EQ(tell(tunnel(u"s1"_s)).status, 200) << "the refused have changed nothing";

    const TestReply reply = m_system.post(path);
    ASSERT_EQ(reply.status, 200) << reply.body;
    const NewGateway renewed = reply.as<NewGateway>();
    EXPECT_EQ(renewed.id, before.id);
    EXPECT_EQ(renewed.gateway.version, before.version + 1);
    EXPECT_EQ(tell(tunnel(u"s1"_s)).status, 401) << "the former secret";
    m_gateway = basic(u"gw-1"_s, renewed.secret);
    EXPECT_EQ(told(tunnel(u"s1"_s)).id, session.id) << "what it told of so far stays";
    EXPECT_EQ(operations("gateway"), (QStringList{u"gateway.create"_s, u"gateway.rotateSecret"_s}));
    EXPECT_EQ(m_system.post(at(Paths::gatewaySecret, 999)).status, 404);
}

TEST_F(VpnSessions, gatewaySecretsAreNotKeptForRepeats)
{
    const TestClient::Headers key{{"Idempotency-Key", "g1"}};
    const TestReply made = m_system.post(Paths::gateways, GatewayInput{u"gw-2"_s, {}, {}}, key);
    ASSERT_EQ(made.status, 201) << made.body;
    const TestReply again = m_system.post(Paths::gateways, GatewayInput{u"gw-2"_s, {}, {}}, key);
    EXPECT_EQ(again.status, 409) << "what was done is not done again";
    EXPECT_EQ(again.code(), "conflict");
    EXPECT_EQ(again.field(), "Idempotency-Key");
    const auto kept = m_server.database().query("SELECT answer FROM idempotency_key").scalar<QString>();
    EXPECT_EQ(kept, QString()) << "neither the secret nor anything beside it";
    EXPECT_EQ(m_system.get(Paths::gateways).as<Page<Gateway>>().total, 2);

    const std::string path = at(Paths::gatewaySecret, made.as<NewGateway>().id.value());
    const TestClient::Headers other{{"Idempotency-Key", "g2"}};
    const QString secret = m_system.post(path, "{}", other).as<NewGateway>().secret;
    EXPECT_EQ(m_system.post(path, "{}", other).field(), "Idempotency-Key");
    m_gateway = basic(u"gw-2"_s, secret);
    VpnSessionInput input = tunnel(u"s2"_s);
    input.gateway = u"gw-2"_s;
    EXPECT_EQ(tell(input).status, 200) << "the refused repeat has made no other secret";
}

TEST_F(VpnSessions, administratorEndsOneWithinTheScope)
{
    const VpnSession session = told(tunnel(u"s1"_s));
    const std::string path = at(Paths::vpnSession, session.id.value());
    TestClient other = m_server.as(Role::security, OrgUnitId{1004});
    EXPECT_TRUE(other.get(Paths::vpnSessions).as<Page<VpnSession>>().items.empty());
    EXPECT_EQ(other.del(path).status, 404);
    EXPECT_EQ(m_security.del(path).status, 204);
    EXPECT_EQ(m_security.del(path).code(), "wrongState");
    EXPECT_EQ(told(tunnel(u"s1"_s)).endReason, u"administrator"_s) << "and stays so, whatever the gateway says";
    EXPECT_EQ(operations("vpnSession"), QStringList{u"vpnSession.end"_s});
}

TEST_F(VpnSessions, endWithTheirAccountOrPerson)
{
    told(tunnel(u"s1"_s, u"wangwei"_s, u"10.8.0.1"_s));
    told(tunnel(u"s2"_s, u"lina"_s, u"10.8.0.2"_s));
    told(tunnel(u"s3"_s, u"zhangmin"_s, u"10.8.0.3"_s));
    ASSERT_EQ(m_system.post(at(Paths::vpnAccountDisable, 1)).status, 200);
    ASSERT_EQ(m_system.post(at(Paths::personDisable, 1003)).status, 200);
    m_server.database().execute(u"UPDATE vpn_account SET valid_until = '2020-01-01' WHERE id = 3"_s);
    m_server.instance().services().vpnSessions().endStale();
    QStringList reasons;
    for (const VpnSession& session : listed("?live=false&sort=tunnelAddress"))
        reasons << session.endReason;
    EXPECT_EQ(reasons, (QStringList{u"accountDisabled"_s, u"personDisabled"_s, u"expired"_s}));
}

} // namespace
} // namespace wardport::test
