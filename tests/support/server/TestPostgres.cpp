// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/server/TestPostgres.h"

#include "server/db/Migrator.h"
#include "server/features/sample/SampleHospital.h"
#include "tests/support/server/TestCluster.h"
#include "tests/support/server/TestSeal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDate>
#include <QUuid>

namespace wardport::test {

using server::ConnectionSettings;
using server::Database;
using server::Migration;
using server::Migrator;

namespace {

ConnectionSettings settingsOf(const QString& database)
{
    ConnectionSettings settings;
    settings.uri = TestCluster::uri(database);
    settings.applicationName = QStringLiteral("wardport-test");
    return settings;
}

/// A session in the cluster's own database, to make and drop others.
class Administration {
public:
    Administration()
        : m_database(patient(settingsOf(QStringLiteral("postgres"))))
    {
    }
    Database* operator->() { return &m_database; }

private:
    static ConnectionSettings patient(ConnectionSettings settings)
    {
        settings.statementTimeout = std::chrono::minutes(2);
        settings.lockTimeout = std::chrono::minutes(2);
        return settings;
    }

    Database m_database;
};

void loadSample(Database& database)
{
    const SystemClock clock;
    server::OperationLog log(database, clock);
    server::SampleOptions options;
    options.people = 240;
    options.days = 35;
    options.launches = 6'000;
    options.phoneUsers = 2;
    server::SampleHospital(database, log, clock, testSeal()).load(options);
}

/// What a database of this kind holds, in short: the same name is never given to different contents.
QString contentsOf(TestPostgres::Schema schema, const std::vector<Migration>& migrations)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Migration& migration : migrations)
        hash.addData(migration.sql);
    QString name = QStringLiteral("wardport_template_") + QString::fromLatin1(hash.result().toHex().left(16));
    // The sample ends today.
    if (schema == TestPostgres::Schema::sample)
        name += QStringLiteral("_sample_") + QDate::currentDate().toString(Qt::ISODate);
    return name;
}

/// The database to copy, made by whoever comes first.
QString templateFor(TestPostgres::Schema schema, Administration& administration)
{
    if (schema == TestPostgres::Schema::none)
        return QStringLiteral("template0");
    const std::vector<Migration> migrations = Migrator::load();
    const QString name = contentsOf(schema, migrations);
    const char* exists = "SELECT 1 FROM pg_database WHERE datname = :name";
    if (administration->query(exists).bind(":name", name).one<int>())
        return name;
    administration->query("SELECT pg_advisory_lock(7720714002)").run();
    if (!administration->query(exists).bind(":name", name).one<int>()) {
        const QString unfinished = name + QStringLiteral("_unfinished");
        administration->execute(QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)").arg(unfinished));
        administration->execute(QStringLiteral("CREATE DATABASE \"%1\"").arg(unfinished));
        {
            Database fresh(settingsOf(unfinished));
            Migrator(fresh, migrations).migrate();
            if (schema == TestPostgres::Schema::sample)
                loadSample(fresh);
        }
        administration->execute(QStringLiteral("ALTER DATABASE \"%1\" RENAME TO \"%2\"").arg(unfinished, name));
    }
    administration->query("SELECT pg_advisory_unlock(7720714002)").run();
    return name;
}

} // namespace

TestPostgres::TestPostgres(Schema schema)
    : m_name(QStringLiteral("wardport_test_") + QUuid::createUuid().toString(QUuid::Id128))
{
    Administration administration;
    const QString source = templateFor(schema, administration);
    // Files are copied without the log, six times as fast where they lie in memory.
    administration->execute(QStringLiteral("CREATE DATABASE \"%1\" TEMPLATE \"%2\" STRATEGY file_copy").arg(m_name, source));
    m_database = std::make_unique<Database>(settings());
}

TestPostgres::~TestPostgres()
{
    m_database.reset();
    try {
        Administration administration;
        administration->execute(QStringLiteral("DROP DATABASE IF EXISTS \"%1\" WITH (FORCE)").arg(m_name));
    } catch (const ApiError& error) {
        qWarning("dropping a test database: %s", error.what());
    }
}

ConnectionSettings TestPostgres::settings() const
{
    return settingsOf(m_name);
}

int TestPostgres::killSessions()
{
    Administration administration;
    // The function waits until each is really gone.
    return administration
        ->query("SELECT count(*) FILTER (WHERE pg_terminate_backend(pid, 5000)) FROM pg_stat_activity "
                "WHERE datname = :name AND pid <> pg_backend_pid()")
        .bind(":name", m_name)
        .scalar<int>();
}

void TestPostgres::setAvailable(bool available)
{
    Administration administration;
    administration->execute(QStringLiteral("ALTER DATABASE \"%1\" ALLOW_CONNECTIONS %2")
                                .arg(m_name, available ? QStringLiteral("true") : QStringLiteral("false")));
    if (!available)
        killSessions();
}

} // namespace wardport::test
