// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/base/HospitalDay.h"
#include "tests/server/HospitalFixture.h"

namespace wardport::test {
namespace {

class VpnAccountServiceTest : public HospitalTest {
protected:
    static VpnAccountInput input(const QString& name, PersonId owner)
    {
        VpnAccountInput input;
        input.personId = owner;
        input.account = name;
        return input;
    }

    QStringList found(const VpnAccountFilter& filter, const Principal& who)
    {
        QStringList all;
        for (const VpnAccount& one : vpnAccounts.list(who, filter).items)
            all += one.account;
        return all;
    }
};

TEST_F(VpnAccountServiceTest, createdAccountComesBackWithItsPerson)
{
    VpnAccountInput in = input(u"wangwei"_s, person(u"000123"_s, u"王伟"_s).id);
    in.maxSessions = 3;
    in.onLimit = SessionLimitPolicy::deny;
    in.validUntil = QDate{2027, 1, 31};
    const VpnAccount made = vpnAccounts.create(everything, in);
    const VpnAccount read = vpnAccounts.get(everything, made.id);
    EXPECT_EQ(read.personName, u"王伟"_s);
    EXPECT_EQ(read.staffNo, u"000123"_s);
    EXPECT_EQ(read.hospitalId, OrgUnitId{1});
    EXPECT_EQ(read.maxSessions, 3);
    EXPECT_EQ(read.onLimit, SessionLimitPolicy::deny);
    EXPECT_EQ(read.validUntil, (QDate{2027, 1, 31}));
}

TEST_F(VpnAccountServiceTest, nameIsUniqueWithinTheHospital)
{
    account(u"wangwei"_s, person(u"1"_s, u"王伟"_s).id);
    const Person other = person(u"2"_s, u"汪伟"_s, 7);
    const Error taken = errorOf([&] { account(u"wangwei"_s, other.id); });
    EXPECT_EQ(taken.code, ErrorCode::duplicate);
    EXPECT_EQ(taken.field, u"account"_s);
    EXPECT_EQ(account(u"wangwei"_s, person(u"1"_s, u"王薇"_s, 9, 8).id).hospitalId, OrgUnitId{8});
}

TEST_F(VpnAccountServiceTest, unknownPersonIsNamed)
{
    const Error error = errorOf([&] { account(u"x"_s, PersonId{4711}); });
    EXPECT_EQ(error.code, ErrorCode::invalid);
    EXPECT_EQ(error.field, u"personId"_s);
}

TEST_F(VpnAccountServiceTest, disabledPersonHasNoActiveAccount)
{
    const Person leaver = person(u"1"_s, u"王伟"_s);
    const VpnAccount vpn = account(u"wangwei"_s, leaver.id);
    people.disable(everything, leaver.id);
    EXPECT_EQ(errorOf([&] { vpnAccounts.setActive(everything, vpn.id, true); }).code, ErrorCode::wrongState);
    EXPECT_EQ(errorOf([&] { account(u"another"_s, leaver.id); }).code, ErrorCode::wrongState);
    const VpnAccount active = account(u"lina"_s, person(u"2"_s, u"李娜"_s).id);
    EXPECT_EQ(errorOf([&] { vpnAccounts.update(everything, active.id, active.version, input(u"lina"_s, leaver.id)); }).code,
        ErrorCode::wrongState);
    people.enable(everything, leaver.id);
    EXPECT_TRUE(vpnAccounts.setActive(everything, vpn.id, true).active);
}

TEST_F(VpnAccountServiceTest, accountMayGoToAnotherPersonOfTheHospitalOnly)
{
    const VpnAccount vpn = account(u"round"_s, person(u"1"_s, u"王伟"_s).id);
    const Person next = person(u"2"_s, u"李娜"_s);
    const Person stranger = person(u"3"_s, u"张敏"_s, 9, 8);
    EXPECT_EQ(vpnAccounts.update(everything, vpn.id, 1, input(u"round"_s, next.id)).staffNo, u"2"_s);
    EXPECT_EQ(errorOf([&] { vpnAccounts.update(everything, vpn.id, 2, input(u"round"_s, stranger.id)); }).field, u"personId"_s);
    EXPECT_EQ(errorOf([&] { vpnAccounts.update(everything, vpn.id, 1, input(u"round"_s, next.id)); }).code, ErrorCode::versionMismatch);
}

TEST_F(VpnAccountServiceTest, numberOfSessionsHasBounds)
{
    VpnAccountInput in = input(u"x"_s, person(u"1"_s, u"王伟"_s).id);
    for (const int wrong : {0, 101, -1}) {
        in.maxSessions = wrong;
        EXPECT_EQ(errorOf([&] { vpnAccounts.create(everything, in); }).field, u"maxSessions"_s) << wrong;
    }
}

TEST_F(VpnAccountServiceTest, filtersFindWhatIsDue)
{
    const Person one = person(u"1"_s, u"王伟"_s, 4);
    VpnAccountInput expiring = input(u"soon"_s, one.id);
    expiring.validUntil = QDate{2026, 12, 1};
    expiring.shared = true;
    vpnAccounts.create(everything, expiring);
    account(u"lina"_s, person(u"2"_s, u"李娜"_s, 7).id);
    VpnAccountFilter filter;
    filter.expiresBefore = QDate{2027, 1, 1};
    EXPECT_EQ(found(filter, everything), QStringList{u"soon"_s});
    filter = {};
    filter.shared = false;
    EXPECT_EQ(found(filter, everything), QStringList{u"lina"_s});
    filter = {};
    filter.orgUnitId = OrgUnitId{3};
    EXPECT_EQ(found(filter, everything), QStringList{u"lina"_s});
    filter = {};
    filter.personId = one.id;
    EXPECT_EQ(found(filter, everything), QStringList{u"soon"_s});
    filter = {};
    filter.q = u"wangwei"_s;
    EXPECT_EQ(found(filter, everything), QStringList{u"soon"_s});
}

TEST_F(VpnAccountServiceTest, boundDevicesAreKeptAndChecked)
{
    VpnAccountInput in = input(u"wangwei"_s, person(u"1"_s, u"王伟"_s).id);
    in.boundDevices = {u"PC-0101.7"_s, u"9f2c-11"_s};
    const VpnAccount made = vpnAccounts.create(everything, in);
    EXPECT_EQ(vpnAccounts.get(everything, made.id).boundDevices, in.boundDevices);
    in.boundDevices = {u"PC-2"_s};
    EXPECT_EQ(vpnAccounts.update(everything, made.id, 1, in).boundDevices, in.boundDevices);

    const auto refused = [&](std::vector<QString> devices) {
        in.boundDevices = std::move(devices);
        return errorOf([&] { vpnAccounts.update(everything, made.id, 2, in); });
    };
    EXPECT_EQ(refused({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}).code, ErrorCode::outOfRange);
    EXPECT_EQ(refused({u"a"_s, u"b"_s, u"a"_s}).code, ErrorCode::duplicate);
    EXPECT_EQ(refused({u"a"_s, u"b"_s, u"a"_s}).field, u"boundDevices[2]"_s);
    EXPECT_EQ(refused({u"a b"_s}).field, u"boundDevices[0]"_s);
    EXPECT_EQ(refused({u"a"_s, u""_s}).field, u"boundDevices[1]"_s);
    EXPECT_EQ(refused({QString(65, u'x')}).code, ErrorCode::tooLong);
}

TEST_F(VpnAccountServiceTest, expiringAreThoseInUseThatEndWithinThirtyDays)
{
    const QDate today = hospitalDate(clock.now());
    const PersonId owner = person(u"1"_s, u"王伟"_s).id;
    const auto until = [&](const QString& name, std::optional<QDate> day) {
        VpnAccountInput in = input(name, owner);
        in.validUntil = day;
        return vpnAccounts.create(everything, in);
    };
    until(u"a-over"_s, today.addDays(-1));
    until(u"b-soon"_s, today.addDays(29));
    until(u"c-later"_s, today.addDays(30));
    until(u"d-open"_s, std::nullopt);
    vpnAccounts.setActive(everything, until(u"e-disabled"_s, today).id, false);
    VpnAccountFilter filter;
    filter.expiring = true;
    EXPECT_EQ(found(filter, everything), (QStringList{u"a-over"_s, u"b-soon"_s}));
    filter.expiring = false;
    EXPECT_EQ(found(filter, everything), (QStringList{u"c-later"_s, u"d-open"_s, u"e-disabled"_s}));
}

TEST_F(VpnAccountServiceTest, disablingSignsThePersonOut)
{
    const Person owner = person(u"1"_s, u"王伟"_s);
    const VpnAccount vpn = account(u"wangwei"_s, owner.id);
    const std::string token = phoneToken(owner.id);
    ASSERT_TRUE(tokens.byToken(token).has_value());
    vpnAccounts.setActive(everything, vpn.id, false);
    EXPECT_FALSE(tokens.byToken(token).has_value());
}

TEST_F(VpnAccountServiceTest, scopeHidesAccountsOfOthers)
{
    const VpnAccount east = account(u"east"_s, person(u"1"_s, u"王伟"_s, 4).id);
    account(u"west"_s, person(u"2"_s, u"李娜"_s, 7).id);
    EXPECT_EQ(found({}, west), QStringList{u"west"_s});
    EXPECT_EQ(errorOf([&] { vpnAccounts.get(west, east.id); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { vpnAccounts.setActive(west, east.id, false); }).code, ErrorCode::notFound);
    EXPECT_EQ(errorOf([&] { vpnAccounts.create(west, input(u"x"_s, east.personId)); }).field, u"personId"_s);
}

} // namespace
} // namespace wardport::test
