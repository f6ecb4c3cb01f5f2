// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/api/Paths.h"
#include "shared/model/Access.h"
#include "shared/model/ExceptionIssue.h"
#include "shared/model/Log.h"
#include "shared/model/Operation.h"
#include "shared/model/OrgUnit.h"
#include "shared/model/Person.h"
#include "shared/model/Usage.h"
#include "shared/model/Vendor.h"
#include "shared/model/VpnAccount.h"
#include "tests/support/server/TestServer.h"

#include <gtest/gtest.h>

#include <thread>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using server::Audience;

/// From registering a vendor to the console's statistics: what Wardport is for.
class WholePath : public testing::Test {
protected:
    template <class T>
    T made(const TestReply& reply)
    {
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<T>();
    }

    void furnish()
    {
        const auto hospital = made<OrgUnit>(m_system.post(Paths::orgUnits, OrgUnitInput{{}, OrgUnitKind::hospital, u"H1"_s, u"第一医院"_s, {}, 0}));
        const auto department = made<OrgUnit>(
            m_system.post(Paths::orgUnits, OrgUnitInput{hospital.id, OrgUnitKind::department, u"0101"_s, u"心内科"_s, {}, 0}));
        PersonInput person;
        person.hospitalId = hospital.id;
        person.staffNo = u"000123"_s;
        person.name = u"\U00020BB7野"_s;
        person.category = StaffCategory::doctor;
        person.departmentId = department.id;
        m_person = made<Person>(m_system.post(Paths::people, person));
        made<VpnAccount>(m_system.post(Paths::vpnAccounts, VpnAccountInput{m_person.id, u"v000123"_s, false, 1, SessionLimitPolicy::kick, {}, {}}));

        VendorInput vendor;
        vendor.code = u"acme"_s;
        vendor.name = u"示例厂商"_s;
        AppInput app;
        app.code = u"rounds"_s;
        app.vendorId = made<Vendor>(m_system.post(Paths::vendors, vendor)).id;
        app.name = u"移动查房"_s;
        app.internalUrl = u"https://rounds.hospital.example/open?lang=zh"_s;
        app.parameters = {{u"ticket"_s, u"{ticket}"_s}, {u"dept"_s, u"{dept_code}"_s}};
        m_app = made<App>(m_system.post(Paths::apps, app));
        EXPECT_EQ(m_system.post(fill(Paths::appState, {m_app.id.value()}), AppStateChange{AppState::published, {}}).status, 200);
    }

    void grant(GrantOperation operation)
    {
        GrantChange change;
        change.operation = operation;
        change.subjectId = QString::number(m_person.id.value());
        change.appId = m_app.id;
        const TestReply reply = m_security.post(Paths::grantChangeSets, GrantChangeSetInput{{change}, u"test"_s, {}, false, {}});
        EXPECT_LT(reply.status, 300) << reply.body;
    }

    /// Asks until the phone lists `count` apps; five seconds is what a change may take.
    bool phoneLists(TestClient& phone, std::size_t count)
    {
        for (int i = 0; i < 100; ++i) {
            if (phone.get(Paths::myApps).as<MyApps>().items.size() == count)
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        }
        return false;
    }

    TestServer m_server;
    TestClient m_system = m_server.as(Role::system);
    TestClient m_security = m_server.as(Role::security);
    Person m_person;
    App m_app;
};

TEST_F(WholePath, leadsFromRegistrationToStatistics)
{
    furnish();
    TestClient phone = m_server.asPerson(m_person.id);
    EXPECT_TRUE(phoneLists(phone, 0)) << "the default is no";
    grant(GrantOperation::add);
    ASSERT_TRUE(phoneLists(phone, 1));

    const TestReply list = phone.get(Paths::myApps);
    EXPECT_EQ(phone.get(Paths::myApps, {{"If-None-Match", list.etag()}}).status, 304);

    const TestReply launched = phone.post(fill(Paths::myLaunch, {m_app.id.value()}), LaunchRequest{{}, Platform::android, u"wifi"_s});
    ASSERT_EQ(launched.status, 200) << launched.body;
    const auto launch = launched.as<Launch>();
    const QString url = launch.call.url.value_or(QString());
    EXPECT_TRUE(url.startsWith(u"https://rounds.hospital.example/open?lang=zh&ticket="_s)) << url.toStdString();
    EXPECT_TRUE(url.endsWith(u"&dept=0101"_s)) << url.toStdString();

    // The app's server learns who has come, once.
    const auto secret = m_system.post(fill(Paths::appSecret, {m_app.id.value()})).as<AppSecret>();
    const std::string basic = "Basic "
        + QByteArray{QByteArray::number(m_app.id.value()) + ':' + secret.secret.toLatin1()}.toBase64().toStdString();
    TestClient machine = m_server.client(Audience::machine);
    const QString ticket = url.section(u"ticket="_s, 1).section(u'&', 0, 0);
    const TestReply redeemed = machine.post(Paths::ticketsRedeem, TicketRedeem{ticket}, {{"Authorization", basic}});
    ASSERT_EQ(redeemed.status, 200) << redeemed.body;
    EXPECT_EQ(redeemed.as<TicketIdentity>().person.staffNo, u"000123");
    EXPECT_EQ(machine.post(Paths::ticketsRedeem, TicketRedeem{ticket}, {{"Authorization", basic}}).status, 409);

    // What became of it, told twice and counted once.
    PhoneEvent failed;
    failed.id = u"0b4bba6e-5f2f-4f30-9c15-6d1d5c1f9b01"_s;
    failed.type = PhoneEventType::failed;
    failed.appId = m_app.id;
    failed.at = m_server.clock().now();
    failed.failure = u"timeout"_s;
    EXPECT_EQ(phone.post(Paths::myEvents, PhoneEvents{{failed}}).as<PhoneEventsResult>().accepted, 1);
    EXPECT_EQ(phone.post(Paths::myEvents, PhoneEvents{{failed}}).as<PhoneEventsResult>().duplicates, 1);

    ExceptionReport exception;
    exception.type = u"TypeError"_s;
    exception.message = u"patient 13812345678 not found"_s;
    exception.staffNo = u"000123"_s;
    EXPECT_EQ(machine.post(Paths::reportedExceptions, exception, {{"Authorization", basic}}).status, 200);
    EXPECT_EQ(phone.post(Paths::myReports, ProblemReportInput{{}, m_app.id, u"打不开"_s, {}}).status, 200);

    // The console shows all of it.
    m_server.instance().services().rollup().run();
    const auto summary = m_system.get(Paths::usageSummary).as<UsageSummary>();
    EXPECT_EQ(summary.launches, 1);
    EXPECT_EQ(summary.failures, 1);
    EXPECT_EQ(summary.activePeople, 1);
    EXPECT_EQ(m_system.get(Paths::logLaunches).as<Page<LaunchLog>>().items.size(), 2u);
    EXPECT_EQ(m_system.get(Paths::logProblemReports).as<Page<ProblemReport>>().items.size(), 1u);
    const auto issues = m_system.get(Paths::exceptions).as<Page<ExceptionIssue>>();
    ASSERT_EQ(issues.items.size(), 1u);
    EXPECT_EQ(issues.items[0].peopleCount, 1);
    EXPECT_EQ(issues.items[0].message, u"patient 138****5678 not found") << "personal data is masked";

    // The auditor sees who did what; taking the grant back empties the phone.
    TestClient audit = m_server.as(Role::audit);
    const auto operations = audit.get(Paths::logOperations).as<Page<OperationEntry>>();
    EXPECT_GE(operations.items.size(), 7u);
    grant(GrantOperation::remove);
    EXPECT_TRUE(phoneLists(phone, 0));
    EXPECT_EQ(phone.post(fill(Paths::myLaunch, {m_app.id.value()})).code(), "notGranted");
}

TEST_F(WholePath, namesTheTakenStaffNumber)
{
    furnish();
    const TestReply reply = m_system.post(Paths::people, static_cast<const PersonInput&>(m_person));
    EXPECT_EQ(reply.status, 409);
    EXPECT_EQ(reply.field(), "staffNo");
}

TEST_F(WholePath, refusesALostUpdate)
{
    furnish();
    const std::string path = fill(Paths::person, {m_person.id.value()});
    EXPECT_EQ(m_system.put(path, static_cast<const PersonInput&>(m_person)).status, 428);
    EXPECT_EQ(m_system.put(path, static_cast<const PersonInput&>(m_person), {{"If-Match", "\"99\""}}).status, 412);
}

TEST_F(WholePath, hidesOtherHospitals)
{
    furnish();
    const auto other = made<OrgUnit>(m_system.post(Paths::orgUnits, OrgUnitInput{{}, OrgUnitKind::hospital, u"H2"_s, u"第二医院"_s, {}, 0}));
    TestClient stranger = m_server.as(Role::system, other.id);
    EXPECT_EQ(stranger.get(fill(Paths::person, {m_person.id.value()})).status, 404);
    EXPECT_TRUE(stranger.get(Paths::people).as<Page<Person>>().items.empty());
    EXPECT_TRUE(stranger.get(Paths::vpnAccounts).as<Page<VpnAccount>>().items.empty());
}

TEST_F(WholePath, repeatsAnAnswerForTheSameIdempotencyKey)
{
    VendorInput vendor;
    vendor.code = u"once"_s;
    vendor.name = u"Once"_s;
    const TestReply first = m_system.post(Paths::vendors, vendor, {{"Idempotency-Key", "k1"}});
    const TestReply again = m_system.post(Paths::vendors, vendor, {{"Idempotency-Key", "k1"}});
    EXPECT_EQ(first.status, 201);
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(first.body, again.body);
    vendor.name = u"Other"_s;
    EXPECT_EQ(m_system.post(Paths::vendors, vendor, {{"Idempotency-Key", "k1"}}).status, 409);
}

TEST_F(WholePath, answers503WhileTheDatabaseIsAwayAndRecovers)
{
    furnish();
    m_server.postgres().setAvailable(false);
    const TestReply away = m_system.get(Paths::vendors);
    EXPECT_EQ(away.status, 503) << away.body;
    EXPECT_FALSE(away.headers.at("retry-after").empty());
    m_server.postgres().setAvailable(true);
    EXPECT_EQ(m_system.get(Paths::vendors).status, 200);
}

} // namespace
} // namespace wardport::test
