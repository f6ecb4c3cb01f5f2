// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/settings/SettingsPageFixture.h"

#include "shared/model/VpnSession.h"

namespace wardport::test {
namespace {

class VpnSessionsTest : public SettingsPageTest {
protected:
    explicit VpnSessionsTest(Role role = Role::system)
        : SettingsPageTest(role)
    {
        server().database().execute(
            u"INSERT INTO gateway (name, secret_hash, created_at) VALUES ('asa-1', '\\x00', now())"_s);
        server()
            .database()
            .query("INSERT INTO vpn_session (gateway_id, session_id, vpn_account_id, person_id, tunnel_address, "
                   "client_address,"
                   " device, started_at, seen_at, ended_at, end_reason)"
                   " SELECT g.id, 's' || v.place, v.id, v.person_id, '10.8.0.' || v.place, '203.0.113.' || v.place, "
                   "'Pixel 8',"
                   " :now::timestamptz - interval '2 hours', :now::timestamptz,"
                   " CASE WHEN v.place = 5 THEN :now::timestamptz END, CASE WHEN v.place = 5 THEN 'presumedEnded' ELSE "
                   "'' END"
                   " FROM gateway g, (SELECT id, person_id, row_number() OVER (ORDER BY id) AS place FROM vpn_account"
                   " WHERE active ORDER BY id LIMIT 5) v")
            .bind(":now", server().clock().now())
            .run();
    }

    std::vector<VpnSession> onServer(const std::string& query = "?live=true&sort=tunnelAddress")
    {
        return server().as(Role::system).get(Paths::vpnSessions + query).as<Page<VpnSession>>().items;
    }
    void openSessions()
    {
        openSection(u"VPN sessions"_s, u"vpnSessions"_s);
        ASSERT_TRUE(hasRows(4)) << "those that live";
    }
};

class VpnSessionsAuditTest : public VpnSessionsTest {
protected:
    VpnSessionsAuditTest()
        : VpnSessionsTest(Role::audit)
    {
    }
};

TEST_F(VpnSessionsTest, endsOneAfterAsking)
{
    openSessions();
    const VpnSession first = onServer().at(0);
    openRow(rowOf(u"tunnelAddress"_s, first.tunnelAddress));
    Confirm::setNextAnswer(false);
    trigger(u"endVpnSession"_s);
    EXPECT_EQ(onServer().size(), 4U);
    Confirm::setNextAnswer(true);
    trigger(u"endVpnSession"_s);
    ASSERT_TRUE(hasRows(3)) << message().toStdString();
    EXPECT_TRUE(message().contains(first.personName));
    EXPECT_FALSE(drawer()->isVisible());
    const auto ended = onServer("?live=false&address=" + first.tunnelAddress.toStdString());
    ASSERT_EQ(ended.size(), 1U);
    EXPECT_EQ(ended[0].endReason, u"administrator"_s);
}

TEST_F(VpnSessionsTest, findsByPersonAndByEitherAddress)
{
    openSessions();
    const VpnSession wanted = onServer().at(1);
    search(wanted.tunnelAddress);
    ASSERT_TRUE(hasRows(1));
    EXPECT_EQ(cell(0, u"account"_s), wanted.account);
    search(wanted.clientAddress);
    ASSERT_TRUE(waitFor([&] { return rows() == 1 && cell(0, u"clientAddress"_s) == wanted.clientAddress; }));
    search(wanted.staffNo);
    ASSERT_TRUE(waitFor([&] { return rows() >= 1 && cell(0, u"personName"_s).contains(wanted.personName); }));
    filters()->clear();
    EXPECT_TRUE(hasRows(5)) << "those that ended, too";
    filters()->setValue(u"live"_s, u"false"_s);
    ASSERT_TRUE(hasRows(1));
    openRow(0);
    EXPECT_EQ(fact(u"endReason"_s), u"Nothing was heard of it any more"_s);
    EXPECT_FALSE(headButton(u"endVpnSession"_s)->isVisible());
}

TEST_F(VpnSessionsTest, leadsToThePerson)
{
    openSessions();
    openRow(0);
    auto* person = require<QLabel>(drawer(), u"record.person"_s);
    Q_EMIT person->linkActivated({});
    EXPECT_EQ(requestedPage(), PageKind::people);
}

TEST_F(VpnSessionsTest, tellsOfALostServerWithRetry)
{
    losesAndFindsTheServer(u"VPN sessions"_s, u"vpnSessions"_s, 4);
}

TEST_F(VpnSessionsTest, looksRight)
{
    openSessions();
    inspect(m_page, u"settings_vpn_sessions"_s);
    openRow(0);
    inspect(m_page, u"settings_vpn_sessions_open"_s);
}

TEST_F(VpnSessionsAuditTest, auditReadsOnly)
{
    openSessions();
    openRow(0);
    EXPECT_FALSE(headButton(u"endVpnSession"_s));
}

} // namespace
} // namespace wardport::test
