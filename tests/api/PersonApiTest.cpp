// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Person.h"
#include "shared/base/HospitalDay.h"
#include "shared/model/VpnAccount.h"
#include "tests/api/HospitalApi.h"

namespace wardport::test {
namespace {

class PersonApi : public HospitalApi {
protected:
    static PersonInput input(const QString& staffNo)
    {
        PersonInput person;
        person.hospitalId = OrgUnitId{1001};
        person.staffNo = staffNo;
        person.name = u"欧阳𬱖"_s;
        person.departmentId = OrgUnitId{1002};
        return person;
    }

    QStringList found(TestClient& client, const std::string& query)
    {
        const TestReply reply = client.get(std::string(Paths::people) + query);
        EXPECT_EQ(reply.status, 200) << reply.body;
        QStringList all;
        for (const Person& person : reply.as<Page<Person>>().items)
            all += person.staffNo;
        return all;
    }
};

TEST_F(PersonApi, personIsTakenInChangedAndDisabled)
{
    const TestReply made = m_system.post(Paths::people, input(u"000123"_s));
    ASSERT_EQ(made.status, 201) << made.body;
    const Person person = made.as<Person>();
    EXPECT_EQ(made.headers.at("location"), at(Paths::person, person.id.value()));
    EXPECT_EQ(person.name, u"欧阳𬱖"_s);
    EXPECT_EQ(person.pinyin, u"ouyangdi"_s);
    PersonInput changed = input(u"000123"_s);
    changed.title = u"主任医师"_s;
    const std::string path = at(Paths::person, person.id.value());
    EXPECT_EQ(m_system.put(path, changed).status, 428);
    EXPECT_EQ(m_system.put(path, changed, {{"If-Match", made.etag()}}).as<Person>().title, u"主任医师"_s);
    EXPECT_EQ(m_system.put(path, changed, {{"If-Match", made.etag()}}).status, 412);
    EXPECT_FALSE(m_system.post(at(Paths::personDisable, person.id.value())).as<Person>().active);
    EXPECT_TRUE(m_system.post(at(Paths::personEnable, person.id.value())).as<Person>().active);
}

TEST_F(PersonApi, duplicateStaffNumberIsAConflict)
{
    const TestReply taken = m_system.post(Paths::people, input(u"000002"_s));
    EXPECT_EQ(taken.status, 409);
    EXPECT_EQ(taken.code(), "duplicate");
    EXPECT_EQ(taken.field(), "staffNo");
}

TEST_F(PersonApi, badInputNamesTheField)
{
    PersonInput bad = input(u"1"_s);
    bad.departmentId = OrgUnitId{1005};
    const TestReply foreign = m_system.post(Paths::people, bad);
    EXPECT_EQ(foreign.status, 422);
    EXPECT_EQ(foreign.field(), "departmentId");
    bad = input(u"1"_s);
    bad.name = QString(61, u'王');
    const TestReply longName = m_system.post(Paths::people, bad);
    EXPECT_EQ(longName.code(), "tooLong");
    EXPECT_EQ(longName.field(), "name");
    EXPECT_EQ(m_system.post(Paths::people, std::string("{}")).status, 422);
    EXPECT_EQ(m_system.post(Paths::people, std::string(R"({"staffNo":7})")).field(), "staffNo");
    EXPECT_EQ(m_system.get(std::string(Paths::people) + "?sort=password").field(), "sort");
    EXPECT_EQ(m_system.get(std::string(Paths::people) + "?limit=501").field(), "limit");
    EXPECT_EQ(m_system.get(std::string(Paths::people) + "?cursor=x").status, 400);
    EXPECT_EQ(m_system.get(std::string(Paths::people) + "?category=wizard").status, 422);
}

TEST_F(PersonApi, listFiltersSearchesSortsAndPages)
{
    EXPECT_EQ(found(m_system, "?sort=staffNo"), (QStringList{u"000002"_s, u"000003"_s, u"000005"_s}));
    EXPECT_EQ(found(m_system, "?sort=-name"), (QStringList{u"000005"_s, u"000002"_s, u"000003"_s}));
    EXPECT_EQ(found(m_system, "?q=zhangm"), QStringList{u"000005"_s});
    EXPECT_EQ(found(m_system, "?q=%E7%8E%8B%E4%BC%9F"), QStringList{u"000002"_s});
    EXPECT_EQ(found(m_system, "?category=nurse&orgUnitId=1001"), QStringList{u"000003"_s});
    const auto first = m_system.get(std::string(Paths::people) + "?sort=staffNo&limit=2").as<Page<Person>>();
    ASSERT_TRUE(first.nextCursor.has_value());
    EXPECT_EQ(first.total, 3);
    EXPECT_EQ(found(m_system, "?sort=staffNo&limit=2&cursor=" + first.nextCursor->toStdString()), QStringList{u"000005"_s});
}

TEST_F(PersonApi, othersOutsideTheScopeDoNotExist)
{
    EXPECT_EQ(found(m_department, ""), QStringList{u"000003"_s});
    EXPECT_EQ(m_department.get(at(Paths::person, 1002)).status, 404);
    EXPECT_EQ(m_department.post(at(Paths::personDisable, 1002)).status, 404);
    EXPECT_EQ(m_department.post(at(Paths::personPassword, 1002)).status, 404);
    EXPECT_EQ(m_department.put(at(Paths::person, 1002), input(u"1"_s), {{"If-Match", "\"1\""}}).status, 404);
    EXPECT_EQ(m_department.get(at(Paths::person, 1003)).status, 200);
}

TEST_F(PersonApi, leaversPhoneIsSignedOutAtOnce)
{
    TestClient phone = m_server.asPerson(PersonId{1002});
    ASSERT_EQ(phone.get(Paths::me).status, 200);
    EXPECT_EQ(m_system.post(at(Paths::personDisable, 1002)).status, 200);
    EXPECT_EQ(phone.get(Paths::me).status, 401);
}

TEST_F(PersonApi, passwordIsMadeOrTakenAndShownOnce)
{
    const TestReply made = m_system.post(at(Paths::personPassword, 1002), PasswordReset{});
    ASSERT_EQ(made.status, 200) << made.body;
    EXPECT_GE(made.as<OneTimePassword>().oneTimePassword.size(), 10);
    const TestReply keyed = m_system.post(at(Paths::personPassword, 1002), PasswordReset{}, {{"Idempotency-Key", "p1"}});
    EXPECT_EQ(keyed.status, 200) << keyed.body;
    const TestReply weak = m_system.post(at(Paths::personPassword, 1002), PasswordReset{u"weak"_s});
    EXPECT_EQ(weak.status, 422);
    EXPECT_EQ(weak.field(), "password");
    EXPECT_TRUE(m_system.get(at(Paths::person, 1002)).as<Person>().hasPassword);
    EXPECT_EQ(m_system.get(at(Paths::person, 1002)).body.find("argon2"), std::string::npos);
}

TEST_F(PersonApi, vpnAccountIsBoundToDevices)
{
    VpnAccountInput account;
    account.personId = PersonId{1002};
    account.account = u"wangwei"_s;
    account.boundDevices = {u"PC-7"_s, u"PC-7"_s};
    const TestReply twice = m_system.post(Paths::vpnAccounts, account);
    EXPECT_EQ(twice.code(), "duplicate");
    EXPECT_EQ(twice.field(), "boundDevices[1]");
    account.boundDevices = {u"PC-7"_s};
    account.validUntil = hospitalDate(m_server.clock().now()).addDays(3);
    EXPECT_EQ(m_system.post(Paths::vpnAccounts, account).as<VpnAccount>().boundDevices, account.boundDevices);
    const std::string list = Paths::vpnAccounts;
    EXPECT_EQ(m_system.get(list + "?expiring=true").as<Page<VpnAccount>>().items.size(), 1U);
    EXPECT_EQ(m_system.get(list + "?expiring=false").as<Page<VpnAccount>>().items.size(), 0U);
}

TEST_F(PersonApi, vpnAccountFollowsItsPerson)
{
    VpnAccountInput account;
    account.personId = PersonId{1002};
    account.account = u"wangwei"_s;
    const TestReply made = m_system.post(Paths::vpnAccounts, account);
    ASSERT_EQ(made.status, 201) << made.body;
    EXPECT_EQ(made.as<VpnAccount>().personName, u"王伟"_s);
    const qint64 id = made.as<VpnAccount>().id.value();
    EXPECT_EQ(m_system.post(Paths::vpnAccounts, account).field(), "account");
    EXPECT_EQ(m_department.get(at(Paths::vpnAccount, id)).status, 404);
    EXPECT_EQ(m_system.put(at(Paths::vpnAccount, id), account).status, 428);
    m_system.post(at(Paths::personDisable, 1002));
    EXPECT_FALSE(m_system.get(at(Paths::vpnAccount, id)).as<VpnAccount>().active);
    const TestReply refused = m_system.post(at(Paths::vpnAccountEnable, id));
    EXPECT_EQ(refused.status, 409);
    EXPECT_EQ(refused.code(), "wrongState");
}

} // namespace
} // namespace wardport::test
