// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/BenchServer.h"

#include "server/features/sample/SampleHospital.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QUrl>

namespace wardport::bench {

using namespace Qt::Literals::StringLiterals;
using server::Audience;

namespace {

constexpr auto grantAll = R"(
    WITH change AS (INSERT INTO grant_change_set (note) VALUES ('bench') RETURNING id)
    INSERT INTO grant_entry (subject_type, subject_id, app_id, effect, change_set_id)
    SELECT 'person', :person, app.id, 'allow', change.id FROM app, change
    ON CONFLICT DO NOTHING)";

constexpr auto insertAccount = R"(
    INSERT INTO administrator (username, display_name, role, password_change_due)
    VALUES ('bench-' || :role, 'bench', :role, false)
    RETURNING id)";

} // namespace

BenchServer::BenchServer(int people, int apps, const std::function<void(server::Database&)>& furnish)
    : m_folder(QDir::tempPath() + u"/wardport-bench-XXXXXX"_s)
{
    // The log is not what is read here, and a storm fills it.
    QLoggingCategory::setFilterRules(u"wardport.*=false"_s);
    // PostgreSQL runs as another user when we are root, and must get through.
    QFile::setPermissions(m_folder.path(),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ExeGroup
            | QFileDevice::ExeOther);
    m_config.listenAdmin = u"127.0.0.1:0"_s;
    m_config.listenPhone = u"127.0.0.1:0"_s;
    m_config.listenMachine = u"127.0.0.1:0"_s;
    m_config.databaseEmbedded = m_folder.filePath(u"database"_s);
    m_config.dataDirectory = m_folder.filePath(u"server"_s);
    QDir{}.mkpath(m_config.dataDirectory);
    m_instance = std::make_unique<server::Instance>(m_config, m_clock);
    m_instance->openDatabase();
    loadSample(people, apps);
    grantEverything();
    if (furnish)
        furnish(database());
    m_instance->start();
    m_token = tokenOf(m_person);
}

server::Config BenchServer::configOfAnother()
{
    server::Config config = m_config;
    config.databaseUri = database().settings().uri;
    config.databaseEmbedded.clear();
    return config;
}

std::string BenchServer::tokenOf(PersonId person)
{
    server::NewToken token;
    token.audience = u"phone"_s;
    token.personId = person;
    token.createdAt = m_clock.now();
    token.expiresAt = m_clock.now() + std::chrono::days{1};
    return m_instance->services().tokens().issue(token).toStdString();
}

std::string BenchServer::tokenOf(Role role)
{
    server::NewToken token;
    token.audience = u"console"_s;
    token.administratorId = database().query(insertAccount).bind(":role", role).scalar<AdministratorId>();
    token.createdAt = m_clock.now();
    token.expiresAt = m_clock.now() + std::chrono::hours{12};
    return m_instance->services().tokens().issue(token).toStdString();
}

void BenchServer::loadSample(int people, int apps)
{
    server::OperationLog log(database(), m_clock);
    server::SampleOptions options;
    options.people = people;
    options.apps = apps;
    options.days = 1;
    options.launches = 0;
    m_phoneUsers = server::SampleHospital(database(), log, m_clock).load(options).phoneUsers;
}

void BenchServer::grantEverything()
{
    m_person = database()
                   .query("SELECT id FROM person WHERE staff_no = :staff_no")
                   .bind(":staff_no", m_phoneUsers.front().staffNo)
                   .scalar<PersonId>();
    database().query("DELETE FROM grant_entry WHERE effect = 'deny'").run();
    database().query(grantAll).bind(":person", m_person).run();
    database().query("UPDATE app SET state = 'published'").run();
    m_apps = database().query("SELECT id FROM app ORDER BY id").rows<AppId>();
}

std::uint16_t BenchServer::adminPort() const
{
    return static_cast<std::uint16_t>(QUrl{m_instance->url(Audience::admin)}.port());
}

std::uint16_t BenchServer::phonePort() const
{
    return static_cast<std::uint16_t>(QUrl{m_instance->url(Audience::phone)}.port());
}

std::string BenchServer::certificateFile() const
{
    return m_instance->certificateFile().toStdString();
}

std::string BenchServer::keyFile() const
{
    return m_folder.filePath(u"server/"_s).toStdString() + "server.key";
}

} // namespace wardport::bench
