// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/PasswordHash.h"
#include "shared/model/Alarm.h"
#include "shared/model/Grant.h"
#include "shared/model/Overview.h"
#include "shared/model/Phone.h"
#include "shared/model/Session.h"
#include "tests/api/HospitalApi.h"

#include <thread>

namespace wardport::test {
namespace {

using server::Audience;
using namespace std::chrono_literals;

class AlarmApi : public HospitalApi {
protected:
    AlarmApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, vendor_id, code, kind, name, category, state, internal_url, parameters) VALUES
                (1, 1, 'round', 'web', '查房', 'clinical', 'published', 'https://round.example/', '[{"name":"t","value":"{ticket}"}]'))"_s);
        GrantChange change;
        change.subjectType = SubjectType::everyone;
        change.subjectId = u"1001"_s;
        change.appId = AppId{1};
        EXPECT_EQ(m_security.post(Paths::grantChangeSets, GrantChangeSetInput{{change}, {}, {}, false, {}}).status, 200);
    }

    std::vector<Alarm> alarms() { return m_security.get(Paths::alarms).as<Page<Alarm>>().items; }

    /// The first alarm; it may take a moment to be raised.
    Alarm awaitAlarm()
    {
        for (int i = 0; i < 250 && alarms().empty(); ++i)
            std::this_thread::sleep_for(20ms);
        return alarms().at(0);
    }

    QString ticket()
    {
        const auto launch =
            m_phone.post(at(Paths::myLaunch, 1), LaunchRequest{{}, Platform::android, u"wifi"_s}).as<Launch>();
        return launch.call.url->section(u"t="_s, 1);
    }
    TestReply redeem(const QString& ticket)
    {
        const auto secret = m_system.post(at(Paths::appSecret, 1)).as<AppSecret>().secret;
        const QByteArray pair = "1:" + secret.toLatin1();
        return m_machine.post(
            Paths::ticketsRedeem, TicketRedeem{ticket}, {{"Authorization", "Basic " + pair.toBase64().toStdString()}});
    }

    TestClient m_phone = m_server.asPerson(PersonId{1002});
    TestClient m_machine = m_server.client(Audience::machine);
};

TEST_F(AlarmApi, tamperedGrantIsRefusedAndRaisesAnAlarm)
{
    m_server.database().execute(u"UPDATE grant_entry SET subject_type = 'person', subject_id = 1003"_s);
    const Alarm alarm = awaitAlarm();
    EXPECT_EQ(alarm.kind, AlarmKind::grantTampered);
    EXPECT_EQ(alarm.subjectName, u"李娜 · 查房"_s);
    TestClient phone = m_server.asPerson(PersonId{1003});
    EXPECT_TRUE(phone.get(Paths::myApps).as<MyApps>().items.empty());
    const auto grants = m_security.get(Paths::grants).as<Page<Grant>>().items;
    ASSERT_EQ(grants.size(), 1U);
    EXPECT_TRUE(grants[0].tampered);
}

TEST_F(AlarmApi, replayedTicketRaisesAnAlarm)
{
    const QString once = ticket();
    EXPECT_EQ(redeem(once).status, 200);
    EXPECT_TRUE(alarms().empty());
    EXPECT_EQ(redeem(once).status, 409);
    EXPECT_EQ(redeem(once).status, 409);
    ASSERT_EQ(alarms().size(), 1U);
    const Alarm alarm = alarms()[0];
    EXPECT_EQ(alarm.kind, AlarmKind::ticketReplayed);
    EXPECT_EQ(alarm.occurrences, 2);
    EXPECT_EQ(alarm.subjectName, u"王伟 · 查房"_s);
    TestClient otherHospital = m_server.as(Role::security, OrgUnitId{1004});
    EXPECT_TRUE(otherHospital.get(Paths::alarms).as<Page<Alarm>>().items.empty());
}

TEST_F(AlarmApi, lateTicketRaisesAnAlarmAnUnknownOneDoesNot)
{
    EXPECT_EQ(redeem(u"nonsense"_s).status, 404);
    EXPECT_TRUE(alarms().empty());
    const QString slow = ticket();
    m_server.clock().advance(61s);
    EXPECT_EQ(redeem(slow).status, 404);
    ASSERT_EQ(alarms().size(), 1U);
    EXPECT_EQ(alarms()[0].kind, AlarmKind::ticketExpired);
}

TEST_F(AlarmApi, lockedAdministratorRaisesAnAlarmALockedStrangerDoesNot)
{
    m_server.database()
        .query("INSERT INTO administrator (username, display_name, role, password_hash) VALUES ('chen', '陈静', "
               "'system', :hash)")
        .bind(":hash", server::PasswordHash::make(Secret{u"Right-pass-99"_s}))
        .run();
    TestClient door = m_server.client(Audience::admin);
    for (int i = 0; i < 5; ++i) {
        EXPECT_TRUE(alarms().empty());
        door.post(Paths::sessions, SignIn{u"chen"_s, u"Wrong-pass-99"_s});
        door.post(Paths::sessions, SignIn{u"nobody"_s, u"Wrong-pass-99"_s});
    }
    ASSERT_EQ(alarms().size(), 1U);
    EXPECT_EQ(alarms()[0].kind, AlarmKind::administratorLocked);
    EXPECT_EQ(alarms()[0].subjectName, u"陈静 · chen"_s);
}

TEST_F(AlarmApi, isAcknowledgedBySecurityOnly)
{
    const QString once = ticket();
    redeem(once);
    redeem(once);
    EXPECT_EQ(m_system.get(Paths::overview).as<Overview>().openAlarms, 1);
    EXPECT_FALSE(m_server.as(Role::manager).get(Paths::overview).as<Overview>().openAlarms.has_value());
    const std::string path = at(Paths::alarmAcknowledge, alarms().at(0).id.value());
    EXPECT_EQ(m_system.post(path, AlarmAcknowledgement{u"x"_s}).status, 403);
    EXPECT_EQ(m_security.post(path, AlarmAcknowledgement{}).field(), "note");
    const TestReply done = m_security.post(path, AlarmAcknowledgement{u"测试账号"_s});
    ASSERT_EQ(done.status, 200) << done.body;
    EXPECT_EQ(done.as<Alarm>().note, u"测试账号"_s);
    EXPECT_EQ(m_security.post(path, AlarmAcknowledgement{u"x"_s}).code(), "wrongState");
    EXPECT_EQ(m_system.get(Paths::overview).as<Overview>().openAlarms, 0);
    EXPECT_EQ(
        m_security.get(std::string(Paths::alarms) + "?state=acknowledged&kind=ticketReplayed").as<Page<Alarm>>().total,
        1);
    EXPECT_EQ(m_server.as(Role::audit).get(Paths::alarms).as<Page<Alarm>>().total, 1);
}

} // namespace
} // namespace wardport::test
