// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/console/features/settings/SettingsPageFixture.h"

#include "shared/api/Paths.h"
#include "shared/model/Gateway.h"
#include "shared/model/VpnSession.h"

namespace wardport::test {
namespace {

class GatewaysTest : public SettingsPageTest {
protected:
    explicit GatewaysTest(Role role = Role::system)
        : SettingsPageTest(role)
    {
    }

    void registered(const QString& name)
    {
        EXPECT_EQ(
            server().as(Role::system).post(Paths::gateways, GatewayInput{name, {}, {u"10.1.0.0/16"_s}}).status, 201);
    }
    std::vector<Gateway> onServer() { return server().as(Role::system).get(Paths::gateways).as<Page<Gateway>>().items; }
    void openGateways(int count)
    {
        openSection(u"VPN gateways"_s, u"gateways"_s);
        ASSERT_TRUE(hasRows(count));
    }

    /// Whether the gateway that shows this secret may tell of a tunnel.
    int tells(const QString& name, const QString& secret)
    {
        VpnSessionInput input;
        input.gateway = name;
        input.sessionId = u"s1"_s;
        input.account =
            server()
                .database()
                .query("SELECT v.account FROM vpn_account v JOIN person p ON p.id = v.person_id"
                       " WHERE v.active AND p.active AND v.valid_until IS NULL AND p.valid_until IS NULL LIMIT 1")
                .scalar<QString>();
        input.hospitalCode = server()
                                 .database()
                                 .query("SELECT h.code FROM vpn_account v JOIN org_unit h ON h.id = v.hospital_id"
                                        " WHERE v.account = :account LIMIT 1")
                                 .bind(":account", input.account)
                                 .scalar<QString>();
        input.tunnelAddress = u"10.8.0.1"_s;
        const QByteArray pair = name.toUtf8() + ':' + secret.toUtf8();
        return server()
            .client(server::Audience::machine)
            .post(Paths::vpnSessions, input, {{"Authorization", "Basic " + pair.toBase64().toStdString()}})
            .status;
    }
};

class GatewaysSecurityTest : public GatewaysTest {
protected:
    GatewaysSecurityTest()
        : GatewaysTest(Role::security)
    {
    }
};

TEST_F(GatewaysTest, registersOneAndShowsItsSecretOnce)
{
    openSection(u"VPN gateways"_s, u"gateways"_s);
    ASSERT_TRUE(waitFor([this] { return require<QWidget>(m_section, u"emptyView"_s)->isVisible(); }));
    create(u"newGateway"_s);
    QDialog* making = dialog(u"gatewayDialog"_s);
    save(making);
    EXPECT_FALSE(error(making, u"name"_s).isEmpty());
    QTest::keyClicks(require<QLineEdit>(making, u"name"_s), u"asa-1"_s);
    auto* addresses = require<QWidget>(making, u"addresses"_s);
    addresses->findChild<QPushButton*>()->click();
    QTest::keyClicks(require<QLineEdit>(addresses, u"[0]"_s), u"10.1.2"_s);
    save(making);
    EXPECT_TRUE(making->isVisible());
    EXPECT_TRUE(onServer().empty());
    require<QLineEdit>(addresses, u"[0]"_s)->setText(u"127.0.0.0/8"_s);
    inspect(making, u"settings_gateway_dialog"_s);
    save(making);
    QDialog* shown = dialog(u"newPasswordDialog"_s);
    const QString secret = require<QLineEdit>(shown, u"newPassword"_s)->text();
    EXPECT_EQ(tells(u"asa-1"_s, secret), 200);
    EXPECT_EQ(tells(u"asa-1"_s, secret + u'x'), 401);
    inspect(shown, u"settings_gateway_secret"_s);
    require<QPushButton>(shown, u"closePassword"_s)->click();
    ASSERT_EQ(onServer().size(), 1U);
    EXPECT_EQ(onServer().at(0).addresses, std::vector<QString>{u"127.0.0.0/8"_s});
    EXPECT_TRUE(hasRows(1));
}

TEST_F(GatewaysTest, aNameIsTakenOnce)
{
    registered(u"asa-1"_s);
    openGateways(1);
    create(u"newGateway"_s);
    QDialog* making = dialog(u"gatewayDialog"_s);
    QTest::keyClicks(require<QLineEdit>(making, u"name"_s), u"asa-1"_s);
    save(making);
    EXPECT_TRUE(waitFor([&] { return error(making, u"name"_s).contains(u"Another gateway"_s); }));
}

TEST_F(GatewaysTest, disablesAfterAskingAndEnablesAgain)
{
    registered(u"asa-1"_s);
    openGateways(1);
    openRow(0);
    Confirm::setNextAnswer(false);
    trigger(u"toggleGateway"_s);
    EXPECT_TRUE(onServer().at(0).active);
    Confirm::setNextAnswer(true);
    trigger(u"toggleGateway"_s);
    ASSERT_TRUE(waitFor([this] { return cell(0, u"state"_s) == u"Disabled"_s; }));
    EXPECT_FALSE(onServer().at(0).active);
    trigger(u"toggleGateway"_s);
    EXPECT_TRUE(waitFor([this] { return onServer().at(0).active; }));
}

TEST_F(GatewaysTest, makesANewSecretAfterAsking)
{
    const GatewayInput input{u"asa-1"_s, {}, {}};
    const auto made = server().as(Role::system).post(Paths::gateways, input).as<NewGateway>();
    ASSERT_EQ(tells(u"asa-1"_s, made.secret), 200);
    openGateways(1);
    openRow(0);
    Confirm::setNextAnswer(false);
    trigger(u"renewGatewaySecret"_s);
    EXPECT_TRUE(Confirm::lastQuestion().affected.contains(u'1')) << "the session that is live";
    EXPECT_EQ(tells(u"asa-1"_s, made.secret), 200) << "nothing was done";
    Confirm::setNextAnswer(true);
    trigger(u"renewGatewaySecret"_s);
    QDialog* shown = dialog(u"newPasswordDialog"_s);
    const QString secret = require<QLineEdit>(shown, u"newPassword"_s)->text();
    EXPECT_NE(secret, made.secret);
    EXPECT_EQ(tells(u"asa-1"_s, made.secret), 401);
    EXPECT_EQ(tells(u"asa-1"_s, secret), 200);
    require<QPushButton>(shown, u"closePassword"_s)->click();
    EXPECT_EQ(onServer().size(), 1U);
    EXPECT_TRUE(message().contains(u"has a new secret"_s));
}

TEST_F(GatewaysTest, tellsWhereTheSecretWasNotRenewed)
{
    registered(u"asa-1"_s);
    openGateways(1);
    openRow(0);
    server().database().execute(u"DELETE FROM gateway"_s);
    Confirm::setNextAnswer(true);
    trigger(u"renewGatewaySecret"_s);
    EXPECT_TRUE(waitFor([this] { return message().contains(u"was not renewed"_s); })) << message().toStdString();
    Language chinese;
    chinese.choose(u"zh_CN"_s);
    EXPECT_TRUE(waitFor([this] { return message().contains(u"未能更换"_s); })) << message().toStdString();
}

TEST_F(GatewaysTest, filtersOnTheServer)
{
    registered(u"asa-1"_s);
    registered(u"forti-1"_s);
    openGateways(2);
    search(u"forti"_s);
    ASSERT_TRUE(hasRows(1));
    EXPECT_EQ(cell(0, u"name"_s), u"forti-1"_s);
    filters()->clear();
    ASSERT_TRUE(hasRows(2));
    filters()->setValue(u"active"_s, u"false"_s);
    EXPECT_TRUE(hasRows(0));
}

TEST_F(GatewaysTest, tellsOfALostServerWithRetry)
{
    registered(u"asa-1"_s);
    losesAndFindsTheServer(u"VPN gateways"_s, u"gateways"_s, 1);
}

TEST_F(GatewaysTest, looksRight)
{
    registered(u"asa-1"_s);
    registered(u"forti-south"_s);
    openGateways(2);
    openRow(0);
    inspect(m_page, u"settings_gateways"_s);
}

TEST_F(GatewaysSecurityTest, securityReadsOnly)
{
    registered(u"asa-1"_s);
    openGateways(1);
    openRow(0);
    EXPECT_FALSE(headButton(u"toggleGateway"_s));
    EXPECT_FALSE(headButton(u"renewGatewaySecret"_s));
    EXPECT_FALSE(m_page->findChild<QAction*>(u"newGateway"_s));
}

} // namespace
} // namespace wardport::test
