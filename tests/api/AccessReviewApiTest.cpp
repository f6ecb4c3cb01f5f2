// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Export.h"
#include "shared/model/Job.h"
#include "tests/api/ReviewApi.h"

#include <gmock/gmock.h>

#include <thread>

namespace wardport::test {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

class AccessReviewApi : public ReviewApi {
protected:
    std::vector<GrantedLine> granted(TestClient& client, const std::string& query = {})
    {
        const TestReply reply = client.get(Paths::accessReviewGranted + query);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<Page<GrantedLine>>().items;
    }

    std::vector<PersonId> dormant(TestClient& client, const std::string& query = {})
    {
        const TestReply reply = client.get(Paths::accessReviewDormant + query);
        EXPECT_EQ(reply.status, 200) << reply.body;
        std::vector<PersonId> people;
        for (const DormantGrant& grant : reply.as<Page<DormantGrant>>().items)
            people.push_back(grant.personId);
        return people;
    }

    void used(PersonId person, AppId app, int daysAgo)
    {
        m_server.database()
            .query("INSERT INTO usage_person_day VALUES ((:now::timestamptz AT TIME ZONE 'Asia/Shanghai')::date - "
                   ":days::int, "
                   ":person, :app, 1002, 1001, 1, 0)")
            .bind(":now", m_server.clock().now())
            .bind(":days", daysAgo)
            .bind(":person", person)
            .bind(":app", app)
            .run();
    }
};

TEST_F(AccessReviewApi, tellsWhoPutAndTookWhatInAPeriod)
{
    grant({1002});
    const Instant between = m_server.clock().now() + 30min;
    pass(1h);
    change(GrantOperation::remove, {1002}, u"离岗"_s);

    const auto all = granted(m_security);
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].operation, GrantOperation::remove) << "newest first";
    EXPECT_EQ(all[0].note, u"离岗");
    EXPECT_EQ(all[0].subjectName, u"王伟");
    EXPECT_EQ(all[0].staffNo, u"000002");
    EXPECT_EQ(all[0].unitName, u"心内科");
    EXPECT_FALSE(all[0].byName.isEmpty());
    EXPECT_TRUE(all[0].changeSetId.isValid());

    const std::string at = toRfc3339(between).toStdString();
    const auto later = granted(m_security, "?from=" + at);
    ASSERT_EQ(later.size(), 1u);
    EXPECT_EQ(later[0].operation, GrantOperation::remove);
    const auto before = granted(m_security, "?until=" + at);
    ASSERT_EQ(before.size(), 1u);
    EXPECT_EQ(before[0].operation, GrantOperation::add);
    EXPECT_EQ(m_security.get(Paths::accessReviewGranted + ("?until=" + at + "&from=" + at)).field(), "until");
}

TEST_F(AccessReviewApi, grantedIsFilteredByUnitAppAndWords)
{
    grant({1002, 1003, 1005});
    EXPECT_EQ(granted(m_security, "?orgUnitId=1001").size(), 2u);
    EXPECT_EQ(granted(m_security, "?orgUnitId=1003").size(), 1u);
    EXPECT_EQ(granted(m_security, "?appId=2002").size(), 0u);
    EXPECT_EQ(granted(m_security, "?q=lina").size(), 1u);
    EXPECT_EQ(granted(m_security, "?operation=remove").size(), 0u);
}

TEST_F(AccessReviewApi, grantedPagesWithoutGapOrRepeat)
{
    grant({1002, 1003, 1005});
    std::vector<qint64> seen;
    std::string query = "?limit=2";
    for (int page = 0; page < 2; ++page) {
        const auto answer = m_security.get(Paths::accessReviewGranted + query).as<Page<GrantedLine>>();
        for (const GrantedLine& line : answer.items)
            seen.push_back(line.subjectId.toLongLong());
        query = "?limit=2&cursor=" + answer.nextCursor.value_or(QString()).toStdString();
    }
    EXPECT_THAT(seen, UnorderedElementsAre(1002, 1003, 1005));
}

TEST_F(AccessReviewApi, nobodySeesLinesOfAnotherHospital)
{
    grant({1002, 1005});
    TestClient first = m_server.as(Role::security, OrgUnitId{1001});
    TestClient second = m_server.as(Role::appOwner, OrgUnitId{1005});
    ASSERT_EQ(granted(first).size(), 1u);
    EXPECT_EQ(granted(first)[0].subjectId, u"1002");
    ASSERT_EQ(granted(second).size(), 1u);
    EXPECT_EQ(granted(second)[0].subjectId, u"1005");
    EXPECT_TRUE(granted(second, "?orgUnitId=1001").empty());
}

TEST_F(AccessReviewApi, nobodySeesDormantGrantsOfAnotherHospital)
{
    grant({1002, 1005});
    pass(std::chrono::days{100});
    TestClient first = m_server.as(Role::security, OrgUnitId{1001});
    TestClient second = m_server.as(Role::appOwner, OrgUnitId{1005});
    EXPECT_THAT(dormant(first), ElementsAre(PersonId{1002}));
    EXPECT_THAT(dormant(second), ElementsAre(PersonId{1005}));
    EXPECT_TRUE(dormant(second, "?orgUnitId=1001").empty());
}

TEST_F(AccessReviewApi, reviewsNeedTheirRight)
{
    for (const Role role : {Role::audit, Role::manager}) {
        TestClient client = m_server.as(role);
        EXPECT_EQ(client.get(Paths::accessReviewGranted).status, 403);
        EXPECT_EQ(client.get(Paths::accessReviewDormant).status, 403);
    }
}

TEST_F(AccessReviewApi, dormantIsWhatNobodyUsedForSoManyDays)
{
    grant({1002, 1003, 1005});
    EXPECT_TRUE(dormant(m_security).empty()) << "granted today";
    pass(std::chrono::days{100});
    used(PersonId{1002}, AppId{2001}, 95);
    used(PersonId{1002}, AppId{2002}, 1);
    used(PersonId{1003}, AppId{2001}, 89);
    EXPECT_THAT(dormant(m_security), ElementsAre(PersonId{1005}, PersonId{1002})) << "longest idle first";
    EXPECT_THAT(dormant(m_security, "?days=80"), UnorderedElementsAre(PersonId{1002}, PersonId{1003}, PersonId{1005}));
    EXPECT_TRUE(dormant(m_security, "?days=101").empty());
    EXPECT_EQ(m_security.get(Paths::accessReviewDormant + std::string{"?days=0"}).field(), "days");

    const auto grants = m_security.get(Paths::accessReviewDormant).as<Page<DormantGrant>>().items;
    EXPECT_FALSE(grants.at(0).lastUsedOn) << "never";
    EXPECT_EQ(grants.at(1).lastUsedOn, grants.at(1).idleSince);
}

TEST_F(AccessReviewApi, dormantCountsAsManyDaysOnBothSidesOfTheBorder)
{
    grant({1002});
    pass(std::chrono::days{100});
    used(PersonId{1002}, AppId{2001}, 90);
    EXPECT_EQ(dormant(m_security, "?days=90").size(), 1u);
    EXPECT_EQ(dormant(m_security, "?days=91").size(), 0u);
}

TEST_F(AccessReviewApi, whatEndedOrIsDeniedIsNotDormant)
{
    grant({1002}, m_server.clock().now() + 48h);
    change(GrantOperation::add, {1003}, {}, GrantEffect::deny);
    pass(std::chrono::days{100});
    EXPECT_TRUE(dormant(m_security).empty());
}

TEST_F(AccessReviewApi, bothListsCanBeHadAsFiles)
{
    grant({1002});
    pass(std::chrono::days{30});
    for (const QString& list : {u"granted"_s, u"dormant"_s}) {
        ExportRequest request;
        request.list = list;
        request.format = ExportFormat::csv;
        request.query = list == u"dormant" ? u"days=20"_s : QString();
        request.columns = {{u"appName"_s, u"应用"_s, {}}};
        const TestReply reply = m_security.post(Paths::exports, request);
        ASSERT_EQ(reply.status, 201) << reply.body;
        const JobId job = reply.as<Job>().id;
        for (int i = 0; i < 200 && m_security.get(fill(Paths::job, {job.value()})).as<Job>().state != JobState::done;
             ++i)
            std::this_thread::sleep_for(50ms);
        EXPECT_THAT(m_security.get(fill(Paths::jobFile, {job.value()})).body, testing::HasSubstr("移动查房"));
        EXPECT_EQ(m_server.as(Role::audit).post(Paths::exports, request).status, 403);
    }
}

} // namespace
} // namespace wardport::test
