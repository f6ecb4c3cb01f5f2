// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/CopyWriter.h"
#include "tests/server/DatabaseFixture.h"

#include <thread>

namespace wardport::test {

using namespace std::chrono_literals;

namespace {

class DatabaseSessionTest : public DatabaseTest {};

} // namespace

TEST_F(DatabaseSessionTest, transactionIsUndoneUnlessCommitted)
{
    {
        Transaction transaction(db);
        db.query(insertName).bind(":name", "a").run();
    }
    EXPECT_EQ(count(), 0);
    {
        Transaction transaction(db);
        db.query(insertName).bind(":name", "a").run();
        transaction.commit();
    }
    EXPECT_EQ(count(), 1);
}

TEST_F(DatabaseSessionTest, innerTransactionJoinsTheOuter)
{
    {
        Transaction outer(db);
        {
            Transaction inner(db);
            db.query(insertName).bind(":name", "a").run();
            inner.commit();
        }
        EXPECT_TRUE(db.isInTransaction());
    }
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseSessionTest, innerRollbackDoomsTheOuter)
{
    const auto outer = [&] {
        Transaction transaction(db);
        db.query(insertName).bind(":name", "a").run();
        {
            Transaction inner(db);
        }
        transaction.commit();
    };

    EXPECT_EQ(errorOf(outer).code, ErrorCode::internal);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseSessionTest, commitAfterASwallowedErrorIsNoSuccess)
{
    const auto careless = [&] {
        Transaction transaction(db);
        db.query(insertName).bind(":name", "a").run();
        errorOf([&] { db.query(insertName).bind(":name", "a").run(); });
        transaction.commit();
    };

    EXPECT_EQ(errorOf(careless).code, ErrorCode::internal);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseSessionTest, workOnCommitRunsOnceAndOnlyAfterCommit)
{
    int calls = 0;
    {
        Transaction lost(db);
        lost.onCommit([&] { calls += 100; });
    }
    {
        Transaction outer(db);
        {
            Transaction inner(db);
            inner.onCommit([&] { ++calls; });
            inner.commit();
        }
        EXPECT_EQ(calls, 0);
        outer.commit();
    }

    EXPECT_EQ(calls, 1);
}

TEST_F(DatabaseSessionTest, serializationFailureIsTriedAgain)
{
    int attempts = 0;

    db.transact([&] {
        db.query(insertName).bind(":name", QString::number(++attempts)).run();
        if (attempts < 3)
            db.execute(text(u"DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$"));
    });

    EXPECT_EQ(attempts, 3);
    EXPECT_EQ(db.query("SELECT name FROM item").rows<QString>(), std::vector<QString>{text(u"3")});
}

TEST_F(DatabaseSessionTest, serializationFailureEndsAfterThreeAttempts)
{
    int attempts = 0;

    const Error error = errorOf([&] {
        db.transact([&] {
            ++attempts;
            db.execute(text(u"DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40P01'; END $$"));
        });
    });

    EXPECT_EQ(attempts, 3);
    EXPECT_EQ(error.code, ErrorCode::unavailable);
    EXPECT_EQ(error.retryAfter, 2);
}

TEST_F(DatabaseSessionTest, lostSessionIsReopenedUnseen)
{
    constexpr auto session = "SELECT pg_backend_pid()";
    const int before = db.query(session).scalar<int>();
    ASSERT_GE(postgres.killSessions(), 1);

    EXPECT_NE(db.query(session).scalar<int>(), before);
}

TEST_F(DatabaseSessionTest, sessionLostInATransactionFailsItWhole)
{
    const auto work = [&] {
        Transaction transaction(db);
        db.query(insertName).bind(":name", "a").run();
        postgres.killSessions();
        errorOf([&] { db.query(insertName).bind(":name", "b").run(); });
        transaction.commit();
    };

    EXPECT_EQ(errorOf(work).code, ErrorCode::unavailable);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseSessionTest, closedDatabaseIsUnavailableThenBack)
{
    postgres.setAvailable(false);
    const Error error = errorOf([&] { count(); });
    postgres.setAvailable(true);

    EXPECT_EQ(error.code, ErrorCode::unavailable);
    EXPECT_EQ(error.retryAfter, 2);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseSessionTest, absentServerIsUnavailable)
{
    Database nowhere({text(u"host=/nonexistent dbname=x")});

    EXPECT_EQ(errorOf([&] { nowhere.query("SELECT 1").run(); }).code, ErrorCode::unavailable);
}

TEST_F(DatabaseSessionTest, nextHostOfTheListIsTried)
{
    ConnectionSettings settings = postgres.settings();
    const QString socket = db.query("SELECT current_setting('unix_socket_directories')").scalar<QString>();
    settings.uri = text(u"host=/nonexistent,%1 user=wardport dbname=%2 target_session_attrs=read-write")
                       .arg(socket, db.query("SELECT current_database()").scalar<QString>());
    Database list(settings);

    EXPECT_EQ(list.query("SELECT count(*) FROM item").scalar<int>(), 0);
}

TEST_F(DatabaseSessionTest, statementThatTakesTooLongIsCutShort)
{
    ConnectionSettings settings = postgres.settings();
    settings.statementTimeout = 50ms;
    Database impatient(settings);

    EXPECT_EQ(errorOf([&] { impatient.query("SELECT pg_sleep(30)").run(); }).code, ErrorCode::unavailable);
    EXPECT_EQ(impatient.query("SELECT 1").scalar<int>(), 1);
}

TEST_F(DatabaseSessionTest, eachThreadHasASessionThatEndsWithIt)
{
    constexpr auto session = "SELECT pg_backend_pid()";
    const int own = db.query(session).scalar<int>();
    int other = own;
    std::thread([&] { other = db.query(session).scalar<int>(); }).join();
    const auto isAlive = [&] {
        return db.query("SELECT count(*) FROM pg_stat_activity WHERE pid = :pid").bind(":pid", other).scalar<int>() > 0;
    };

    EXPECT_NE(other, own);
    const auto deadline = std::chrono::steady_clock::now() + 10s;
    while (isAlive() && std::chrono::steady_clock::now() < deadline)
        std::this_thread::yield();
    EXPECT_FALSE(isAlive());
}

TEST_F(DatabaseSessionTest, twoDatabasesOnOneThreadKeepApart)
{
    TestPostgres other(TestPostgres::Schema::none);
    other.database().execute(QString::fromLatin1(createItem));
    other.database().query(insertName).bind(":name", "elsewhere").run();

    EXPECT_EQ(count(), 0);
    EXPECT_EQ(other.database().query("SELECT count(*) FROM item").scalar<int>(), 1);
}

TEST_F(DatabaseSessionTest, statementsBeyondTheCacheStillRun)
{
    auto held = db.query("SELECT :n::int");
    held.bind(":n", 5).run();
    for (int n = 0; n < 1'000; ++n)
        ASSERT_EQ(db.query("SELECT " + std::to_string(n)).scalar<int>(), n);

    EXPECT_EQ(held.scalar<int>(), 5);
    EXPECT_LE(db.query("SELECT count(*) FROM pg_prepared_statements").scalar<int>(), 402);
}

TEST_F(DatabaseSessionTest, rowsStreamOneByOne)
{
    qint64 sum = 0;

    db.query("SELECT n FROM generate_series(1, :n::int) n").bind(":n", 100'000).each<int>([&](int n) { sum += n; });

    EXPECT_EQ(sum, 5'000'050'000);
}

TEST_F(DatabaseSessionTest, streamGivenUpLeavesTheSessionUsable)
{
    const auto giveUp = [&] {
        db.query("SELECT n FROM generate_series(1, 10000000) n").each<int>([](int n) {
            if (n == 3)
                throw ApiError(ErrorCode::cancelled);
        });
    };

    EXPECT_EQ(errorOf(giveUp).code, ErrorCode::cancelled);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseSessionTest, copyStoresEveryKindOfField)
{
    CopyWriter copy(db.here(), "item (name, contract_end, tags, icon, is_open)");
    copy.row(text(u"制\t表\n\\N"), std::optional<QDate>(), std::vector<QString>{text(u"a\\b\"")}, QByteArray("\0\t", 2),
        true);
    copy.row("second", QDate(2026, 5, 1), std::vector<QString>{}, QByteArray(), false);
    EXPECT_EQ(copy.finish(), 2);

    const auto items = db.query("SELECT * FROM item ORDER BY id").rows<Item>();
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[0].name, text(u"制\t表\n\\N"));
    EXPECT_EQ(items[0].tags, std::vector<QString>{text(u"a\\b\"")});
    EXPECT_EQ(items[0].icon, QByteArray("\0\t", 2));
    EXPECT_EQ(items[1].contractEnd, QDate(2026, 5, 1));
}

TEST_F(DatabaseSessionTest, copyGivenUpStoresNothing)
{
    {
        CopyWriter copy(db.here(), "item (name)");
        for (int row = 0; row < 20'000; ++row)
            copy.row(row);
    }

    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseSessionTest, copyOfABadRowFailsAsItsStatementWould)
{
    CopyWriter copy(db.here(), "item (name)");
    copy.row("a");
    copy.row("a");

    const Error error = errorOf([&] { copy.finish(); });

    EXPECT_EQ(error.code, ErrorCode::duplicate);
    EXPECT_EQ(error.field, text(u"name"));
}

} // namespace wardport::test
