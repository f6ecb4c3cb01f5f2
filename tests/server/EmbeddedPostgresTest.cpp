// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/EmbeddedPostgres.h"
#include "server/db/Database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <unistd.h>

namespace wardport::test {

using namespace server;

namespace {

class EmbeddedPostgresTest : public testing::Test {
protected:
    EmbeddedPostgresTest()
    {
        // The folder of a test must let in whoever runs PostgreSQL when we are root.
        open(root.path());
    }

    static void open(const QString& folder)
    {
        QFile::setPermissions(folder, QFile::permissions(folder) | QFileDevice::ExeGroup | QFileDevice::ExeOther);
    }

    std::unique_ptr<EmbeddedPostgres> start(const QString& folder = QStringLiteral("pg"))
    {
        EmbeddedPostgresOptions options;
        options.sharedBuffersMb = 16;
        options.maxConnections = 20;
        return std::make_unique<EmbeddedPostgres>(root.filePath(folder), options);
    }

    Error errorOf(const QString& folder)
    {
        try {
            start(folder);
        } catch (const ApiError& failure) {
            return failure.error;
        }
        ADD_FAILURE() << "nothing was thrown";
        return {};
    }

    qint64 postmaster() const
    {
        QFile file(root.filePath(QStringLiteral("pg/data/postmaster.pid")));
        return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
    }

    static void put(const EmbeddedPostgres& cluster)
    {
        Database({cluster.connectionUri()}).execute(QStringLiteral("CREATE TABLE kept AS SELECT 42 AS n"));
    }

    static int kept(const EmbeddedPostgres& cluster)
    {
        Database database({cluster.connectionUri()});
        return database.query("SELECT n FROM kept").scalar<int>();
    }

    QTemporaryDir root;
};

} // namespace

TEST_F(EmbeddedPostgresTest, continuesWithItsDataAfterStop)
{
    put(*start());

    EXPECT_EQ(kept(*start()), 42);
}

TEST_F(EmbeddedPostgresTest, isDurableUtf8OffTheNetwork)
{
    const auto cluster = start();
    Database database({cluster->connectionUri()});
    const auto setting = [&](const char* name) {
        return database.query("SELECT current_setting(:name)").bind(":name", name).scalar<QString>();
    };

    EXPECT_EQ(setting("fsync"), QStringLiteral("on"));
    EXPECT_EQ(setting("synchronous_commit"), QStringLiteral("on"));
    EXPECT_EQ(setting("listen_addresses"), QString());
    EXPECT_EQ(setting("server_encoding"), QStringLiteral("UTF8"));
    EXPECT_EQ(setting("data_checksums"), QStringLiteral("on"));
    const auto folder = QFile::permissions(root.filePath(QStringLiteral("pg/run")));
    EXPECT_FALSE(folder & (QFileDevice::ReadOther | QFileDevice::ExeOther | QFileDevice::ExeGroup));
}

TEST_F(EmbeddedPostgresTest, leavesNothingRunning)
{
    start();

    EXPECT_EQ(postmaster(), 0);
}

TEST_F(EmbeddedPostgresTest, refusesAFolderInUse)
{
    const auto first = start();

    const Error error = errorOf(QStringLiteral("pg"));

    EXPECT_EQ(error.code, ErrorCode::unavailable);
    EXPECT_TRUE(error.detail.contains(QStringLiteral("another server"))) << qPrintable(error.detail);
    EXPECT_EQ(Database({first->connectionUri()}).query("SELECT 1").scalar<int>(), 1);
}

TEST_F(EmbeddedPostgresTest, comesBackToAClusterThatOutlivedTheServer)
{
    auto killed = start();
    put(*killed);
    killed->leaveRunning();
    const qint64 process = postmaster();

    const auto next = start();

    EXPECT_EQ(postmaster(), process);
    EXPECT_EQ(kept(*next), 42);
}

TEST_F(EmbeddedPostgresTest, recoversAfterTheClusterWasKilled)
{
    auto first = start();
    put(*first);
    first->leaveRunning();
    ASSERT_EQ(kill(static_cast<pid_t>(postmaster()), SIGKILL), 0);

    EXPECT_EQ(kept(*start()), 42);
}

TEST_F(EmbeddedPostgresTest, recordedProcessThatIsAStrangerDoesNotStopIt)
{
    put(*start());
    // As after a power cut: the number now belongs to somebody else, here the process that started us.
    const QByteArray stranger = QByteArray::number(static_cast<qint64>(getppid()));
    for (const char* name : {"pg/data/postmaster.pid", "pg/run/.s.PGSQL.5432.lock"}) {
        QFile stale(root.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(stale.open(QIODevice::WriteOnly));
        stale.write(stranger + '\n' + root.filePath(QStringLiteral("pg/data")).toUtf8() + "\n1700000000\n5432\n\n\n");
        stale.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    }

    EXPECT_EQ(kept(*start()), 42);
}

TEST_F(EmbeddedPostgresTest, unfinishedClusterIsMadeAnew)
{
    QDir(root.path()).mkpath(QStringLiteral("pg/data.new/base"));

    EXPECT_NO_THROW(put(*start()));
}

TEST_F(EmbeddedPostgresTest, foreignFolderIsNotTouched)
{
    QDir(root.path()).mkpath(QStringLiteral("pg/data/precious"));

    const Error error = errorOf(QStringLiteral("pg"));

    EXPECT_EQ(error.code, ErrorCode::unavailable);
    EXPECT_TRUE(QDir(root.filePath(QStringLiteral("pg/data/precious"))).exists());
}

TEST_F(EmbeddedPostgresTest, longPathOnlyMovesTheSocket)
{
    const QString folder = QString(60, u'd') + u'/' + QString(60, u'e');
    const auto cluster = start(folder);

    EXPECT_EQ(Database({cluster->connectionUri()}).query("SELECT 1").scalar<int>(), 1);
}

TEST_F(EmbeddedPostgresTest, pathWithBlanksQuotesChineseWorks)
{
    const auto cluster = start(QStringLiteral("it's 数据 50%"));

    EXPECT_EQ(Database({cluster->connectionUri()}).query("SELECT 1").scalar<int>(), 1);
}

TEST_F(EmbeddedPostgresTest, closedParentIsNamed)
{
    if (geteuid() != 0)
        GTEST_SKIP() << "only root hands the cluster to another user";
    const QString closed = root.filePath(QStringLiteral("closed"));
    QDir().mkpath(closed);
    QFile::setPermissions(closed, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);

    const Error error = errorOf(QStringLiteral("closed/pg"));

    EXPECT_EQ(error.code, ErrorCode::unavailable);
    EXPECT_TRUE(error.detail.contains(u"may not enter " + closed + u';')) << qPrintable(error.detail);
}

TEST_F(EmbeddedPostgresTest, missingBinariesAreNamed)
{
    EmbeddedPostgresOptions options;
    options.binaries = root.filePath(QStringLiteral("nowhere"));

    try {
        EmbeddedPostgres(root.filePath(QStringLiteral("pg")), options);
        FAIL() << "nothing was thrown";
    } catch (const ApiError& failure) {
        EXPECT_TRUE(failure.error.detail.contains(options.binaries)) << failure.what();
    }
}

} // namespace wardport::test
