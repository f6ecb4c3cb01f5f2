// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/PasswordHash.h"
#include "tests/server/HospitalFixture.h"

namespace wardport::test {
namespace {

class PersonServiceTest : public HospitalTest {
protected:
    /// Staff numbers of a list, in its order.
    QStringList found(const PersonFilter& filter, const Principal& who)
    {
        QStringList all;
        for (const Person& one : people.list(who, filter).items)
            all += one.staffNo;
        return all;
    }
    QStringList found(const PersonFilter& filter) { return found(filter, everything); }

    QStringList search(const QString& words)
    {
        PersonFilter filter;
        filter.q = words;
        filter.sort = u"staffNo"_s;
        return found(filter);
    }

    bool signsIn(const std::string& token) { return tokens.byToken(token).has_value(); }
};

TEST_F(PersonServiceTest, createdPersonComesBackWhole)
{
    PersonInput input = personInput(u"000123"_s, u"欧阳𬱖"_s);
    input.title = u"主任医师"_s;
    input.businessDepartmentId = OrgUnitId{5};
    input.validUntil = QDate{2030, 12, 31};
    const Person made = people.create(everything, input);
    const Person read = people.get(everything, made.id);
    EXPECT_EQ(read.staffNo, u"000123"_s);
    EXPECT_EQ(read.name, u"欧阳𬱖"_s);
    EXPECT_EQ(read.pinyin, u"ouyangdi"_s);
    EXPECT_EQ(read.pinyinInitials, u"oyd"_s);
    EXPECT_EQ(read.businessDepartmentId, OrgUnitId{5});
    EXPECT_EQ(read.validUntil, (QDate{2030, 12, 31}));
    EXPECT_TRUE(read.active);
    EXPECT_FALSE(read.hasPassword);
}

TEST_F(PersonServiceTest, staffNumberIsUniqueWithinTheHospital)
{
    person(u"000123"_s, u"王伟"_s);
    const Error taken = errorOf([&] { person(u"000123"_s, u"李娜"_s, 7); });
    EXPECT_EQ(taken.code, ErrorCode::duplicate);
    EXPECT_EQ(taken.field, u"staffNo"_s);
    EXPECT_EQ(person(u"123"_s, u"李娜"_s).staffNo, u"123"_s);
    EXPECT_EQ(person(u"000123"_s, u"张敏"_s, 9, 8).staffNo, u"000123"_s);
}

TEST_F(PersonServiceTest, departmentIsAnActiveOneOfTheSameHospital)
{
    orgUnits.setActive(everything, OrgUnitId{6}, false);
    for (const qint64 wrong : {9, 1, 6, 4711}) {
        const Error error = errorOf([&] { person(u"1"_s, u"王伟"_s, wrong); });
        EXPECT_EQ(error.code, ErrorCode::invalid) << wrong;
        EXPECT_EQ(error.field, u"departmentId"_s) << wrong;
        PersonInput lent = personInput(u"1"_s, u"王伟"_s);
        lent.businessDepartmentId = OrgUnitId{wrong};
        EXPECT_EQ(errorOf([&] { people.create(everything, lent); }).field, u"businessDepartmentId"_s) << wrong;
    }
    EXPECT_EQ(person(u"1"_s, u"王伟"_s, 3).departmentId, OrgUnitId{3});
}

TEST_F(PersonServiceTest, traineeNeedsAnEnd)
{
    PersonInput input = personInput(u"1"_s, u"王伟"_s);
    input.category = StaffCategory::student;
    const Error error = errorOf([&] { people.create(everything, input); });
    EXPECT_EQ(error.code, ErrorCode::required);
    EXPECT_EQ(error.field, u"validUntil"_s);
}

TEST_F(PersonServiceTest, newNameHasNewPinyin)
{
    const Person made = person(u"1"_s, u"王伟"_s);
    PersonInput input = made;
    input.name = u"曾伟"_s;
    EXPECT_EQ(people.update(everything, made.id, made.version, input).pinyin, u"zengwei"_s);
}

TEST_F(PersonServiceTest, changeOfAnOldVersionIsRefused)
{
    const Person made = person(u"1"_s, u"王伟"_s);
    PersonInput input = made;
    input.title = u"主任"_s;
    people.update(everything, made.id, made.version, input);
    EXPECT_EQ(errorOf([&] { people.update(everything, made.id, made.version, input); }).code, ErrorCode::versionMismatch);
}

TEST_F(PersonServiceTest, personStaysInTheirHospital)
{
    const Person made = person(u"1"_s, u"王伟"_s);
    PersonInput input = made;
    input.hospitalId = OrgUnitId{8};
    input.departmentId = OrgUnitId{9};
    EXPECT_EQ(errorOf([&] { people.update(everything, made.id, made.version, input); }).field, u"hospitalId"_s);
}

TEST_F(PersonServiceTest, isFoundByNameNumberPinyinOrInitials)
{
    person(u"000123"_s, u"欧阳志远"_s);
    person(u"000456"_s, u"曾伟"_s);
    person(u"000789"_s, u"徐𬱖"_s);
    EXPECT_EQ(search(u"志远"_s), QStringList{u"000123"_s});
    EXPECT_EQ(search(u"0045"_s), QStringList{u"000456"_s});
    EXPECT_EQ(search(u"Zeng Wei"_s), QStringList{u"000456"_s});
    EXPECT_EQ(search(u"oyzy"_s), QStringList{u"000123"_s});
    EXPECT_EQ(search(u"𬱖"_s), QStringList{u"000789"_s});
    EXPECT_EQ(search(u"0"_s).size(), 3);
    EXPECT_EQ(search(u"%"_s), QStringList{});
}

TEST_F(PersonServiceTest, searchUsesTheTrigramIndex)
{
    // The planner may use the index only when the expression is the index's own.
    db.execute(u"SET enable_seqscan = off"_s);
    const QStringList plan = rows("EXPLAIN SELECT 1 FROM person p WHERE "
                                  "(p.name || ' ' || p.staff_no || ' ' || p.pinyin || ' ' || p.pinyin_initials) ILIKE '%zhang%'");
    EXPECT_TRUE(plan.join(u'\n').contains(u"person_search"_s)) << plan.join(u'\n').toStdString();
}

TEST_F(PersonServiceTest, unitFilterTakesTheSubtreeWithThoseWhoWorkThere)
{
    person(u"1"_s, u"王伟"_s, 4);
    person(u"2"_s, u"李娜"_s, 6);
    PersonInput lent = personInput(u"3"_s, u"张敏"_s, 7);
    lent.businessDepartmentId = OrgUnitId{6};
    people.create(everything, lent);
    person(u"4"_s, u"刘洋"_s, 7);
    PersonFilter filter;
    filter.sort = u"staffNo"_s;
    filter.orgUnitId = OrgUnitId{5};
    EXPECT_EQ(found(filter), (QStringList{u"2"_s, u"3"_s}));
    filter.orgUnitId = OrgUnitId{2};
    EXPECT_EQ(found(filter), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

TEST_F(PersonServiceTest, filtersByCategoryAndState)
{
    person(u"1"_s, u"王伟"_s);
    PersonInput nurse = personInput(u"2"_s, u"李娜"_s);
    nurse.category = StaffCategory::nurse;
    people.create(everything, nurse);
    people.disable(everything, person(u"3"_s, u"张敏"_s).id);
    PersonFilter filter;
    filter.category = StaffCategory::nurse;
    EXPECT_EQ(found(filter), QStringList{u"2"_s});
    filter = {};
    filter.active = false;
    EXPECT_EQ(found(filter), QStringList{u"3"_s});
}

TEST_F(PersonServiceTest, namesAreSortedByTheirSound)
{
    person(u"1"_s, u"张敏"_s);
    person(u"2"_s, u"安静"_s);
    person(u"3"_s, u"欧阳志远"_s);
    PersonFilter filter;
    filter.sort = u"name"_s;
    EXPECT_EQ(found(filter), (QStringList{u"2"_s, u"3"_s, u"1"_s}));
    filter.sort = u"-name"_s;
    filter.limit = 2;
    const Page<Person> first = people.list(everything, filter);
    filter.cursor = first.nextCursor;
    EXPECT_EQ(found(filter), QStringList{u"2"_s});
    EXPECT_EQ(first.total, 3);
}

TEST_F(PersonServiceTest, leaverIsSignedOutAndLosesTheVpnAccounts)
{
    const Person leaver = person(u"1"_s, u"王伟"_s);
    const Person stayer = person(u"2"_s, u"李娜"_s);
    const VpnAccount vpn = account(u"wangwei"_s, leaver.id);
    const std::string leaversToken = phoneToken(leaver.id);
    const std::string stayersToken = phoneToken(stayer.id);
    ASSERT_TRUE(signsIn(leaversToken));
    ASSERT_TRUE(signsIn(stayersToken));
    EXPECT_FALSE(people.disable(everything, leaver.id).active);
    EXPECT_FALSE(signsIn(leaversToken));
    EXPECT_TRUE(signsIn(stayersToken));
    EXPECT_FALSE(vpnAccounts.get(everything, vpn.id).active);
    EXPECT_EQ(rows("SELECT action FROM operation_log ORDER BY id DESC LIMIT 2"),
        (QStringList{u"person.disable"_s, u"vpnAccount.disable"_s}));
}

TEST_F(PersonServiceTest, returnerKeepsVpnAccountsDisabled)
{
    const Person one = person(u"1"_s, u"王伟"_s);
    const VpnAccount vpn = account(u"wangwei"_s, one.id);
    people.disable(everything, one.id);
    EXPECT_TRUE(people.enable(everything, one.id).active);
    EXPECT_FALSE(vpnAccounts.get(everything, vpn.id).active);
}

TEST_F(PersonServiceTest, returnerNeedsAnOpenDepartment)
{
    const Person one = person(u"1"_s, u"王伟"_s, 6);
    people.disable(everything, one.id);
    orgUnits.setActive(everything, OrgUnitId{6}, false);
    const Error error = errorOf([&] { people.enable(everything, one.id); });
    EXPECT_EQ(error.code, ErrorCode::wrongState);
    EXPECT_EQ(error.field, u"departmentId"_s);
}

TEST_F(PersonServiceTest, madePasswordFitsAndSignsThePersonOut)
{
    const Person one = person(u"1"_s, u"王伟"_s);
    const std::string token = phoneToken(one.id);
    ASSERT_TRUE(signsIn(token));
    const QString password = wait(people.resetPassword(everything, one.id, {})).oneTimePassword;
    const QString hash = rows("SELECT password_hash FROM person").value(0);
    EXPECT_TRUE(PasswordHash::verify(hash, Secret{password}));
    EXPECT_TRUE(people.get(everything, one.id).hasPassword);
    EXPECT_FALSE(signsIn(token));
    EXPECT_EQ(rows("SELECT changes::text FROM operation_log WHERE action = 'person.resetPassword'"), QStringList{u"[]"_s});
}

TEST_F(PersonServiceTest, givenPasswordMustBeStrong)
{
    const Person one = person(u"zhangwei88"_s, u"王伟"_s);
    for (const QString& weak : {u"short1A"_s, u"alllowercase"_s, u"Zhangwei88!x"_s}) {
        const Error error = errorOf([&] { people.resetPassword(everything, one.id, {weak}); });
        EXPECT_EQ(traits(error.code).httpStatus, 422) << weak.toStdString();
        EXPECT_EQ(error.field, u"password"_s);
    }
    EXPECT_EQ(wait(people.resetPassword(everything, one.id, {u"Long-enough-7"_s})).oneTimePassword, u"Long-enough-7"_s);
}

TEST_F(PersonServiceTest, scopeHidesEverybodyElse)
{
    const Person east = person(u"1"_s, u"王伟"_s, 4);
    const Person mine = person(u"2"_s, u"李娜"_s, 7);
    EXPECT_EQ(found({}, west), QStringList{u"2"_s});
    EXPECT_EQ(people.get(west, mine.id).staffNo, u"2"_s);
    EXPECT_EQ(errorOf([&] { people.get(west, east.id); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { people.update(west, east.id, 1, east); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { people.disable(west, east.id); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { people.resetPassword(west, east.id, {}); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { people.create(west, personInput(u"3"_s, u"张敏"_s, 4)); }).field, u"departmentId"_s);
    PersonFilter ofEast;
    ofEast.orgUnitId = OrgUnitId{2};
    EXPECT_EQ(found(ofEast, west), QStringList{});
}

TEST_F(PersonServiceTest, personIsNotMovedOutOfTheCallersScope)
{
    const Person mine = person(u"2"_s, u"李娜"_s, 7);
    PersonInput input = mine;
    input.departmentId = OrgUnitId{4};
    EXPECT_EQ(errorOf([&] { people.update(west, mine.id, mine.version, input); }).field, u"departmentId"_s);
}

} // namespace
} // namespace wardport::test
