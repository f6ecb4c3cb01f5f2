// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Device.h"
#include "shared/model/VpnSession.h"
#include "tests/console/features/people/PeoplePageFixture.h"

namespace wardport::test {
namespace {

class PersonDevicesTest : public PeoplePageTest {
protected:
    explicit PersonDevicesTest(Role role = Role::system)
        : PeoplePageTest(role)
    {
        m_person = firstPerson();
        const QString now = toRfc3339(server().clock().now());
        server().database().execute(uR"(
            INSERT INTO device (id, person_id, device_key, name, platform, client_version, last_address, first_seen_at,
                                last_seen_at)
            VALUES (1, %1, 'key-1', 'HUAWEI Mate 60', 'android', '1.2.0', '10.8.0.7', '%2', '%2'),
                   (2, %1, 'key-2', 'iPhone 15', 'ios', '1.3.0', '', '%2', '%2');
            INSERT INTO token (hash, audience, person_id, device_id, created_at, last_used_at, expires_at)
            VALUES ('\x01', 'phone', %1, 1, '%2', '%2', '%2'::timestamptz + interval '30 days');
            INSERT INTO gateway (id, name, secret_hash, created_at) VALUES (1, 'asa-1', '\x00', '%2');
            INSERT INTO vpn_account (id, hospital_id, person_id, account)
            VALUES (999901, %3, %1, 'of-the-test');
            INSERT INTO vpn_session (gateway_id, session_id, vpn_account_id, person_id, tunnel_address, client_address,
                                     started_at, seen_at)
            VALUES (1, 's1', 999901, %1, '10.8.0.7', '203.0.113.7', '%2', '%2'))"_s.arg(
            QString::number(m_person.id.value()), now, QString::number(m_person.hospitalId.value())));
    }

    void openPerson()
    {
        openPeople();
        m_page->showTarget(m_person.id);
        ASSERT_TRUE(waitFor([this] { return lines(u"personDevices"_s) == 2; }));
    }

    int lines(const QString& section) const
    {
        return int(require<QWidget>(m_pane, section)->findChildren<QWidget*>(u"line"_s).size());
    }
    Device onServer(qint64 id)
    {
        const auto all = list<Device>(Paths::devices, u"personId=%1"_s.arg(m_person.id.value())).items;
        const auto found = std::ranges::find(all, DeviceId{id}, &Device::id);
        return found == all.end() ? Device{} : *found;
    }
    /// The button of that kind for a device of that name; none: null.
    QToolButton* button(const QString& kind, const QString& device) const
    {
        for (auto* found : require<QWidget>(m_pane, u"personDevices"_s)->findChildren<QToolButton*>(kind)) {
            if (found->accessibleName().contains(device))
                return found;
        }
        return nullptr;
    }
    bool press(const QString& kind, const QString& device)
    {
        if (!waitFor([&] { return button(kind, device) != nullptr; }))
            return false;
        button(kind, device)->click();
        return true;
    }

    Person m_person;
};

class PersonDevicesAppOwnerTest : public PersonDevicesTest {
protected:
    PersonDevicesAppOwnerTest()
        : PersonDevicesTest(Role::appOwner)
    {
    }
};

TEST_F(PersonDevicesTest, trustsADeviceAndNoLonger)
{
    openPerson();
    ASSERT_TRUE(press(u"trustDevice"_s, u"iPhone"_s));
    ASSERT_TRUE(waitFor([this] { return onServer(2).trusted; }));
    ASSERT_TRUE(press(u"distrustDevice"_s, u"iPhone"_s));
    EXPECT_TRUE(waitFor([this] { return !onServer(2).trusted; }));
}

TEST_F(PersonDevicesTest, blocksALostPhoneAndLetsItInAgain)
{
    openPerson();
    Confirm::setNextAnswer(false);
    ASSERT_TRUE(press(u"blockDevice"_s, u"HUAWEI"_s));
    EXPECT_FALSE(onServer(1).blocked);
    Confirm::setNextAnswer(true);
    ASSERT_TRUE(press(u"blockDevice"_s, u"HUAWEI"_s));
    ASSERT_TRUE(waitFor([this] { return onServer(1).blocked; }));
    EXPECT_EQ(onServer(1).sessions, 0) << "signed out as well";
    ASSERT_TRUE(press(u"unblockDevice"_s, u"HUAWEI"_s));
    EXPECT_TRUE(waitFor([this] { return !onServer(1).blocked; }));
}

TEST_F(PersonDevicesTest, signsOutWhereSomebodyIsSignedIn)
{
    openPerson();
    EXPECT_FALSE(button(u"signOutDevice"_s, u"iPhone"_s));
    Confirm::setNextAnswer(true);
    ASSERT_TRUE(press(u"signOutDevice"_s, u"HUAWEI"_s));
    ASSERT_TRUE(waitFor([this] { return onServer(1).sessions == 0; }));
    EXPECT_TRUE(waitFor([this] { return !button(u"signOutDevice"_s, u"HUAWEI"_s); }));
}

TEST_F(PersonDevicesTest, endsTheLiveVpnSession)
{
    openPerson();
    ASSERT_TRUE(waitFor([this] { return lines(u"personVpnSessions"_s) == 1; }));
    Confirm::setNextAnswer(true);
    require<QToolButton>(m_pane, u"endPersonSession"_s)->click();
    ASSERT_TRUE(waitFor([this] { return lines(u"personVpnSessions"_s) == 0; }));
    EXPECT_TRUE(list<VpnSession>(Paths::vpnSessions, u"live=true"_s).items.empty());
}

TEST_F(PersonDevicesTest, looksGood)
{
    openPerson();
    ASSERT_TRUE(press(u"trustDevice"_s, u"HUAWEI"_s));
    ASSERT_TRUE(waitFor([this] { return button(u"distrustDevice"_s, u"HUAWEI"_s) != nullptr; }));
    inspect(m_page, u"people_devices"_s);
}

TEST_F(PersonDevicesAppOwnerTest, areNotShownToOthers)
{
    openPeople();
    m_page->showTarget(m_person.id);
    ASSERT_TRUE(waitFor([this] { return drawerPane()->isVisible(); }));
    EXPECT_FALSE(m_pane->findChild<QWidget*>(u"personDevices"_s));
    EXPECT_FALSE(m_pane->findChild<QWidget*>(u"personVpnSessions"_s));
}

} // namespace
} // namespace wardport::test
