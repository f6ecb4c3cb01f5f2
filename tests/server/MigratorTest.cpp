// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Migrator.h"
#include "tests/support/server/TestPostgres.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

namespace wardport::test {

using namespace server;

namespace {

class MigratorTest : public testing::Test {
protected:
    std::vector<Migration> steps(int count) const { return {all.begin(), all.begin() + count}; }

    QStringList tables()
    {
        const auto names =
            db.query("SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace "
                     "AND relname <> 'schema_migration' ORDER BY relname")
                .rows<QString>();
        return {names.begin(), names.end()};
    }

    Error errorOf(std::vector<Migration> migrations)
    {
        try {
            Migrator(db, std::move(migrations)).migrate();
        } catch (const ApiError& failure) {
            return failure.error;
        }
        ADD_FAILURE() << "nothing was thrown";
        return {};
    }

    const std::vector<Migration> all{
        {1, QStringLiteral("people"), "CREATE TABLE person (id int); INSERT INTO person VALUES (1);"},
        {2, QStringLiteral("apps"), "CREATE TABLE app (id int);"},
        {3, QStringLiteral("grants"), "CREATE TABLE access (id int);"},
    };
    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
};

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST_F(MigratorTest, appliesWhatIsMissingOnce)
{
    EXPECT_EQ(Migrator(db, steps(2)).migrate().size(), 2u);
    const auto fresh = Migrator(db, steps(3)).migrate();

    ASSERT_EQ(fresh.size(), 1u);
    EXPECT_EQ(fresh.front().number, 3);
    EXPECT_TRUE(Migrator(db, steps(3)).migrate().empty());
    EXPECT_EQ(tables(), (QStringList{QStringLiteral("access"), QStringLiteral("app"), QStringLiteral("person")}));
}

TEST_F(MigratorTest, failedStepLeavesNothingAndNamesItself)
{
    auto broken = steps(2);
    broken[1].sql = "CREATE TABLE app (id int); CREATE TABLE nonsense (";

    const Error error = errorOf(broken);

    EXPECT_TRUE(error.detail.contains(QStringLiteral("0002_apps"))) << qPrintable(error.detail);
    EXPECT_EQ(tables(), QStringList{QStringLiteral("person")});
    EXPECT_EQ(Migrator(db, steps(3)).migrate().size(), 2u);
}

TEST_F(MigratorTest, editedFileIsRefused)
{
    Migrator(db, steps(2)).migrate();
    auto edited = steps(3);
    edited[0].sql += " -- better";

    const Error error = errorOf(edited);

    EXPECT_EQ(error.code, ErrorCode::wrongState);
    EXPECT_TRUE(error.detail.contains(QStringLiteral("0001_people"))) << qPrintable(error.detail);
    EXPECT_EQ(tables().size(), 2);
}

TEST_F(MigratorTest, otherLineEndsAreNoEdit)
{
    auto unix = steps(1);
    unix[0].sql = "CREATE TABLE\nperson (id int);\n";
    auto windows = unix;
    windows[0].sql = "CREATE TABLE\r\nperson (id int);\r\n";
    Migrator(db, unix).migrate();

    EXPECT_TRUE(Migrator(db, windows).migrate().empty());
}

TEST_F(MigratorTest, newerDatabaseIsRefused)
{
    Migrator(db, steps(3)).migrate();

    const Error error = errorOf(steps(2));

    EXPECT_EQ(error.code, ErrorCode::wrongState);
    EXPECT_TRUE(error.detail.contains(QStringLiteral("newer"))) << qPrintable(error.detail);
}

TEST_F(MigratorTest, instancesStartedTogetherTakeTurns)
{
    std::atomic<std::size_t> applied = 0;
    std::vector<std::thread> instances;
    for (int instance = 0; instance < 4; ++instance)
        instances.emplace_back([&] { applied += Migrator(db, steps(3)).migrate().size(); });
    for (std::thread& instance : instances)
        instance.join();

    EXPECT_EQ(applied, 3u);
    EXPECT_EQ(db.query("SELECT count(*) FROM person").scalar<int>(), 1);
}

TEST_F(MigratorTest, longStepIsNotCutShort)
{
    ConnectionSettings settings = postgres.settings();
    settings.statementTimeout = std::chrono::milliseconds(100);
    Database impatient(settings);

    Migrator(impatient, {{1, QStringLiteral("slow"), "SELECT pg_sleep(0.4)"}}).migrate();

    EXPECT_EQ(
        impatient.query("SELECT current_setting('statement_timeout')").scalar<QString>(), QStringLiteral("100ms"));
}

TEST(MigratorFiles, areReadInOrder)
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("0002_b_c.sql")), "SELECT 2");
    write(folder.filePath(QStringLiteral("0001_a.sql")), "SELECT 1");

    const auto files = Migrator::load(folder.path());

    ASSERT_EQ(files.size(), 2u);
    EXPECT_EQ(files[1].name, QStringLiteral("b_c"));
    EXPECT_EQ(files[1].sql, QByteArray("SELECT 2"));
}

TEST(MigratorFiles, withAGapOrAnotherNameAreRefused)
{
    QTemporaryDir gap;
    write(gap.filePath(QStringLiteral("0001_a.sql")), "SELECT 1");
    write(gap.filePath(QStringLiteral("0003_c.sql")), "SELECT 3");
    QTemporaryDir name;
    write(name.filePath(QStringLiteral("1_a.sql")), "SELECT 1");

    EXPECT_THROW(Migrator::load(gap.path()), ApiError);
    EXPECT_THROW(Migrator::load(name.path()), ApiError);
}

TEST(MigratorFiles, ofThisProgramApplyToAnEmptyDatabase)
{
    TestPostgres postgres(TestPostgres::Schema::none);

    const auto migrations = Migrator::load();
    EXPECT_EQ(Migrator(postgres.database(), migrations).migrate().size(), migrations.size());
}

} // namespace wardport::test
