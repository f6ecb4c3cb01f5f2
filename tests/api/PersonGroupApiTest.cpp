// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Person.h"
#include "shared/model/PersonGroup.h"
#include "tests/api/HospitalApi.h"

namespace wardport::test {
namespace {

class PersonGroupApi : public HospitalApi {
protected:
    PersonGroup make(const QString& code)
    {
        PersonGroupInput input;
        input.hospitalId = OrgUnitId{1001};
        input.code = code;
        input.name = u"医疗组"_s;
        const TestReply reply = m_security.post(Paths::groups, input);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<PersonGroup>();
    }
};

TEST_F(PersonGroupApi, groupIsCreatedChangedAndDeleted)
{
    PersonGroupInput input = make(u"medical"_s);
    const std::string path = at(Paths::group, make(u"students"_s).id.value());
    EXPECT_EQ(m_security.post(Paths::groups, input).field(), "code");
    input.code = u"trainees"_s;
    EXPECT_EQ(m_security.put(path, input).status, 428);
    EXPECT_EQ(m_security.put(path, input, {{"If-Match", "\"1\""}}).as<PersonGroup>().code, u"trainees"_s);
    EXPECT_EQ(m_security.del(path, {{"If-Match", "\"1\""}}).status, 412);
    EXPECT_EQ(m_security.del(path, {{"If-Match", "\"2\""}}).status, 204);
    EXPECT_EQ(m_security.get(path).status, 404);
}

TEST_F(PersonGroupApi, membersComeAndGo)
{
    const qint64 id = make(u"medical"_s).id.value();
    const std::string members = at(Paths::groupMembers, id);
    EXPECT_EQ(m_security.post(members, MembershipChange{{PersonId{1002}, PersonId{1003}}, {}}).as<PersonGroup>().memberCount, 2);
    EXPECT_EQ(m_security.post(members, MembershipChange{{}, {PersonId{1002}}}).as<PersonGroup>().memberCount, 1);
    const auto page = m_security.get(members).as<Page<Person>>();
    ASSERT_EQ(page.items.size(), 1U);
    EXPECT_EQ(page.items[0].staffNo, u"000003"_s);
    const TestReply stranger = m_security.post(members, MembershipChange{{PersonId{1005}}, {}});
    EXPECT_EQ(stranger.status, 422);
    EXPECT_EQ(stranger.field(), "add");
    EXPECT_EQ(m_security.post(members, std::string(R"({"add":["x"]})")).field(), "add[0]");
}

TEST_F(PersonGroupApi, ruleDecidesWhoTheMembersAre)
{
    PersonGroupInput input = make(u"medical"_s);
    input.code = u"nurses"_s;
    input.rule = GroupRule{{OrgUnitId{1003}}, {StaffCategory::nurse}, {}};
    const TestReply made = m_security.post(Paths::groups, input);
    ASSERT_EQ(made.status, 201) << made.body;
    const PersonGroup group = made.as<PersonGroup>();
    EXPECT_EQ(group.memberCount, 1);
    EXPECT_EQ(group.rule, input.rule);
    const std::string members = at(Paths::groupMembers, group.id.value());
    EXPECT_EQ(m_security.get(members).as<Page<Person>>().items.at(0).staffNo, u"000003"_s);
    const TestReply byHand = m_security.post(members, MembershipChange{{PersonId{1002}}, {}});
    EXPECT_EQ(byHand.status, 409);
    EXPECT_EQ(byHand.code(), "wrongState");
    ASSERT_EQ(m_system.post(at(Paths::personDisable, 1003)).status, 200);
    EXPECT_EQ(m_security.get(at(Paths::group, group.id.value())).as<PersonGroup>().memberCount, 0);
}

TEST_F(PersonGroupApi, ruleMayBeTriedBeforehand)
{
    const GroupRule nurses{{}, {StaffCategory::nurse}, {}};
    const TestReply reply = m_security.post(Paths::groupRulePreview, GroupRulePreviewInput{OrgUnitId{1001}, nurses});
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.as<GroupRulePreview>().count, 1);
    EXPECT_EQ(reply.as<GroupRulePreview>().sample.at(0).name, u"李娜"_s);

    const auto refused = [&](TestClient& client, qint64 hospital, const GroupRule& rule) {
        return client.post(Paths::groupRulePreview, GroupRulePreviewInput{OrgUnitId{hospital}, rule});
    };
    EXPECT_EQ(refused(m_security, 1001, {}).status, 422);
    EXPECT_EQ(refused(m_security, 1001, {}).code(), "required");
    EXPECT_EQ(refused(m_security, 1001, {}).field(), "rule");
    EXPECT_EQ(refused(m_security, 1001, {{OrgUnitId{1005}}, {}, {}}).field(), "rule.departments[0]");
    EXPECT_EQ(refused(m_security, 1001, {{OrgUnitId{1001}}, {}, {}}).code(), "invalid");
    TestClient other = m_server.as(Role::security, OrgUnitId{1004});
    EXPECT_EQ(refused(other, 1001, nurses).field(), "hospitalId");
    EXPECT_EQ(refused(m_system, 1001, nurses).status, 403);
    EXPECT_EQ(m_security.post(Paths::groupRulePreview, std::string(R"({"hospitalId":"1001","rule":{"categories":["pilot"]}})")).field(),
        "rule.categories[0]");
}

TEST_F(PersonGroupApi, systemAdministratorReadsButDoesNotWrite)
{
    const qint64 id = make(u"medical"_s).id.value();
    EXPECT_EQ(m_system.get(at(Paths::group, id)).status, 200);
    EXPECT_EQ(m_system.post(at(Paths::groupMembers, id), MembershipChange{}).status, 403);
}

TEST_F(PersonGroupApi, groupOfAnotherHospitalDoesNotExist)
{
    const qint64 id = make(u"medical"_s).id.value();
    TestClient other = m_server.as(Role::security, OrgUnitId{1004});
    EXPECT_EQ(other.get(at(Paths::group, id)).status, 404);
    EXPECT_EQ(other.get(at(Paths::groupMembers, id)).status, 404);
    EXPECT_EQ(other.del(at(Paths::group, id), {{"If-Match", "\"1\""}}).status, 404);
    EXPECT_EQ(other.get(Paths::groups).as<Page<PersonGroup>>().items.size(), 0U);
}

} // namespace
} // namespace wardport::test
