// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/expiry/Expiry.h"

#include "shared/base/HospitalDay.h"
#include "tests/server/HospitalFixture.h"

namespace wardport::test {
namespace {

/// It is noon of the hospital's day.
class ExpiryTest : public HospitalTest {
protected:
    ExpiryTest() { clock.set(beginOf(hospitalDay(clock.now())) + std::chrono::hours{12}); }

    QDate today() const { return hospitalDate(clock.now()); }
    void midnight() { clock.set(beginOf(hospitalDay(clock.now()) + std::chrono::days{1})); }

    PersonId until(const QString& staffNo, std::optional<QDate> day)
    {
        PersonInput input = personInput(staffNo, u"王伟"_s);
        input.validUntil = day;
        return people.create(everything, input).id;
    }
    VpnAccount accountUntil(const QString& name, PersonId owner, QDate day)
    {
        VpnAccountInput input;
        input.personId = owner;
        input.account = name;
        input.validUntil = day;
        return vpnAccounts.create(everything, input);
    }
    int tokensOf(PersonId id)
    {
        return db.query("SELECT count(*) FROM token WHERE person_id = :id").bind(":id", id).scalar<int>();
    }
    QStringList logged()
    {
        return rows("SELECT actor || ' ' || role || ' ' || action || ' ' || object_name || ' ' || hospital_id || ' ' ||"
                    " (changes->0->>'after') FROM operation_log WHERE action LIKE '%.expire' ORDER BY id");
    }

    Expiry expiry{db, log, tokens, clock};
};

TEST_F(ExpiryTest, personIsSignedOutTheMomentTheDayAfterTheirLastBegins)
{
    const PersonId trainee = until(u"1"_s, today());
    const PersonId staff = until(u"2"_s, std::nullopt);
    const std::string token = phoneToken(trainee);
    phoneToken(staff);
    expiry.run();
    EXPECT_EQ(tokensOf(trainee), 1);
    EXPECT_TRUE(tokens.byToken(token).has_value());
    const QString last = today().toString(Qt::ISODate);

    midnight();
    expiry.run();
    EXPECT_EQ(tokensOf(trainee), 0);
    EXPECT_EQ(tokensOf(staff), 1);
    EXPECT_FALSE(tokens.byToken(token).has_value());
    EXPECT_EQ(logged(), QStringList{u"system none person.expire 王伟 1 %1"_s.arg(last)});
    expiry.run();
    EXPECT_EQ(logged().size(), 1);
}

TEST_F(ExpiryTest, accountThatRunsOutSignsItsPersonOutOnce)
{
    const PersonId owner = until(u"1"_s, std::nullopt);
    VpnAccount vpn = accountUntil(u"wangwei"_s, owner, today());
    phoneToken(owner);
    expiry.run();
    EXPECT_EQ(tokensOf(owner), 1);

    midnight();
    expiry.run();
    EXPECT_EQ(tokensOf(owner), 0);
    EXPECT_EQ(logged().size(), 1);
    EXPECT_TRUE(logged().first().startsWith(u"system none vpnAccount.expire wangwei 1 "_s));
    phoneToken(owner);
    expiry.run();
    EXPECT_EQ(tokensOf(owner), 1);

    vpn = vpnAccounts.get(everything, vpn.id);
    vpn.validUntil = today();
    vpnAccounts.update(everything, vpn.id, vpn.version, vpn);
    midnight();
    expiry.run();
    EXPECT_EQ(tokensOf(owner), 0);
    EXPECT_EQ(logged().size(), 2);
}

TEST_F(ExpiryTest, disabledAccountRunsOutUnnoticed)
{
    const PersonId owner = until(u"1"_s, std::nullopt);
    vpnAccounts.setActive(everything, accountUntil(u"wangwei"_s, owner, today()).id, false);
    phoneToken(owner);
    midnight();
    expiry.run();
    EXPECT_EQ(tokensOf(owner), 1);
    EXPECT_TRUE(logged().isEmpty());
}

} // namespace
} // namespace wardport::test
