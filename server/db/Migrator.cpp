// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Migrator.h"

#include "server/db/Database.h"
#include "server/db/TimeoutPause.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace wardport::server {

namespace {

constexpr auto createTable = R"(CREATE TABLE IF NOT EXISTS schema_migration (
    version int PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz(3) NOT NULL DEFAULT now()))";
constexpr auto selectApplied = "SELECT version, name, checksum FROM schema_migration ORDER BY version";
constexpr auto insertApplied =
    "INSERT INTO schema_migration (version, name, checksum) VALUES (:version, :name, :checksum)";

// Any number that no other program's advisory lock on this database uses.
constexpr auto lockSchema = "SELECT pg_advisory_lock(7720714001)";
constexpr auto unlockSchema = "SELECT pg_advisory_unlock(7720714001)";

struct Applied {
    int version = 0;
    QString name;
    QString checksum;
};
BOOST_DESCRIBE_STRUCT(Applied, (), (version, name, checksum))

/// The line ends of a checkout do not count.
QString checksumOf(const Migration& migration)
{
    QByteArray text = migration.sql;
    text.replace("\r\n", "\n");
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QString fileName(const Migration& migration)
{
    return QStringLiteral("%1_%2").arg(migration.number, 4, 10, QLatin1Char('0')).arg(migration.name);
}

class SchemaLock {
public:
    explicit SchemaLock(Connection& connection)
        : m_connection(connection)
    {
        m_connection.execute(lockSchema);
    }
    ~SchemaLock()
    {
        try {
            m_connection.execute(unlockSchema);
        } catch (const ApiError&) {
            // The session is gone, and its lock with it.
        }
    }
    SchemaLock(const SchemaLock&) = delete;
    SchemaLock& operator=(const SchemaLock&) = delete;

private:
    Connection& m_connection;
};

} // namespace

Migrator::Migrator(Database& database, std::vector<Migration> migrations)
    : m_database(database)
    , m_migrations(std::move(migrations))
{
}

std::vector<Migration> Migrator::load(const QString& folder)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})_([a-z0-9_]+)\\.sql$"));
    std::vector<Migration> all;
    const QDir dir(folder);
    for (const QString& entry : dir.entryList(QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = pattern.match(entry);
        QFile file(dir.filePath(entry));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            throw ApiError(
                ErrorCode::internal, {}, QStringLiteral("%1 is not a readable NNNN_name.sql").arg(file.fileName()));
        all.push_back({match.captured(1).toInt(), match.captured(2), file.readAll()});
        if (all.back().number != static_cast<int>(all.size()))
            throw ApiError(
                ErrorCode::internal, {}, QStringLiteral("%1 leaves a gap or repeats a number").arg(file.fileName()));
    }
    return all;
}

std::vector<Migration> Migrator::migrate()
{
    Connection& connection = m_database.here();
    const TimeoutPause pause(connection);
    const SchemaLock lock(connection);
    return apply();
}

std::vector<Migration> Migrator::apply()
{
    m_database.execute(QString::fromLatin1(createTable));
    const std::vector<Applied> applied = m_database.query(selectApplied).rows<Applied>();
    if (applied.size() > m_migrations.size())
        throw ApiError(ErrorCode::wrongState, {},
            QStringLiteral("the database is newer than this program: it has migration %1_%2, this program knows %3")
                .arg(applied.back().version, 4, 10, QLatin1Char('0'))
                .arg(applied.back().name)
                .arg(m_migrations.size()));
    for (std::size_t index = 0; index < applied.size(); ++index) {
        const Migration& own = m_migrations[index];
        if (applied[index].version != own.number || applied[index].checksum != checksumOf(own))
            throw ApiError(ErrorCode::wrongState, {},
                QStringLiteral("migration %1 was edited after it had been applied; restore the file and add a new one")
                    .arg(fileName(own)));
    }

    std::vector<Migration> fresh;
    for (std::size_t index = applied.size(); index < m_migrations.size(); ++index) {
        const Migration& migration = m_migrations[index];
        try {
            Transaction transaction(m_database);
            m_database.execute(QString::fromUtf8(migration.sql));
            m_database.query(insertApplied)
                .bind(":version", migration.number)
                .bind(":name", migration.name)
                .bind(":checksum", checksumOf(migration))
                .run();
            transaction.commit();
        } catch (const SqlError& error) {
            if (traits(error.error.code).retryable)
                throw;
            throw ApiError(ErrorCode::internal, {},
                QStringLiteral("migration %1: %2").arg(fileName(migration), error.error.detail));
        }
        fresh.push_back(migration);
    }
    return fresh;
}

} // namespace wardport::server
