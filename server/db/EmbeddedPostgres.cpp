// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/EmbeddedPostgres.h"

#include "server/db/Database.h"
#include "server/db/OsUser.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <thread>

namespace wardport::server {

namespace {

constexpr auto superuser = "wardport";
constexpr qsizetype longestSocketFolder = 90; // a socket's path ends at 107 characters, "/.s.PGSQL.5432.lock" included
constexpr int startAttempts = 5;
constexpr auto noProcess = "2147483646"; // beyond any system's highest process number

[[noreturn]] void giveUp(const QString& why)
{
    throw ApiError(ErrorCode::unavailable, {}, why);
}

QString lastLines(const QString& text, qsizetype lines = 12)
{
    const QStringList all = text.trimmed().split(u'\n');
    return all.mid(std::max<qsizetype>(0, all.size() - lines)).join(u'\n');
}

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The process number on the first line of one of PostgreSQL's lock files; 0 when there is none.
qint64 processIn(const QString& lockFile)
{
    return readText(lockFile).section(u'\n', 0, 0).toLongLong();
}

/// The end of what PostgreSQL logged last.
QString latestLog(const QString& data)
{
    const auto logs = QDir(data + QStringLiteral("/log")).entryInfoList(QDir::Files, QDir::Time);
    return lastLines(readText(logs.isEmpty() ? data + QStringLiteral("/startup.log") : logs.front().filePath()));
}

} // namespace

struct EmbeddedPostgres::Outcome {
    int code = -1;
    QString text;
};

EmbeddedPostgres::EmbeddedPostgres(const QString& directory, EmbeddedPostgresOptions options)
    : m_options(std::move(options))
    , m_directory(QDir::cleanPath(QDir(directory).absolutePath()))
    , m_data(m_directory + QStringLiteral("/data"))
{
    if (OsUser::isNeeded())
        m_user = std::make_unique<OsUser>(m_options.osUser);
    findBinaries();
    prepareFolders();
    if (!QFile::exists(m_data + QStringLiteral("/PG_VERSION")))
        initialise();
    checkVersion();
    if (!isRunning())
        start();
    m_running = true;
    try {
        createDatabase();
    } catch (...) {
        stop();
        throw;
    }
}

EmbeddedPostgres::~EmbeddedPostgres()
{
    try {
        stop();
    } catch (const ApiError& error) {
        qWarning("stopping PostgreSQL: %s", error.what());
    }
}

void EmbeddedPostgres::findBinaries()
{
    const auto hasTools = [](const QString& folder) {
        return !QStandardPaths::findExecutable(QStringLiteral("pg_ctl"), {folder}).isEmpty()
            && !QStandardPaths::findExecutable(QStringLiteral("initdb"), {folder}).isEmpty();
    };
    if (!m_options.binaries.isEmpty()) {
        if (!hasTools(m_options.binaries))
            giveUp(QStringLiteral("no initdb and pg_ctl in %1").arg(m_options.binaries));
        m_binaries = m_options.binaries;
        return;
    }
    // A cluster made by one major version is only read by that version; a new one gets the newest.
    const int existing = readText(m_data + QStringLiteral("/PG_VERSION")).trimmed().toInt();
    int newest = -1; // so that "no cluster yet", 0, is not taken for one already found
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString& entry : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = versions.filePath(entry + QStringLiteral("/bin"));
        const int version = entry.toInt();
        if (hasTools(folder) && (version == existing || (newest != existing && version > newest))) {
            newest = version;
            m_binaries = folder;
        }
    }
    if (m_binaries.isEmpty()) {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pg_ctl"));
        if (tool.isEmpty())
            giveUp(QStringLiteral("PostgreSQL is not installed: no pg_ctl under /usr/lib/postgresql or in PATH"));
        m_binaries = QFileInfo(tool).absolutePath();
    }
}

void EmbeddedPostgres::prepareFolders()
{
    constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const auto makePrivate = [&](const QString& folder) {
        if (!QDir().mkpath(folder))
            giveUp(QStringLiteral("cannot create folder %1").arg(folder));
        if (m_user)
            m_user->own(folder);
        if (!QFile::setPermissions(folder, onlyOwner))
            giveUp(QStringLiteral("folder %1 belongs to somebody else").arg(folder));
    };
    makePrivate(m_directory);
    if (m_user) {
        if (const auto closed = m_user->closedParent(m_directory))
            giveUp(QStringLiteral("user \"%1\", who runs PostgreSQL, may not enter %2; choose another folder than %3")
                       .arg(m_user->name(), *closed, m_directory));
    }

    m_lock = std::make_unique<QLockFile>(m_directory + QStringLiteral("/server.lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock())
        giveUp(QStringLiteral("another server uses the database folder %1").arg(m_directory));

    m_sockets = m_directory + QStringLiteral("/run");
    if (QFile::encodeName(m_sockets).size() > longestSocketFolder) {
        const QByteArray hash =
            QCryptographicHash::hash(m_directory.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
        m_sockets = QDir::tempPath() + QStringLiteral("/wardport-pg-") + QString::fromLatin1(hash);
    }
    // In a folder that everybody may write to, what is already there must be ours.
    const QFileInfo sockets(m_sockets);
    if (sockets.isSymLink() || (sockets.exists() && sockets.ownerId() != QFileInfo(m_directory).ownerId()))
        giveUp(QStringLiteral("%1 belongs to somebody else").arg(m_sockets));
    makePrivate(m_sockets);
}

/// Makes the cluster aside and moves it into place when complete, so that an interrupted start leaves no half of one.
void EmbeddedPostgres::initialise()
{
    const QString fresh = m_data + QStringLiteral(".new");
    QDir(fresh).removeRecursively();
    QStringList arguments{QStringLiteral("-D"), fresh, QStringLiteral("--username"), QString::fromLatin1(superuser),
        QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--auth=trust"),
        QStringLiteral("--data-checksums")};
    if (!m_options.durable)
        arguments << QStringLiteral("--no-sync");
    if (const Outcome made = runTool(QStringLiteral("initdb"), arguments); made.code != 0)
        giveUp(QStringLiteral("initdb failed: %1").arg(lastLines(made.text)));

    QFile main(fresh + QStringLiteral("/postgresql.conf"));
    if (!main.open(QIODevice::Append) || main.write("\ninclude 'wardport.conf'\n") < 0)
        giveUp(QStringLiteral("cannot write %1").arg(main.fileName()));
    main.close();
    if (!QDir().rename(fresh, m_data))
        giveUp(QStringLiteral("%1 exists but holds no database; move it away").arg(m_data));
}

void EmbeddedPostgres::checkVersion() const
{
    const QString made = readText(m_data + QStringLiteral("/PG_VERSION")).trimmed();
    const Outcome asked = runTool(QStringLiteral("postgres"), {QStringLiteral("--version")});
    static const QRegularExpression number(QStringLiteral("(\\d+)[.a-z]"));
    const QString installed = number.match(asked.text).captured(1);
    if (made != installed)
        giveUp(QStringLiteral("the database in %1 was made by PostgreSQL %2, installed is %3")
                   .arg(m_data, made, installed));
}

void EmbeddedPostgres::writeConfiguration() const
{
    const auto onOff = [](bool on) { return on ? QStringLiteral("on") : QStringLiteral("off"); };
    const QString text = QStringLiteral(
        R"(# Written anew at each start; put your own settings into postgresql.auto.conf by ALTER SYSTEM.
listen_addresses = ''
unix_socket_directories = '%1'
unix_socket_permissions = 0700
max_connections = %2
shared_buffers = %3MB
fsync = %4
synchronous_commit = %4
full_page_writes = %4
wal_compression = on
max_wal_size = 2GB
checkpoint_timeout = 15min
random_page_cost = 1.1
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
logging_collector = on
log_directory = 'log'
log_filename = 'postgresql-%a.log'
log_truncate_on_rotation = on
log_rotation_age = 1d
log_rotation_size = 0
)")
                             .arg(QString(m_sockets).replace(u'\'', QStringLiteral("''")))
                             .arg(m_options.maxConnections)
                             .arg(m_options.sharedBuffersMb)
                             .arg(onOff(m_options.durable));
    const QString path = m_data + QStringLiteral("/wardport.conf");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text.toUtf8()) < 0)
        giveUp(QStringLiteral("cannot write %1").arg(path));
    file.close();
    if (m_user)
        m_user->own(path);
}

bool EmbeddedPostgres::isRunning() const
{
    return runTool(QStringLiteral("pg_ctl"), {QStringLiteral("status"), QStringLiteral("-D"), m_data}).code == 0
        && mayBePostgres(recordedProcess());
}

qint64 EmbeddedPostgres::recordedProcess() const
{
    return processIn(m_data + QStringLiteral("/postmaster.pid"));
}

/// After a kill, a power cut or in a restarted container, the recorded process number may belong to a zombie or a
/// stranger; PostgreSQL then believes that it already runs. The number is replaced, not the file removed: its other
/// lines let PostgreSQL see whether sessions of the dead server still write. The socket's own lock guards nothing more.
void EmbeddedPostgres::disownStalePidFiles() const
{
    const QString socketLock = m_sockets + QStringLiteral("/.s.PGSQL.5432.lock");
    if (const qint64 process = processIn(socketLock); process > 0 && !mayBePostgres(process))
        QFile::remove(socketLock);
    const qint64 process = recordedProcess();
    if (process <= 0 || mayBePostgres(process))
        return;
    QFile file(m_data + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadWrite))
        return;
    QByteArray text = file.readAll();
    text.replace(0, text.indexOf('\n'), noProcess);
    file.resize(0);
    file.seek(0);
    file.write(text);
}

void EmbeddedPostgres::start()
{
    writeConfiguration();
    const QString log = m_data + QStringLiteral("/startup.log");
    Outcome started;
    for (int attempt = 1; attempt <= startAttempts; ++attempt) {
        disownStalePidFiles();
        QFile::remove(log);
        started = runTool(QStringLiteral("pg_ctl"),
            {QStringLiteral("start"), QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("600"),
                QStringLiteral("-D"), m_data, QStringLiteral("-l"), log},
            630);
        if (started.code == 0)
            return;
        // The sessions of a server that was killed take a moment to notice and let go of its memory.
        if (!readText(log).contains(QLatin1String("pre-existing shared memory block"))
            && !latestLog(m_data).contains(QLatin1String("pre-existing shared memory block")))
            break;
        std::this_thread::sleep_for(std::chrono::seconds(attempt));
    }
    giveUp(QStringLiteral("PostgreSQL did not start: %1\n%2").arg(lastLines(started.text), latestLog(m_data)));
}

void EmbeddedPostgres::createDatabase()
{
    ConnectionSettings settings;
    settings.uri = connectionUri(QStringLiteral("postgres"));
    settings.statementTimeout = std::chrono::minutes(1);
    Database database(settings);
    // A cluster we came back to may still be recovering, or have been dying.
    for (int attempt = 0;; ++attempt) {
        try {
            if (!database.query("SELECT 1 FROM pg_database WHERE datname = 'wardport'").one<int>())
                database.execute(QStringLiteral("CREATE DATABASE wardport"));
            return;
        } catch (const SqlError& error) {
            if (!traits(error.error.code).retryable || attempt >= 120)
                throw;
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
            if (!isRunning())
                start();
        }
    }
}

QString EmbeddedPostgres::connectionUri(const QString& database) const
{
    return QStringLiteral("postgresql://%1@%2/%3")
        .arg(QString::fromLatin1(superuser), QString::fromLatin1(QUrl::toPercentEncoding(m_sockets)), database);
}

void EmbeddedPostgres::stop()
{
    if (!m_running)
        return;
    m_running = false;
    const Outcome stopped = runTool(QStringLiteral("pg_ctl"),
        {QStringLiteral("stop"), QStringLiteral("-w"), QStringLiteral("-m"), QStringLiteral("fast"),
            QStringLiteral("-t"), QStringLiteral("60"), QStringLiteral("-D"), m_data});
    if (!m_sockets.startsWith(m_directory))
        QDir().rmdir(m_sockets);
    m_lock.reset();
    if (stopped.code != 0 && isRunning())
        giveUp(QStringLiteral("PostgreSQL did not stop: %1").arg(lastLines(stopped.text)));
}

void EmbeddedPostgres::leaveRunning()
{
    m_running = false;
    m_lock.reset();
}

EmbeddedPostgres::Outcome EmbeddedPostgres::runTool(
    const QString& tool, const QStringList& arguments, int timeoutSeconds) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QDir::rootPath());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    if (m_user)
        process.setChildProcessModifier(m_user->switcher());
    process.start(m_binaries + u'/' + tool, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(timeoutSeconds * 1000)) {
        if (process.state() == QProcess::NotRunning)
            return {-1, process.errorString()};
        process.kill();
        process.waitForFinished(5000);
        return {-1, QStringLiteral("%1 took longer than %2 s").arg(tool).arg(timeoutSeconds)};
    }
    return {
        process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

} // namespace wardport::server
