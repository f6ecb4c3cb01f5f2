// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/server/TestCluster.h"

#include "server/db/Database.h"
#include "server/db/EmbeddedPostgres.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QStorageInfo>
#include <QUrl>

#include <thread>

namespace wardport::test {

using namespace std::chrono_literals;
using server::ConnectionSettings;
using server::Database;
using server::EmbeddedPostgres;

namespace {

constexpr auto idleTime = 10min;
constexpr auto lookEvery = 15s;

/// In memory where there is enough: a database has 700 files, and making them on a disk takes 40 times as long. Else under the
/// temporary folder, because a build folder may lie where the user who runs PostgreSQL cannot go.
QString parent()
{
    constexpr qint64 enough = qint64{4} << 30;
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool fits = memory.fileSystemType() == "tmpfs" && memory.bytesTotal() >= enough;
    return fits ? memory.rootPath() : QDir::tempPath();
}

QString folder()
{
    static const QString under = parent();
    // A cluster of each user of this build folder: one cannot use the other's.
    const QByteArray key = QByteArray(WARDPORT_BINARY_DIR) + QDir::homePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(12);
    return under + QStringLiteral("/wardport-test-") + QString::fromLatin1(hash);
}

QString uriOf(const QString& base, const QString& database)
{
    QUrl url(base);
    url.setPath(u'/' + database);
    return url.toString(QUrl::FullyEncoded);
}

server::EmbeddedPostgresOptions options()
{
    server::EmbeddedPostgresOptions options;
    options.durable = false;
    options.maxConnections = 200;
    options.sharedBuffersMb = 64;
    return options;
}

/// The address is known beforehand: the cluster's sockets lie in its folder.
QString ownUri(const QString& database)
{
    return QStringLiteral("postgresql://wardport@%1/%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(folder() + QStringLiteral("/run"))), database);
}

bool answers()
{
    try {
        ConnectionSettings settings;
        settings.uri = ownUri(QStringLiteral("postgres"));
        server::Connection(settings).ensureOpen();
        return true;
    } catch (const ApiError&) {
        return false;
    }
}

class StartLock {
public:
    StartLock()
        : m_file(folder() + QStringLiteral(".lock"))
    {
        m_file.setStaleLockTime(0);
        if (!m_file.tryLock(90'000))
            throw ApiError(ErrorCode::unavailable, {},
                QStringLiteral("somebody else has been starting the test cluster for 90 s"));
    }

private:
    QLockFile m_file;
};

/// How many others use the cluster at this moment.
int sessions()
{
    Database database({ownUri(QStringLiteral("postgres"))});
    return database
        .query(
            "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()")
        .scalar<int>();
}

void dropLeftovers()
{
    Database database({ownUri(QStringLiteral("postgres"))});
    const auto names =
        database.query("SELECT datname FROM pg_database WHERE datname LIKE 'wardport\\_%'").rows<QString>();
    for (const QString& name : names)
        database.execute(QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)").arg(name));
}

void startGuard()
{
    const QString program = QStringLiteral(WARDPORT_BINARY_DIR "/bin/test_postgres");
    if (!QFile::exists(program))
        return;
    QProcess guard;
    guard.setProgram(program);
    guard.setArguments({QStringLiteral("guard")});
    guard.setStandardInputFile(QProcess::nullDevice());
    guard.setStandardOutputFile(QProcess::nullDevice());
    guard.setStandardErrorFile(QProcess::nullDevice());
    guard.startDetached();
}

} // namespace

QString TestCluster::uri(const QString& database)
{
    if (const QString given = qEnvironmentVariable("WARDPORT_TEST_PG"); !given.isEmpty())
        return uriOf(given, database);
    if (!answers()) {
        const StartLock lock;
        if (!answers()) {
            EmbeddedPostgres cluster(folder(), options());
            dropLeftovers();
            cluster.leaveRunning();
            startGuard();
        }
    }
    return ownUri(database);
}

void TestCluster::stop()
{
    const StartLock lock;
    if (answers() && sessions() == 0)
        EmbeddedPostgres(folder(), options()).stop();
}

void TestCluster::stopWhenIdle()
{
    auto lastUse = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - lastUse < idleTime) {
        std::this_thread::sleep_for(lookEvery);
        try {
            if (sessions() > 0)
                lastUse = std::chrono::steady_clock::now();
        } catch (const ApiError&) {
            return;
        }
    }
    stop();
}

} // namespace wardport::test
