// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/server/HospitalFixture.h"

namespace wardport::test {
namespace {

class PersonGroupServiceTest : public HospitalTest {
protected:
    static PersonGroupInput input(const QString& code, qint64 hospital = 1)
    {
        PersonGroupInput input;
        input.hospitalId = OrgUnitId{hospital};
        input.code = code;
        input.name = u"组 "_s + code;
        return input;
    }

    PersonGroup group(const QString& code, qint64 hospital = 1) { return groups.create(security, input(code, hospital)); }

    QStringList members(const Principal& who, PersonGroupId id)
    {
        PersonFilter filter;
        filter.sort = u"staffNo"_s;
        QStringList all;
        for (const Person& one : groups.members(who, id, filter).items)
            all += one.staffNo;
        return all;
    }
};

TEST_F(PersonGroupServiceTest, codeIsUniqueWithinTheHospital)
{
    group(u"medical"_s);
    const Error taken = errorOf([&] { group(u"medical"_s); });
    EXPECT_EQ(taken.code, ErrorCode::duplicate);
    EXPECT_EQ(taken.field, u"code"_s);
    EXPECT_EQ(group(u"medical"_s, 8).hospitalId, OrgUnitId{8});
}

TEST_F(PersonGroupServiceTest, groupBelongsToAHospital)
{
    EXPECT_EQ(errorOf([&] { group(u"x"_s, 4); }).field, u"hospitalId"_s);
    EXPECT_EQ(errorOf([&] { group(u"x"_s, 4711); }).field, u"hospitalId"_s);
    const PersonGroup made = group(u"x"_s);
    EXPECT_EQ(errorOf([&] { groups.update(security, made.id, 1, input(u"x"_s, 8)); }).field, u"hospitalId"_s);
}

TEST_F(PersonGroupServiceTest, membersComeAndGoInOneStepThatIsLogged)
{
    const PersonGroup medical = group(u"medical"_s);
    const Person one = person(u"000001"_s, u"王伟"_s);
    const Person two = person(u"000002"_s, u"李娜"_s);
    const Person three = person(u"000003"_s, u"张敏"_s);
    EXPECT_EQ(groups.changeMembers(security, medical.id, {{one.id, two.id}, {}}).memberCount, 2);
    EXPECT_EQ(groups.changeMembers(security, medical.id, {{two.id, three.id}, {one.id}}).memberCount, 2);
    EXPECT_EQ(members(security, medical.id), (QStringList{u"000002"_s, u"000003"_s}));
    EXPECT_EQ(rows("SELECT c->>'field' || ' ' || (c->>'after') FROM operation_log, jsonb_array_elements(changes) c "
                   "WHERE id = (SELECT max(id) FROM operation_log) AND action = 'group.changeMembers'"),
        (QStringList{uR"(added ["000003"])"_s, uR"(removed ["000001"])"_s}));
}

TEST_F(PersonGroupServiceTest, changeThatChangesNothingLeavesNoTrace)
{
    const PersonGroup medical = group(u"medical"_s);
    const Person one = person(u"1"_s, u"王伟"_s);
    groups.changeMembers(security, medical.id, {{one.id}, {}});
    const QStringList before = rows("SELECT count(*) FROM operation_log");
    groups.changeMembers(security, medical.id, {{one.id}, {}});
    EXPECT_EQ(rows("SELECT count(*) FROM operation_log"), before);
}

TEST_F(PersonGroupServiceTest, membersAreOfTheSameHospital)
{
    const PersonGroup medical = group(u"medical"_s);
    const Person one = person(u"1"_s, u"王伟"_s);
    const Person stranger = person(u"1"_s, u"张敏"_s, 9, 8);
    EXPECT_EQ(errorOf([&] { groups.changeMembers(security, medical.id, {{one.id, stranger.id}, {}}); }).code, ErrorCode::invalid);
    EXPECT_EQ(errorOf([&] { groups.changeMembers(security, medical.id, {{one.id, PersonId{4711}}, {}}); }).field, u"add[1]"_s);
    EXPECT_EQ(errorOf([&] { groups.changeMembers(security, medical.id, {{one.id}, {one.id}}); }).field, u"add[0]"_s);
    EXPECT_EQ(groups.get(security, medical.id).memberCount, 0);
}

TEST_F(PersonGroupServiceTest, membershipChangesTheAccessVersion)
{
    const PersonGroup medical = group(u"medical"_s);
    const Person one = person(u"1"_s, u"王伟"_s);
    const qint64 before = db.query("SELECT version FROM access_version").scalar<qint64>();
    groups.changeMembers(security, medical.id, {{one.id}, {}});
    EXPECT_GT(db.query("SELECT version FROM access_version").scalar<qint64>(), before);
}

TEST_F(PersonGroupServiceTest, groupWithGrantsIsNotDeleted)
{
    const PersonGroup medical = group(u"medical"_s);
    db.execute(u"INSERT INTO vendor (id, code, name) VALUES (1, 'v', '厂商');"
               "INSERT INTO app (id, vendor_id, code, kind, name, category) VALUES (1, 1, 'a', 'web', '应用', 'clinical');"
               "INSERT INTO grant_change_set (id) VALUES (1)"_s);
    db.query("INSERT INTO grant_entry (subject_type, subject_id, app_id, effect, change_set_id) VALUES ('group', :id, 1, 'allow', 1)")
        .bind(":id", medical.id)
        .run();
    EXPECT_EQ(errorOf([&] { groups.remove(security, medical.id, 1); }).code, ErrorCode::inUse);
    db.execute(u"DELETE FROM grant_entry"_s);
    EXPECT_EQ(errorOf([&] { groups.remove(security, medical.id, 7); }).code, ErrorCode::versionMismatch);
    groups.remove(security, medical.id, 1);
    EXPECT_EQ(errorOf([&] { groups.get(security, medical.id); }).code, ErrorCode::notFound);
}

TEST_F(PersonGroupServiceTest, partOfAHospitalSeesItsGroupsButMayNotChangeThem)
{
    const PersonGroup medical = group(u"medical"_s);
    const PersonGroup foreign = group(u"medical"_s, 8);
    const Person east = person(u"1"_s, u"王伟"_s, 4);
    const Person mine = person(u"2"_s, u"李娜"_s, 7);
    groups.changeMembers(security, medical.id, {{east.id, mine.id}, {}});
    EXPECT_EQ(groups.list(west, {}).items.size(), 1U);
    EXPECT_EQ(members(west, medical.id), QStringList{u"2"_s});
    EXPECT_EQ(errorOf([&] { groups.update(west, medical.id, 1, input(u"x"_s)); }).code, ErrorCode::forbidden);
    EXPECT_EQ(errorOf([&] { groups.changeMembers(west, medical.id, {{}, {mine.id}}); }).code, ErrorCode::forbidden);
    EXPECT_EQ(errorOf([&] { groups.get(west, foreign.id); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { groups.remove(second, medical.id, 1); }).code, ErrorCode::notFound);
}

TEST_F(PersonGroupServiceTest, groupsOfAPersonOutsideTheScopeAreNotTold)
{
    const PersonGroup medical = group(u"medical"_s);
    const Person east = person(u"1"_s, u"王伟"_s, 4);
    groups.changeMembers(security, medical.id, {{east.id}, {}});
    PersonGroupFilter filter;
    filter.personId = east.id;
    EXPECT_EQ(groups.list(security, filter).items.size(), 1U);
    EXPECT_EQ(groups.list(west, filter).items.size(), 0U);
}

} // namespace
} // namespace wardport::test
