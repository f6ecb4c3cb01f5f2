// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/phone/LaunchStore.h"
#include "server/auth/Random.h"
#include "tests/support/server/TestPostgres.h"

#include <gmock/gmock.h>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace server;
using testing::ElementsAre;

namespace {

class LaunchStoreTest : public testing::Test {
protected:
    LaunchRow row() const
    {
        LaunchRow row;
        row.eventId = randomUuid();
        row.at = now;
        row.hospitalId = OrgUnitId{1};
        row.departmentId = OrgUnitId{2};
        row.personId = PersonId{1};
        row.appId = AppId{3};
        row.address = u"10.0.0.1"_s;
        return row;
    }
    std::vector<bool> insert(const std::vector<LaunchRow>& rows) { return store.insert(rows, now); }
    qint64 count() { return postgres.database().query("SELECT count(*) FROM launch").scalar<qint64>(); }

    const Instant now = SystemClock{}.now();
    TestPostgres postgres;
    LaunchStore store{postgres.database()};
};

} // namespace

TEST_F(LaunchStoreTest, tellsWhichRowsOfABatchAreNew)
{
    const LaunchRow first = row();
    const LaunchRow second = row();
    EXPECT_THAT(insert({first, second}), ElementsAre(true, true));
    EXPECT_THAT(insert({row(), first, row()}), ElementsAre(true, false, true));
    EXPECT_THAT(insert({second, first}), ElementsAre(false, false));
    EXPECT_EQ(count(), 4);
}

TEST_F(LaunchStoreTest, countsAnEventOnceThatABatchHoldsTwice)
{
    const LaunchRow twice = row();
    EXPECT_THAT(insert({twice, row(), twice}), ElementsAre(true, true, false));
    EXPECT_EQ(count(), 2);
}

TEST_F(LaunchStoreTest, knowsARepeatUnderAnotherTimeOfOurs)
{
    LaunchRow before = row();
    before.timedByServer = true;
    before.at = now - std::chrono::seconds{9};
    LaunchRow again = before;
    again.at = now;
    EXPECT_THAT(insert({before}), ElementsAre(true));
    EXPECT_THAT(insert({again}), ElementsAre(false));

    LaunchRow other = row();
    other.timedByServer = true;
    LaunchRow otherAgain = other;
    otherAgain.at = now + std::chrono::milliseconds{5};
    EXPECT_THAT(insert({other, otherAgain, row()}), ElementsAre(true, false, true));
    EXPECT_EQ(count(), 3);
}

TEST_F(LaunchStoreTest, knowsALaunchThatAPhoneKeptAfterWeHadCountedIt)
{
    LaunchRow counted = row();
    counted.timedByServer = true;
    LaunchRow kept = counted;
    kept.timedByServer = false;
    kept.offline = true;
    kept.at = now + std::chrono::seconds{9};
    EXPECT_THAT(insert({counted}), ElementsAre(true));
    EXPECT_THAT(insert({row(), kept}), ElementsAre(true, false));
    EXPECT_EQ(count(), 2);
}

TEST_F(LaunchStoreTest, keepsTextsAsTheyAre)
{
    LaunchRow odd = row();
    odd.failure = u"\"quoted\" \\ {braces}, NULL"_s;
    odd.network = u"NULL"_s;
    insert({odd, row()});
    const auto read = postgres.database()
                          .query("SELECT failure, network, platform FROM launch WHERE event_id = :id::uuid")
                          .bind(":id", odd.eventId)
                          .only<std::tuple<QString, QString, std::optional<QString>>>();
    EXPECT_EQ(read, std::tuple(*odd.failure, *odd.network, std::nullopt));
}

} // namespace wardport::test
