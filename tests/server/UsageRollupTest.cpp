// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/usage/UsageRollup.h"
#include "server/features/phone/LaunchStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

#include <atomic>
#include <random>
#include <thread>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace server;

namespace {

class UsageRollupTest : public testing::Test {
protected:
    /// The roll-ups as text, every byte of every row.
    QString figures()
    {
        return db
            .query(R"(
            SELECT coalesce((SELECT string_agg(u::text, E'\n' ORDER BY u::text) FROM usage_hour u), '') || E'\n--\n'
                || coalesce((SELECT string_agg(d::text, E'\n' ORDER BY d::text) FROM usage_person_day d), ''))")
            .scalar<QString>();
    }

    LaunchRow randomRow(std::mt19937& dice) const
    {
        LaunchRow row;
        row.eventId = u"00000000-0000-4000-8000-%1"_s.arg(dice() % 100'000, 12, 10, QChar(u'0'));
        // Few hours of today and yesterday, now and then one of the last thirty days: late, and across midnight.
        const auto late = std::chrono::hours{dice() % 5 == 0 ? dice() % 700 : dice() % 30};
        row.at = clock.now() - late - std::chrono::milliseconds{dice() % 3'600'000};
        row.departmentId = OrgUnitId{static_cast<qint64>(2 + dice() % 3)};
        row.hospitalId = OrgUnitId{1};
        row.personId = PersonId{static_cast<qint64>(1 + dice() % 6)};
        row.appId = AppId{static_cast<qint64>(1 + dice() % 4)};
        row.outcome = static_cast<LaunchOutcome>(dice() % 3);
        return row;
    }

    std::vector<LaunchRow> randomBatch(std::mt19937& dice)
    {
        std::vector<LaunchRow> rows;
        for (std::size_t count = 1 + dice() % 40; count > 0; --count) {
            // One in six comes again: the phone did not hear of us.
            if (dice() % 6 == 0 && !sent.empty())
                rows.push_back(sent[dice() % sent.size()]);
            else
                rows.push_back(randomRow(dice));
            sent.push_back(rows.back());
        }
        return rows;
    }

    TestPostgres postgres;
    Database& db = postgres.database();
    FakeClock clock;
    LaunchStore store{db};
    UsageRollup rollup{db};
    std::vector<LaunchRow> sent;
};

} // namespace

TEST_F(UsageRollupTest, countedStepByStepIsCountedAnew)
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        std::mt19937 dice(seed);
        for (int batch = 0; batch < 30; ++batch) {
            store.insert(randomBatch(dice), clock.now());
            if (dice() % 3 == 0)
                rollup.run();
        }
        rollup.run();
        EXPECT_EQ(db.query("SELECT count(*) FROM usage_pending").scalar<int>(), 0);
        const QString stepwise = figures();
        rollup.rebuild();
        ASSERT_EQ(figures(), stepwise) << "seed " << seed;
    }
    EXPECT_EQ(db.query("SELECT sum(launches + failures)::bigint FROM usage_hour").scalar<qint64>(),
        db.query("SELECT count(*) FROM launch WHERE outcome <> 'opened'").scalar<qint64>());
    EXPECT_EQ(db.query("SELECT sum(launches + failures)::bigint FROM usage_person_day").scalar<qint64>(),
        db.query("SELECT count(*) FROM launch WHERE outcome <> 'opened'").scalar<qint64>());
    EXPECT_LT(db.query("SELECT count(*) FROM launch").scalar<std::size_t>(), sent.size()) << "repeats are not counted";
}

TEST_F(UsageRollupTest, twoInstancesThatCountWhileEventsComeCountOnce)
{
    std::atomic<bool> done = false;
    std::vector<std::thread> counters;
    for (int i = 0; i < 2; ++i) {
        counters.emplace_back([&] {
            while (!done)
                rollup.run();
        });
    }
    std::mt19937 dice(7);
    for (int batch = 0; batch < 60; ++batch) {
        store.insert(randomBatch(dice), clock.now());
        if (batch == 30)
            rollup.rebuild();
    }
    done = true;
    for (std::thread& counter : counters)
        counter.join();
    rollup.run();
    const QString stepwise = figures();
    rollup.rebuild();
    EXPECT_EQ(figures(), stepwise);
}

TEST_F(UsageRollupTest, openedCountsForNothing)
{
    std::mt19937 dice(1);
    LaunchRow row = randomRow(dice);
    row.outcome = LaunchOutcome::opened;
    store.insert(std::vector{row}, clock.now());
    EXPECT_EQ(rollup.run(), 1);
    EXPECT_EQ(db.query("SELECT count(*) FROM usage_hour").scalar<int>(), 0);
    EXPECT_EQ(rollup.run(), 0);
}

TEST_F(UsageRollupTest, moreBatchesThanOneTurnTakesAreAllCounted)
{
    db.execute(u"INSERT INTO launch (event_id, at, hospital_id, department_id, person_id, app_id, outcome, batch_no)"
               " SELECT gen_random_uuid(), now() - n * interval '1 second', 1, 2, 3, 4, 'launched', n FROM "
               "generate_series(1, 1200) n;"
               "INSERT INTO usage_pending SELECT DISTINCT batch_no, date_trunc('hour', at) FROM launch"_s);
    EXPECT_EQ(rollup.run(), 1'200);
    EXPECT_EQ(db.query("SELECT sum(launches)::bigint FROM usage_hour").scalar<qint64>(), 1'200);
}

} // namespace wardport::test
