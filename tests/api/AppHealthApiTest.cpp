// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/api/Paths.h"
#include "shared/model/Alarm.h"
#include "shared/model/AppHealth.h"
#include "shared/model/Grant.h"
#include "shared/model/Operation.h"
#include "shared/model/Overview.h"
#include "tests/support/server/LocalWeb.h"
#include "tests/support/server/TestServer.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using server::Audience;

server::Config loopbackAllowed()
{
    server::Config config;
    config.probeNetworks = u"127.0.0.0/8"_s;
    return config;
}

/// The web app "round" (1) on this machine, the native app "oa" (2) of another vendor; everybody in H1 may open both.
class AppHealthServer {
protected:
    AppHealthServer()
    {
        m_server.database().execute(uR"(
            INSERT INTO org_unit (id, parent_id, hospital_id, kind, code, name, path) VALUES
                (1, NULL, 1, 'hospital', 'H1', '一院', '/1/'), (2, 1, 1, 'department', '0101', '心内科', '/1/2/'),
                (3, 1, 1, 'department', '0102', '骨科', '/1/3/');
            INSERT INTO person (id, hospital_id, staff_no, name, category, department_id) VALUES
                (1, 1, '1', '王伟', 'doctor', 2);
            INSERT INTO vendor (id, code, name) VALUES (1, 'tinglan', '汀岚'), (2, 'cheyuan', '澈原');
            INSERT INTO app (id, vendor_id, code, kind, name, category, state, internal_url) VALUES
                (1, 1, 'round', 'web', '查房', 'clinical', 'published', '%1'),
                (2, 2, 'oa', 'native', '办公', 'administration', 'published', ''))"_s.arg(
            QString::fromStdString(m_web.url())));
    }

    LocalWeb m_web;
    TestServer m_server{loopbackAllowed()};
};

class AppHealthApi : public testing::Test, protected AppHealthServer {
protected:
    AppHealthApi()
    {
        GrantChange change;
        change.subjectType = SubjectType::everyone;
        change.subjectId = u"1"_s;
        change.appId = AppId{1};
        change.effect = GrantEffect::allow;
        EXPECT_EQ(m_server.as(Role::security)
                      .post(Paths::grantChangeSets, GrantChangeSetInput{{change}, {}, {}, false, {}})
                      .status,
            200);
    }

    static std::string at(const char* path, qint64 app) { return fill(path, {app}); }

    AppHealth health(qint64 app = 1) { return m_system.get(at(Paths::appHealth, app)).as<AppHealth>(); }

    int probes() { return m_server.database().query("SELECT count(*) FROM app_probe").scalar<int>(); }

    TestReply plan(std::vector<AppMaintenance> windows, qint64 app = 1)
    {
        const int version = m_system.get(at(Paths::appMaintenance, app)).as<AppMaintenanceInput>().version;
        return m_system.put(at(Paths::appMaintenance, app), AppMaintenanceInput{std::move(windows), version});
    }

    /// The server's rounds, three minutes apart.
    void look(int times)
    {
        for (; times > 0; --times) {
            m_server.clock().advance(180s);
            m_server.instance().services().appHealth().run(180s);
        }
    }

    std::vector<Alarm> alarms() { return m_server.as(Role::security).get(Paths::alarms).as<Page<Alarm>>().items; }

    static QString fact(const Alarm& alarm, const QString& name)
    {
        for (const AlarmFact& one : alarm.evidence) {
            if (one.name == name)
                return one.value;
        }
        return {};
    }

    std::vector<App> apps(const std::string& query)
    {
        return m_system.get(std::string{Paths::apps} + query).as<Page<App>>().items;
    }

    /// The phone's list once this instance has heard of what was committed.
    TestReply list(const std::string& etag = {})
    {
        m_server.instance().services().access().latest();
        m_server.instance().services().notified(u"access_changed"_s, {});
        return m_phone.get(
            Paths::myApps, etag.empty() ? TestClient::Headers{} : TestClient::Headers{{"If-None-Match", etag}});
    }

    std::optional<AppMaintenance> told() { return list().as<MyApps>().items.at(0).maintenance; }

    TestClient m_system = m_server.as(Role::system);
    TestClient m_phone = m_server.asPerson(PersonId{1});
};

TEST_F(AppHealthApi, aLookIsAnsweredKeptAndLogged)
{
    EXPECT_FALSE(health().last);
    const TestReply reply = m_system.post(at(Paths::appProbe, 1));
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.as<AppProbe>().outcome, ProbeOutcome::up);
    m_web.answer(503);
    m_server.clock().advance(1min);
    EXPECT_EQ(m_system.post(at(Paths::appProbe, 1)).as<AppProbe>().outcome, ProbeOutcome::down);

    const AppHealth found = health();
    ASSERT_EQ(found.history.size(), 2U);
    EXPECT_EQ(found.last->status, 503);
    EXPECT_EQ(found.history[0].status, 503) << "the newest first";
    EXPECT_EQ(found.history[1].outcome, ProbeOutcome::up);
    EXPECT_DOUBLE_EQ(found.availability, 0.5);
    EXPECT_EQ(m_server.as(Role::audit)
                  .get(std::string{Paths::logOperations} + "?action=app.probe")
                  .as<Page<OperationEntry>>()
                  .items.size(),
        2U);
}

TEST_F(AppHealthApi, everyOpenWebAppIsLookedAtOnceAPeriod)
{
    auto& health = m_server.instance().services().appHealth();
    health.run(180s);
    EXPECT_EQ(probes(), 1) << "not the native one";
    EXPECT_EQ(m_web.asked(), 1);
    m_server.clock().advance(60s);
    health.run(180s);
    EXPECT_EQ(m_web.asked(), 1) << "another server has just looked";
    m_server.clock().advance(120s);
    health.run(180s);
    EXPECT_EQ(m_web.asked(), 2);
    m_server.database().execute(u"UPDATE app SET state = 'suspended', notice = 'x' WHERE id = 1"_s);
    m_server.clock().advance(180s);
    health.run(180s);
    EXPECT_EQ(m_web.asked(), 2) << "nobody can open it";
    m_server.clock().advance(std::chrono::days{31});
    health.run(180s);
    EXPECT_EQ(probes(), 0);
}

TEST_F(AppHealthApi, addressOutsideTheNetworksIsRefusedAndCountsForNothing)
{
    m_server.database().execute(
        u"UPDATE app SET internal_url = 'http://169.254.169.254/latest/meta-data/' WHERE id = 1"_s);
    EXPECT_EQ(m_system.post(at(Paths::appProbe, 1)).as<AppProbe>().outcome, ProbeOutcome::refused);
    EXPECT_EQ(health().last->outcome, ProbeOutcome::refused);
    EXPECT_DOUBLE_EQ(health().availability, 0);
}

TEST_F(AppHealthApi, launchesAndFailuresOfPhonesStandBesideIt)
{
    m_server.database()
        .query(R"(INSERT INTO usage_hour (hour, department_id, app_id, hospital_id, launches, failures) VALUES
            (:now::timestamptz - interval '2 hours', 2, 1, 1, 40, 3), (:now::timestamptz - interval '2 hours', 3, 1, 1, 10, 2),
            (:now::timestamptz - interval '30 hours', 2, 1, 1, 500, 400))")
        .bind(":now", m_server.clock().now())
        .run();
    EXPECT_EQ(health().launches, 50);
    EXPECT_EQ(health().failures, 5);
    TestClient scoped = m_server.as(Role::system, OrgUnitId{3});
    EXPECT_EQ(scoped.get(at(Paths::appHealth, 1)).as<AppHealth>().launches, 10) << "of its own departments";
}

TEST_F(AppHealthApi, onlyWebAppsAndOnlyOnesOwn)
{
    EXPECT_EQ(m_system.post(at(Paths::appProbe, 2)).code(), "wrongState");
    TestClient vendor = m_server.as(Role::vendor, {}, VendorId{2});
    EXPECT_EQ(vendor.get(at(Paths::appHealth, 2)).status, 200);
    for (const char* path : {Paths::appHealth, Paths::appMaintenance})
        EXPECT_EQ(vendor.get(at(path, 1)).status, 404);
    EXPECT_EQ(vendor.post(at(Paths::appProbe, 2)).status, 403);
    EXPECT_EQ(m_system.get(at(Paths::appHealth, 99)).status, 404);
}

TEST_F(AppHealthApi, windowsAreReplacedAsAWholeAndLogged)
{
    const Instant noon = *parseRfc3339("2027-03-01T04:00:00Z");
    const TestReply set = plan({{noon + 24h, noon + 26h, u"第二次"_s}, {noon, noon + 1h, u"第一次"_s}});
    ASSERT_EQ(set.status, 200) << set.body;
    const auto windows = m_system.get(at(Paths::appMaintenance, 1)).as<AppMaintenanceInput>().windows;
    ASSERT_EQ(windows.size(), 2U);
    EXPECT_EQ(windows[0].notice, u"第一次"_s) << "by their beginning";
    EXPECT_EQ(windows[0].until, noon + 1h);
    EXPECT_EQ(plan({}).as<AppMaintenanceInput>().windows.size(), 0U);
    EXPECT_EQ(m_server.as(Role::audit)
                  .get(std::string{Paths::logOperations} + "?action=app.maintenance")
                  .as<Page<OperationEntry>>()
                  .items.size(),
        2U);
    const TestReply wrong = plan({{noon, noon, {}}});
    EXPECT_EQ(wrong.status, 422);
    EXPECT_EQ(wrong.field(), "windows[0].until");
}

TEST_F(AppHealthApi, windowsThatSomebodyElseHasChangedAreNotReplaced)
{
    const Instant noon = *parseRfc3339("2027-03-01T04:00:00Z");
    const std::string path = at(Paths::appMaintenance, 1);
    const auto mine = m_system.get(path).as<AppMaintenanceInput>();
    EXPECT_EQ(mine.version, 0);
    ASSERT_EQ(plan({{noon, noon + 1h, u"他人"_s}}).as<AppMaintenanceInput>().version, 1);
    const TestReply late = m_system.put(path, AppMaintenanceInput{{}, mine.version});
    EXPECT_EQ(late.code(), "versionMismatch");
    EXPECT_EQ(m_system.get(path).as<AppMaintenanceInput>().windows.size(), 1U);
    EXPECT_EQ(m_system.put(path, AppMaintenanceInput{{}, 1}).as<AppMaintenanceInput>().version, 2);
}

TEST_F(AppHealthApi, listOfAppsTellsWhatTheLastLookFound)
{
    EXPECT_FALSE(apps("?kind=web").at(0).health) << "nobody has looked";
    look(1);
    EXPECT_EQ(apps("?kind=web").at(0).health, ProbeOutcome::up);
    EXPECT_FALSE(apps("?kind=native").at(0).health);
    m_web.answer(503);
    look(1);
    ASSERT_EQ(apps("?health=down").size(), 1U);
    EXPECT_EQ(apps("?health=down")[0].id, AppId{1});
    EXPECT_TRUE(apps("?health=up").empty());
    EXPECT_EQ(apps("?sort=health").at(0).id, AppId{1}) << "those without come last";
    EXPECT_EQ(m_system.get(Paths::overview).as<Overview>().appsDown, 1);

    m_server.database().execute(u"UPDATE app SET state = 'suspended', notice = 'x' WHERE id = 1"_s);
    EXPECT_FALSE(apps("?kind=web").at(0).health) << "nobody can open it";
    EXPECT_TRUE(apps("?health=down").empty());
    EXPECT_EQ(m_system.get(Paths::overview).as<Overview>().appsDown, 0);
}

TEST_F(AppHealthApi, thirdFailureInARowRaisesOneAlarmAnOutage)
{
    m_web.answer(503);
    look(1);
    const Instant since = health().last->at;
    look(1);
    EXPECT_TRUE(alarms().empty()) << "it may be a restart";
    look(1);
    ASSERT_EQ(alarms().size(), 1U);
    const Alarm raised = alarms()[0];
    EXPECT_EQ(raised.kind, AlarmKind::appDown);
    EXPECT_EQ(raised.subject, u"app:1"_s);
    EXPECT_EQ(raised.subjectName, u"查房"_s);
    EXPECT_EQ(fact(raised, u"host"_s), u"127.0.0.1"_s);
    EXPECT_EQ(fact(raised, u"error"_s), u"HTTP 503"_s);
    EXPECT_EQ(fact(raised, u"downSinceAt"_s), toRfc3339(since));

    m_web.answer(502);
    look(2);
    ASSERT_EQ(alarms().size(), 1U);
    EXPECT_EQ(alarms()[0].occurrences, 3);
    EXPECT_EQ(fact(alarms()[0], u"error"_s), u"HTTP 502"_s) << "what it said last";
}

TEST_F(AppHealthApi, appThatIsFoundAgainSettlesItsAlarm)
{
    m_web.answer(503);
    look(3);
    m_web.answer(200);
    look(1);
    ASSERT_EQ(alarms().size(), 1U);
    const Alarm settled = alarms()[0];
    EXPECT_EQ(settled.state, AlarmState::acknowledged);
    EXPECT_TRUE(settled.acknowledgedByName.isEmpty()) << "by the server itself";
    EXPECT_EQ(fact(settled, u"upAgainAt"_s), toRfc3339(health().last->at));
    EXPECT_EQ(m_server.as(Role::audit)
                  .get(std::string{Paths::logOperations} + "?action=alarm.acknowledge")
                  .as<Page<OperationEntry>>()
                  .items.size(),
        1U);

    m_web.answer(503);
    look(2);
    EXPECT_EQ(alarms().size(), 1U);
    look(1);
    EXPECT_EQ(alarms().size(), 2U) << "another outage";
}

TEST_F(AppHealthApi, acknowledgedAlarmIsNotRaisedAgainInTheSameOutage)
{
    m_web.answer(503);
    look(3);
    TestClient security = m_server.as(Role::security);
    ASSERT_EQ(security.post(fill(Paths::alarmAcknowledge, {alarms().at(0).id.value()}), AlarmAcknowledgement{u"厂商已知"_s})
                  .status,
        200);
    look(2);
    EXPECT_EQ(alarms().size(), 1U);
}

TEST_F(AppHealthApi, appThatDoesNotListenIsDownToo)
{
    m_web.stop();
    look(3);
    ASSERT_EQ(alarms().size(), 1U);
    EXPECT_FALSE(fact(alarms()[0], u"error"_s).isEmpty());
}

TEST_F(AppHealthApi, plannedWorkRaisesNoAlarmUnlessItTakesLonger)
{
    const Instant now = m_server.clock().now();
    ASSERT_EQ(plan({{now, now + 1h, u"升级"_s}}).status, 200);
    m_web.answer(503);
    look(5);
    EXPECT_TRUE(alarms().empty());
    m_server.clock().set(now + 1h);
    look(1);
    EXPECT_EQ(alarms().size(), 1U);
}

TEST_F(AppHealthApi, lookThatIsNotAllowedNeitherCountsNorSettles)
{
    m_web.answer(503);
    look(2);
    const QString url = QString::fromStdString(m_web.url());
    m_server.database().execute(u"UPDATE app SET internal_url = 'http://169.254.169.254/' WHERE id = 1"_s);
    look(1);
    EXPECT_TRUE(alarms().empty());
    EXPECT_EQ(apps("?health=refused").size(), 1U);
    m_server.database().execute(u"UPDATE app SET internal_url = '%1' WHERE id = 1"_s.arg(url));
    look(1);
    EXPECT_EQ(alarms().size(), 1U);
}

TEST_F(AppHealthApi, phonesAreToldThreeDaysBeforeAndUntilTheEnd)
{
    const std::string before = list().etag();
    const Instant from = m_server.clock().now() + std::chrono::days{4};
    ASSERT_EQ(plan({{from, from + 2h, u"升级"_s}}).status, 200);
    EXPECT_FALSE(told());
    const std::string planned = list().etag();
    EXPECT_NE(planned, before);
    EXPECT_EQ(list(planned).status, 304);

    m_server.clock().set(from - std::chrono::days{3});
    EXPECT_EQ(list(planned).status, 200) << "the list has changed by the clock alone";
    ASSERT_TRUE(told());
    EXPECT_EQ(told()->notice, u"升级"_s);
    const std::string near = list().etag();
    m_server.clock().set(from + 1h);
    EXPECT_EQ(list(near).status, 304) << "it is told when it begins";

    m_server.clock().set(from + 2h);
    EXPECT_EQ(list(near).status, 200);
    EXPECT_FALSE(told());
}

TEST_F(AppHealthApi, theNearestWindowIsToldFirst)
{
    const Instant from = m_server.clock().now() + 10h;
    ASSERT_EQ(plan({{from + 24h, from + 25h, u"后"_s}, {from, from + 1h, u"先"_s}}).status, 200);
    EXPECT_EQ(told()->notice, u"先"_s);
    m_server.clock().set(from + 1h);
    EXPECT_EQ(told()->notice, u"后"_s);
}

} // namespace
} // namespace wardport::test
