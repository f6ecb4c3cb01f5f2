// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/PhoneSignInApi.h"

#include <QUrl>

#include <thread>

namespace wardport::test {
namespace {

using server::Audience;

class DeviceApi : public PhoneSignInApi {
protected:
    std::vector<Device> listed(const std::string& query = {})
    {
        const TestReply reply = m_system.get(Paths::devices + query);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<Page<Device>>().items;
    }

    qint64 idOf(const QString& name)
    {
        for (const Device& device : listed()) {
            if (device.name == name)
                return device.id.value();
        }
        ADD_FAILURE() << name.toStdString();
        return 0;
    }
};

TEST_F(DeviceApi, listSaysWhoseWhereAndSinceWhen)
{
    TestClient first = phone();
    TestClient other = phone(u"device-2"_s, u"000003"_s);
    const auto all = listed("?sort=name");
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].name, u"手机 device-1"_s);
    EXPECT_EQ(all[0].personName, u"王伟"_s);
    EXPECT_EQ(all[0].staffNo, u"000002"_s);
    EXPECT_EQ(all[0].platform, Platform::android);
    EXPECT_EQ(all[0].clientVersion, u"1.2.0"_s);
    EXPECT_EQ(all[0].lastAddress, u"127.0.0.1"_s);
    EXPECT_EQ(all[0].sessions, 1);
    EXPECT_FALSE(all[0].trusted || all[0].blocked);
    EXPECT_EQ(listed("?personId=1003").size(), 1U);
    EXPECT_EQ(listed("?orgUnitId=1002").size(), 1U);
    EXPECT_EQ(listed("?q=lina").size(), 1U);
    EXPECT_EQ(listed("?blocked=true").size(), 0U);
    EXPECT_EQ(m_department.get(Paths::devices).as<Page<Device>>().items.size(), 1U) << "of its own people";
}

TEST_F(DeviceApi, onesOwnDevicesAreShownWithTheOneThatAsks)
{
    TestClient first = phone();
    m_server.clock().advance(std::chrono::minutes{5});
    TestClient second = phone(u"device-2"_s);
    const auto mine = second.get(Paths::myDevices).as<MyDevices>().items;
    ASSERT_EQ(mine.size(), 2U);
    EXPECT_EQ(mine[0].name, u"手机 device-2"_s);
    EXPECT_TRUE(mine[0].current && mine[0].signedIn);
    EXPECT_FALSE(mine[1].current);
    EXPECT_TRUE(phone(u"device-3"_s, u"000003"_s).get(Paths::myDevices).as<MyDevices>().items.size() == 1);

    EXPECT_EQ(second.del(at(Paths::myDevice, mine[1].id.value())).status, 204);
    EXPECT_EQ(first.get(Paths::me).status, 401);
    EXPECT_FALSE(second.get(Paths::myDevices).as<MyDevices>().items[1].signedIn);
    EXPECT_EQ(second.del(at(Paths::myDevice, idOf(u"手机 device-3"_s))).status, 404) << "a colleague's";
    EXPECT_EQ(second.del(at(Paths::myDevice, mine[0].id.value())).status, 204) << "one's own, too";
    EXPECT_EQ(second.get(Paths::me).status, 401);
}

TEST_F(DeviceApi, browserThatSignsItselfOutLosesItsCookie)
{
    TestClient browser = m_server.client(Audience::phone);
    PhoneSignIn wish = input();
    wish.cookie = true;
    const std::string set =
        browser.post(Paths::phoneSessions, wish, {{"X-Wardport-Portal", "1"}}).headers.at("set-cookie");
    const TestClient::Headers headers{{"X-Wardport-Portal", "1"}, {"Cookie", set.substr(0, set.find(';'))}};
    const auto mine = browser.get(Paths::myDevices, headers).as<MyDevices>().items;
    ASSERT_EQ(mine.size(), 1U);
    const TestReply out = browser.del(at(Paths::myDevice, mine[0].id.value()), headers);
    EXPECT_NE(out.headers.at("set-cookie").find("Max-Age=0"), std::string::npos);
}

TEST_F(DeviceApi, lostPhoneIsSignedOutAndTurnedAwayWhoeverUsesIt)
{
    TestClient first = phone();
    TestClient second = phone(u"device-1"_s, u"000003"_s);
    TestClient elsewhere = phone(u"device-2"_s);
    const qint64 id = m_system.get(Paths::devices + std::string{"?personId=1002&sort=-name"})
                          .as<Page<Device>>()
                          .items.back()
                          .id.value();
    const TestReply blocked = m_system.post(at(Paths::deviceBlock, id));
    ASSERT_EQ(blocked.status, 200) << blocked.body;
    EXPECT_TRUE(blocked.as<Device>().blocked);
    EXPECT_EQ(blocked.as<Device>().sessions, 0);
    EXPECT_EQ(first.get(Paths::me).status, 401);
    EXPECT_EQ(second.get(Paths::me).status, 401) << "the same phone";
    EXPECT_EQ(elsewhere.get(Paths::me).status, 200) << "another phone of the same person";

    TestClient client = m_server.client(Audience::phone);
    const TestReply refused = client.post(Paths::phoneSessions, input());
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.code(), "deviceBlocked");
    EXPECT_EQ(client.post(Paths::phoneSessions, input(u"device-1"_s, u"000003"_s)).code(), "deviceBlocked");
    PhoneSignIn wrong = input();
    wrong.password = u"Wrong-pass-99"_s;
    EXPECT_EQ(client.post(Paths::phoneSessions, wrong).code(), "badCredentials") << "who guesses learns nothing";

    EXPECT_EQ(m_system.post(at(Paths::deviceTrust, id)).code(), "wrongState");
    EXPECT_FALSE(m_system.post(at(Paths::deviceUnblock, id)).as<Device>().blocked);
    EXPECT_EQ(client.post(Paths::phoneSessions, input()).status, 200);
    EXPECT_EQ(operations("device"), (QStringList{u"device.block"_s, u"device.unblock"_s}));
}

TEST_F(DeviceApi, trustIsGivenAndTaken)
{
    TestClient client = phone();
    const qint64 id = idOf(u"手机 device-1"_s);
    EXPECT_TRUE(m_system.post(at(Paths::deviceTrust, id)).as<Device>().trusted);
    EXPECT_TRUE(m_system.post(at(Paths::deviceTrust, id)).as<Device>().trusted);
    EXPECT_EQ(listed("?trusted=true").size(), 1U);
    EXPECT_TRUE(client.get(Paths::myDevices).as<MyDevices>().items[0].trusted);
    EXPECT_FALSE(m_system.post(at(Paths::deviceTrust, id), DeviceTrust{false}).as<Device>().trusted);
    EXPECT_EQ(operations("device"), (QStringList{u"device.trust"_s, u"device.distrust"_s}))
        << "what changed nothing is not told";
}

TEST_F(DeviceApi, othersPhonesDoNotExistForADepartment)
{
    TestClient client = phone();
    const qint64 id = idOf(u"手机 device-1"_s);
    for (const char* path : {Paths::deviceBlock, Paths::deviceUnblock, Paths::deviceTrust, Paths::deviceSignOut})
        EXPECT_EQ(m_department.post(at(path, id)).status, 404) << path;
    EXPECT_EQ(client.get(Paths::me).status, 200);
    EXPECT_EQ(m_system.post(at(Paths::deviceSignOut, id)).as<Device>().sessions, 0);
    EXPECT_EQ(client.get(Paths::me).status, 401);
    EXPECT_EQ(operations("device"), QStringList{u"device.signOut"_s});
}

TEST_F(DeviceApi, blockedPhoneIsRefusedByEveryInstance)
{
    server::Instance other{m_server.config(), m_server.clock()};
    other.openDatabase();
    other.start();
    const TestReply session = m_server.client(Audience::phone).post(Paths::phoneSessions, input());
    TestClient there{static_cast<std::uint16_t>(QUrl{other.url(Audience::phone)}.port()),
        other.certificateFile().toStdString(), session.as<PhoneSession>().token.toStdString()};
    ASSERT_EQ(there.get(Paths::me).status, 200);
    ASSERT_EQ(m_system.post(at(Paths::deviceBlock, idOf(u"手机 device-1"_s))).status, 200);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{2};
    int status = 200;
    while (status == 200 && std::chrono::steady_clock::now() < end) {
        std::this_thread::yield();
        status = there.get(Paths::me).status;
    }
    EXPECT_EQ(status, 401);
}

} // namespace
} // namespace wardport::test
