// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Announcement.h"
#include "shared/model/OrgUnit.h"
#include "tests/api/HospitalApi.h"

namespace wardport::test {
namespace {

class OrgUnitApi : public HospitalApi {
protected:
    static OrgUnitInput input(const QString& code, qint64 parent = 1001)
    {
        OrgUnitInput unit;
        unit.parentId = OrgUnitId{parent};
        unit.code = code;
        unit.name = u"神经内科"_s;
        return unit;
    }
};

TEST_F(OrgUnitApi, departmentIsCreatedChangedAndClosed)
{
    const TestReply made = m_system.post(Paths::orgUnits, input(u"0103"_s));
    ASSERT_EQ(made.status, 201) << made.body;
    const OrgUnit unit = made.as<OrgUnit>();
    EXPECT_EQ(made.headers.at("location"), at(Paths::orgUnit, unit.id.value()));
    EXPECT_EQ(unit.path, u"/1001/%1/"_s.arg(unit.id.value()));
    OrgUnitInput changed = input(u"0103"_s, 1002);
    const std::string path = at(Paths::orgUnit, unit.id.value());
    EXPECT_EQ(m_system.put(path, changed).status, 428);
    const TestReply moved = m_system.put(path, changed, {{"If-Match", made.etag()}});
    ASSERT_EQ(moved.status, 200) << moved.body;
    EXPECT_EQ(moved.as<OrgUnit>().path, u"/1001/1002/%1/"_s.arg(unit.id.value()));
    EXPECT_EQ(m_system.put(path, changed, {{"If-Match", made.etag()}}).status, 412);
    EXPECT_FALSE(m_system.post(at(Paths::orgUnitDisable, unit.id.value())).as<OrgUnit>().active);
    EXPECT_TRUE(m_system.post(at(Paths::orgUnitEnable, unit.id.value())).as<OrgUnit>().active);
}

TEST_F(OrgUnitApi, listHoldsTheTreeOfTheCallersScope)
{
    EXPECT_EQ(m_system.get(Paths::orgUnits).as<OrgUnitList>().items.size(), 5U);
    const OrgUnitList own = m_department.get(Paths::orgUnits).as<OrgUnitList>();
    ASSERT_EQ(own.items.size(), 1U);
    EXPECT_EQ(own.items[0].headcount, 1);
    EXPECT_EQ(m_department.get(at(Paths::orgUnit, 1002)).status, 404);
    EXPECT_EQ(m_department.post(at(Paths::orgUnitDisable, 1002)).status, 404);
}

TEST_F(OrgUnitApi, badInputNamesTheField)
{
    const TestReply taken = m_system.post(Paths::orgUnits, input(u"0101"_s));
    EXPECT_EQ(taken.status, 409);
    EXPECT_EQ(taken.code(), "duplicate");
    EXPECT_EQ(taken.field(), "code");
    const TestReply unknown = m_system.post(Paths::orgUnits, input(u"0103"_s, 999));
    EXPECT_EQ(unknown.status, 422);
    EXPECT_EQ(unknown.field(), "parentId");
    EXPECT_EQ(m_system.post(Paths::orgUnits, input(u"a b"_s)).field(), "code");
    const TestReply longCode = m_system.post(Paths::orgUnits, input(QString(33, u'x')));
    EXPECT_EQ(longCode.status, 422);
    EXPECT_EQ(longCode.code(), "tooLong");
    EXPECT_EQ(m_system.post(Paths::orgUnits, std::string(R"({"kind":"palace","parentId":"1001","code":"x","name":"x"})")).field(), "kind");
    EXPECT_EQ(m_system.post(Paths::orgUnits, std::string("{")).status, 400);
}

TEST_F(OrgUnitApi, departmentWithPeopleIsInUse)
{
    const TestReply reply = m_system.post(at(Paths::orgUnitDisable, 1002));
    EXPECT_EQ(reply.status, 409);
    EXPECT_EQ(reply.code(), "inUse");
}

TEST_F(OrgUnitApi, departmentIsMergedAfterADryRun)
{
    const std::string path = at(Paths::orgUnitMerge, 1003);
    const TestReply planned = m_system.post(path, OrgUnitMergeInput{OrgUnitId{1002}, true});
    ASSERT_EQ(planned.status, 200) << planned.body;
    EXPECT_EQ(planned.as<OrgUnitMergeResult>().people, 1);
    EXPECT_TRUE(m_system.get(at(Paths::orgUnit, 1003)).as<OrgUnit>().active);
    EXPECT_EQ(m_system.post(path, OrgUnitMergeInput{OrgUnitId{1002}, false}, {{"Idempotency-Key", "m1"}}).body, planned.body);
    EXPECT_FALSE(m_system.get(at(Paths::orgUnit, 1003)).as<OrgUnit>().active);
    EXPECT_EQ(m_system.get(at(Paths::orgUnit, 1002)).as<OrgUnit>().headcount, 2);
}

TEST_F(OrgUnitApi, announcementsFollowAMergedDepartment)
{
    const auto announce = [&](qint64 unit) {
        AnnouncementInput input;
        input.title = u"停水通知"_s;
        input.text = u"周六"_s;
        input.orgUnitId = OrgUnitId{unit};
        const TestReply reply = m_system.post(Paths::announcements, input);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<Announcement>().id.value();
    };
    const auto read = [&](qint64 id) { return m_system.get(at(Paths::announcement, id)).as<Announcement>(); };
    const qint64 published = announce(1003);
    const qint64 draft = announce(1003);
    const qint64 whole = announce(1001);
    ASSERT_EQ(m_system.post(at(Paths::announcementPublish, published)).status, 200);
    ASSERT_EQ(read(published).recipients, 1);

    const auto merge = [&](bool dryRun) {
        return m_system.post(at(Paths::orgUnitMerge, 1003), OrgUnitMergeInput{OrgUnitId{1002}, dryRun}).status;
    };
    EXPECT_EQ(merge(true), 200);
    EXPECT_EQ(read(published).orgUnitId, OrgUnitId{1003}) << "a dry run moves nothing";
    ASSERT_EQ(merge(false), 200);
    EXPECT_EQ(read(published).orgUnitId, OrgUnitId{1002});
    EXPECT_EQ(read(published).state, AnnouncementState::published);
    EXPECT_EQ(read(published).recipients, 2) << "the people of both";
    EXPECT_EQ(read(draft).orgUnitId, OrgUnitId{1002});
    EXPECT_EQ(read(whole).orgUnitId, OrgUnitId{1001});
    EXPECT_EQ(read(whole).version, 1);
    const auto logged = m_server.database()
                            .query("SELECT count(*) FROM operation_log WHERE action = 'announcement.update'")
                            .scalar<int>();
    EXPECT_EQ(logged, 2);
}

TEST_F(OrgUnitApi, mergeIsRefusedWhereItCannotBe)
{
    const auto refused = [](TestClient& client, qint64 from, qint64 into) {
        return client.post(at(Paths::orgUnitMerge, from), OrgUnitMergeInput{OrgUnitId{into}, false});
    };
    for (const qint64 into : {1003, 1005, 1001, 4711}) {
        const TestReply reply = refused(m_system, 1003, into);
        EXPECT_EQ(reply.status, 422) << into;
        EXPECT_EQ(reply.field(), "intoId");
    }
    EXPECT_EQ(refused(m_system, 4711, 1002).status, 404);
    EXPECT_EQ(refused(m_department, 1002, 1003).status, 404);
    EXPECT_EQ(refused(m_department, 1003, 1002).field(), "intoId");
    EXPECT_EQ(refused(m_security, 1003, 1002).status, 403);
}

TEST_F(OrgUnitApi, securityAdministratorReadsButDoesNotWrite)
{
    EXPECT_EQ(m_security.get(Paths::orgUnits).status, 200);
    EXPECT_EQ(m_security.post(Paths::orgUnits, input(u"0103"_s)).status, 403);
}

} // namespace
} // namespace wardport::test
