// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/people/PersonBatch.h"
#include "tests/server/HospitalFixture.h"

namespace wardport::test {
namespace {

using enum StaffCategory;

/// In hospital H1: doctor 1 (chief) in 0101, nurse 2 in 0102, nurse 3 in ward 0102-1, doctor 4 of the west who works in 0101.
class GroupRuleTest : public HospitalTest {
protected:
    GroupRuleTest()
    {
        one = made(u"1"_s, u"王伟"_s, doctor, 4, u"主任医师"_s);
        two = made(u"2"_s, u"李娜"_s, nurse, 5, u"护师"_s);
        three = made(u"3"_s, u"张敏"_s, nurse, 6, u"主管护师"_s);
        four = made(u"4"_s, u"刘洋"_s, doctor, 7, u"医师"_s, 4);
    }

    Person made(const QString& staffNo, const QString& name, StaffCategory category, qint64 department,
        const QString& title = {}, qint64 work = 0)
    {
        PersonInput input = personInput(staffNo, name, department, department == 9 ? 8 : 1);
        input.category = category;
        input.title = title;
        if (work != 0)
            input.businessDepartmentId = OrgUnitId{work};
        return people.create(everything, input);
    }

    static PersonGroupInput input(const GroupRule& rule, const QString& code = u"g"_s)
    {
        PersonGroupInput input;
        input.hospitalId = OrgUnitId{1};
        input.code = code;
        input.name = u"组"_s;
        input.rule = rule;
        return input;
    }

    PersonGroup group(const GroupRule& rule, const QString& code = u"g"_s)
    {
        return groups.create(security, input(rule, code));
    }

    QString members(PersonGroupId id)
    {
        return rows("SELECT coalesce(string_agg(p.staff_no, ' ' ORDER BY p.staff_no), '') FROM person_group_member m"
                    " JOIN person p ON p.id = m.person_id WHERE m.group_id = "
            + std::to_string(id.value()))
            .first();
    }

    QString rows1(const std::string& sql) { return rows(sql).value(0); }

    QString lastLog()
    {
        return rows1(
            "SELECT action || ' ' || (changes->0->>'after') || ' ' || (changes->1->>'after') FROM operation_log"
            " WHERE action = 'group.renewMembers' ORDER BY id DESC LIMIT 1");
    }

    QString numbers() { return rows1("SELECT members || ' ' || person_groups FROM access_version"); }

    PersonInput change(const Person& person, const std::function<void(PersonInput&)>& edit)
    {
        PersonInput input = people.get(everything, person.id);
        edit(input);
        return input;
    }

    void edit(const Person& person, const std::function<void(PersonInput&)>& edit)
    {
        people.update(everything, person.id, people.get(everything, person.id).version, change(person, edit));
    }

    Person one, two, three, four;
};

GroupRule departmentsOf(std::vector<OrgUnitId> ids)
{
    return {std::move(ids), {}, {}};
}

TEST_F(GroupRuleTest, departmentTakesInItsSubtreeByEitherDepartment)
{
    const PersonGroup ward = group(departmentsOf({OrgUnitId{5}}));
    EXPECT_EQ(ward.memberCount, 2);
    EXPECT_EQ(members(ward.id), u"2 3"_s);
    EXPECT_EQ(members(group(departmentsOf({OrgUnitId{4}}), u"h"_s).id), u"1 4"_s);
}

TEST_F(GroupRuleTest, kindsAreJoinedByAndValuesByOr)
{
    EXPECT_EQ(members(group({{OrgUnitId{2}}, {doctor}, {}}).id), u"1 4"_s);
    EXPECT_EQ(members(group({{OrgUnitId{6}, OrgUnitId{7}}, {}, {}}, u"h"_s).id), u"3 4"_s);
    EXPECT_EQ(members(group({{}, {doctor, nurse}, {u"护师"_s, u"医师"_s}}, u"i"_s).id), u"2 4"_s);
    EXPECT_EQ(members(group({{OrgUnitId{5}}, {doctor}, {}}, u"j"_s).id), u""_s);
}

TEST_F(GroupRuleTest, peopleOfAnotherHospitalStayOut)
{
    made(u"1"_s, u"外人"_s, doctor, 9);
    EXPECT_EQ(group({{}, {doctor}, {}}).memberCount, 2);
}

TEST_F(GroupRuleTest, membersFollowEveryChangeOfAPerson)
{
    const PersonGroup nurses = group({{OrgUnitId{5}}, {nurse}, {}});
    const Person five = made(u"5"_s, u"新来"_s, nurse, 6);
    EXPECT_EQ(members(nurses.id), u"2 3 5"_s);
    edit(five, [](PersonInput& input) { input.category = doctor; });
    EXPECT_EQ(members(nurses.id), u"2 3"_s);
    edit(one, [](PersonInput& input) {
        input.category = nurse;
        input.businessDepartmentId = OrgUnitId{6};
    });
    EXPECT_EQ(members(nurses.id), u"1 2 3"_s);
    people.disable(everything, two.id);
    EXPECT_EQ(members(nurses.id), u"1 3"_s);
    people.enable(everything, two.id);
    EXPECT_EQ(members(nurses.id), u"1 2 3"_s);
}

TEST_F(GroupRuleTest, importedPeopleJoinAndLeave)
{
    const PersonGroup nurses = group({{}, {nurse}, {}});
    PersonBatch batch(db, log, rules, tokens, vpnAccounts);
    db.transact([&] {
        PersonInput fifth = personInput(u"5"_s, u"新来"_s);
        fifth.category = nurse;
        PersonInput sixth = personInput(u"6"_s, u"另一"_s);
        batch.create(everything, {fifth, sixth});
        batch.update(everything, {{two, change(two, [](PersonInput& input) { input.category = technician; })}});
    });
    EXPECT_EQ(members(nurses.id), u"3 5"_s);
}

TEST_F(GroupRuleTest, membersFollowTheTree)
{
    const PersonGroup ward = group(departmentsOf({OrgUnitId{5}}));
    OrgUnit unit = orgUnits.get(everything, OrgUnitId{6});
    unit.parentId = OrgUnitId{4};
    unit = orgUnits.update(everything, unit.id, unit.version, unit);
    EXPECT_EQ(members(ward.id), u"2"_s);
    EXPECT_EQ(lastLog(), u"group.renewMembers 0 1"_s);
    unit.parentId = OrgUnitId{5};
    orgUnits.update(everything, unit.id, unit.version, unit);
    EXPECT_EQ(members(ward.id), u"2 3"_s);
}

TEST_F(GroupRuleTest, newRuleTellsHowManyJoinedOrLeft)
{
    PersonGroup made = group({{}, {nurse}, {}});
    EXPECT_EQ(lastLog(), u"group.renewMembers 2 0"_s);
    made = groups.update(security, made.id, made.version, input({{OrgUnitId{4}, OrgUnitId{6}}, {}, {}}));
    EXPECT_EQ(made.memberCount, 3);
    EXPECT_EQ(members(made.id), u"1 3 4"_s);
    EXPECT_EQ(lastLog(), u"group.renewMembers 2 1"_s);
}

TEST_F(GroupRuleTest, ruleReplacesNamedMembersAndLeavesItsOwnWhenItGoes)
{
    PersonGroupInput plain = input({});
    plain.rule.reset();
    PersonGroup made = groups.create(security, plain);
    made = groups.changeMembers(security, made.id, {{one.id, two.id}, {}});
    made = groups.update(security, made.id, made.version, input({{}, {nurse}, {}}));
    EXPECT_EQ(members(made.id), u"2 3"_s);
    made = groups.update(security, made.id, made.version, plain);
    EXPECT_EQ(members(made.id), u"2 3"_s);
    people.disable(everything, two.id);
    EXPECT_EQ(members(made.id), u"2 3"_s);
    EXPECT_EQ(groups.changeMembers(security, made.id, {{}, {two.id}}).memberCount, 1);
}

TEST_F(GroupRuleTest, nothingIsWrittenWhereNothingDiffers)
{
    group({{}, {nurse}, {}});
    const QString before = numbers();
    const QStringList logged = rows("SELECT count(*) FROM operation_log WHERE action = 'group.renewMembers'");
    edit(one, [](PersonInput& input) { input.title = u"教授"_s; });
    made(u"5"_s, u"新来"_s, doctor, 4);
    EXPECT_EQ(numbers(), before);
    EXPECT_EQ(rows("SELECT count(*) FROM operation_log WHERE action = 'group.renewMembers'"), logged);
}

TEST_F(GroupRuleTest, membersOfARuleAreNotNamedByHand)
{
    const PersonGroup made = group({{}, {nurse}, {}});
    const Error error = errorOf([&] { groups.changeMembers(security, made.id, {{one.id}, {}}); });
    EXPECT_EQ(error.code, ErrorCode::wrongState);
    EXPECT_EQ(error.field, u"rule"_s);
    EXPECT_EQ(members(made.id), u"2 3"_s);
}

TEST_F(GroupRuleTest, badRulesAreRefused)
{
    EXPECT_EQ(errorOf([&] { group({}); }).code, ErrorCode::required);
    EXPECT_EQ(errorOf([&] { group({}); }).field, u"rule"_s);
    EXPECT_EQ(errorOf([&] { group({{}, {nurse, nurse}, {}}); }).field, u"rule.categories"_s);
    EXPECT_EQ(errorOf([&] { group({{}, {}, {u"护师"_s, u" "_s}}); }).field, u"rule.titles[1]"_s);
    EXPECT_EQ(errorOf([&] { group(departmentsOf({OrgUnitId{5}, OrgUnitId{9}})); }).field, u"rule.departments[1]"_s);
    EXPECT_EQ(errorOf([&] { group(departmentsOf({OrgUnitId{4711}})); }).code, ErrorCode::invalid);
}

TEST_F(GroupRuleTest, ruleThatTakesInEveryoneIsRefused)
{
    std::vector<StaffCategory> all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<StaffCategory>>(
        [&](auto e) { all.push_back(e.value); });
    for (const GroupRule& rule : {departmentsOf({OrgUnitId{1}}), departmentsOf({OrgUnitId{2}, OrgUnitId{3}}),
             GroupRule{{}, all, {}}, GroupRule{{}, {doctor, nurse}, {}}}) {
        const Error error = errorOf([&] { group(rule); });
        EXPECT_EQ(error.code, ErrorCode::invalid);
        EXPECT_EQ(error.field, u"rule"_s);
        EXPECT_TRUE(error.detail.contains(u"grant to everyone"_s));
    }
    EXPECT_EQ(members(group({{OrgUnitId{1}}, {doctor}, {}}).id), u"1 4"_s);
}

TEST_F(GroupRuleTest, previewTellsWhomTheRuleWouldTakeIn)
{
    const GroupRulePreview preview = groups.preview(security, {OrgUnitId{1}, {{}, {nurse}, {}}});
    EXPECT_EQ(preview.count, 2);
    ASSERT_EQ(preview.sample.size(), 2U);
    EXPECT_EQ(preview.sample[0].name, u"李娜"_s);
    EXPECT_EQ(errorOf([&] { groups.preview(security, {OrgUnitId{1}, {}}); }).field, u"rule"_s);
    EXPECT_EQ(errorOf([&] { groups.preview(security, {OrgUnitId{4}, {{}, {nurse}, {}}}); }).field, u"hospitalId"_s);
    EXPECT_EQ(errorOf([&] { groups.preview(second, {OrgUnitId{1}, {{}, {nurse}, {}}}); }).field, u"hospitalId"_s);
    for (int i = 10; i < 40; ++i)
        made(QString::number(i), u"护士"_s, nurse, 6);
    const GroupRulePreview many = groups.preview(security, {OrgUnitId{1}, {{}, {nurse}, {}}});
    EXPECT_EQ(many.count, 32);
    EXPECT_EQ(many.sample.size(), 20U);
}

TEST_F(GroupRuleTest, personWhoChangesWhileTheRuleChangesEndsUpWhereTheNewRuleSays)
{
    const PersonGroup made = group({{}, {nurse}, {}});
    for (int round = 0; round < 10; ++round) {
        const bool doctors = round % 2 == 0;
        auto rule = std::async(std::launch::async, [&, version = made.version + round] {
            groups.update(security, made.id, version, input({{}, {doctors ? doctor : nurse}, {}}));
        });
        auto mover = std::async(std::launch::async,
            [&] { edit(one, [&](PersonInput& input) { input.category = round % 3 == 0 ? nurse : doctor; }); });
        rule.get();
        mover.get();
        EXPECT_EQ(members(made.id),
            rows1("SELECT coalesce(string_agg(staff_no, ' ' ORDER BY staff_no), '') FROM person WHERE category = '"
                + std::string(doctors ? "doctor" : "nurse") + "'"));
    }
}

} // namespace
} // namespace wardport::test
