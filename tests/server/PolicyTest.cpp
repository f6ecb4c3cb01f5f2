// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/Policy.h"
#include "tests/support/FakeClock.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;
using namespace std::chrono_literals;

TEST(Policy, versionsAreComparedByTheirNumbers)
{
    EXPECT_TRUE(isOlderClient(u"1.9"_s, u"1.10"_s));
    EXPECT_TRUE(isOlderClient(u"portal/1.9.9"_s, u"2"_s));
    EXPECT_FALSE(isOlderClient(u"1.10"_s, u"1.9"_s));
    EXPECT_FALSE(isOlderClient(u"v2.0"_s, u"2"_s)) << "2.0 is 2";
    EXPECT_FALSE(isOlderClient(u"2.0.1-beta"_s, u"2.0.1"_s));
    EXPECT_TRUE(isOlderClient(QString(), u"0.1"_s)) << "who does not say is old";
    EXPECT_FALSE(isOlderClient(QString(), QString())) << "any will do";
    EXPECT_FALSE(isOlderClient(u"99999999999999999999"_s, u"2"_s));
}

TEST(Policy, logsAreNeverKeptForLessThanTheLawSays)
{
    PolicyInput policy;
    EXPECT_TRUE(validate(policy).empty());
    policy.retentionDays = 179;
    ASSERT_EQ(validate(policy).size(), 1U);
    EXPECT_EQ(validate(policy).front().field, u"retentionDays"_s);
    policy.retentionDays = 180;
    policy.minClientVersion = u"1.x"_s;
    EXPECT_EQ(validate(policy).front().field, u"minClientVersion"_s);
}

TEST(Policy, staysAsItWasWhileTheDatabaseIsAway)
{
    TestPostgres postgres;
    FakeClock clock;
    PolicyStore store{postgres.database(), clock};
    PolicyInput input;
    input.ticketSeconds = 77;
    postgres.database().transact([&] { store.write(input); });
    EXPECT_EQ(store.current().ticketSeconds, 77);
    postgres.setAvailable(false);
    clock.advance(31s);
    EXPECT_EQ(store.current().ticketSeconds, 77);
    PolicyStore newcomer{postgres.database(), clock};
    EXPECT_THROW(newcomer.current(), ApiError) << "nobody knows it yet";
    postgres.setAvailable(true);
}

TEST(Policy, changeIsSeenWhenToldOrAfterHalfAMinute)
{
    TestPostgres postgres;
    FakeClock clock;
    PolicyStore store{postgres.database(), clock};
    EXPECT_EQ(store.current().version, 0);
    PolicyInput input;
    input.phoneVpn = PhoneVpn::required;
    postgres.database().transact([&] { store.write(input); });
    EXPECT_EQ(store.current().phoneVpn, PhoneVpn::off);
    store.policyChanged();
    EXPECT_EQ(store.current().phoneVpn, PhoneVpn::required);
    EXPECT_EQ(store.current().version, 1);
    input.phoneVpn = PhoneVpn::signOn;
    postgres.database().transact([&] { store.write(input); });
    clock.advance(30s);
    EXPECT_EQ(store.current().phoneVpn, PhoneVpn::signOn);
}

} // namespace
} // namespace wardport::test
