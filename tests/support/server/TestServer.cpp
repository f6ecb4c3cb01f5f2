// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/server/TestServer.h"

#include "tests/support/server/TestSeal.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QUrl>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using server::Audience;

namespace {

constexpr auto insertAccount = R"(
    INSERT INTO administrator (username, display_name, role, scope_org_unit_id, vendor_id, password_change_due)
    VALUES (:username, :username, :role, :scope, :vendor, false)
    RETURNING id)";

/// Written as one: other tests read it at the same time.
void writeTestKey(const QString& path)
{
    QSaveFile file{path};
    const auto key = QByteArray::fromRawData(reinterpret_cast<const char*>(testKey.data()), testKey.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(key.toHex()) < 0 || !file.commit())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

TestServer::TestServer(server::Config config, TestPostgres::Schema schema)
    : m_postgres(schema)
    , m_config(std::move(config))
{
    m_config.listenAdmin = u"127.0.0.1:0"_s;
    m_config.listenPhone = u"127.0.0.1:0"_s;
    m_config.listenMachine = u"127.0.0.1:0"_s;
    m_config.probeSeconds = 0; // the samples' addresses are nowhere
    m_config.databaseUri = m_postgres.settings().uri;
    // One certificate for all tests: making it is not what they test.
    m_config.dataDirectory = QStringLiteral(WARDPORT_BINARY_DIR "/test-certificate/%1").arg(QCoreApplication::applicationPid() % 4);
    QDir{}.mkpath(m_config.dataDirectory);
    if (m_config.accessKeyFile.isEmpty()) {
        m_config.accessKeyFile = m_config.dataDirectory + u"/test-grant.key"_s;
        writeTestKey(m_config.accessKeyFile);
    }
    start();
}

TestServer::~TestServer() = default;

void TestServer::start()
{
    m_instance = std::make_unique<server::Instance>(m_config, m_clock);
    m_instance->openDatabase();
    m_instance->start();
}

void TestServer::restart()
{
    m_instance->stop();
    start();
}

std::string TestServer::certificateFile() const
{
    return m_instance->certificateFile().toStdString();
}

std::uint16_t TestServer::port(Audience audience) const
{
    return static_cast<std::uint16_t>(QUrl{m_instance->url(audience)}.port());
}

TestClient TestServer::client(Audience audience)
{
    return {port(audience), certificateFile()};
}

TestClient TestServer::as(Role role, std::optional<OrgUnitId> scope, std::optional<VendorId> vendor)
{
    TestClient signedIn = client(Audience::admin);
    signedIn.setToken(tokenOf(role, scope, vendor).toStdString());
    return signedIn;
}

QString TestServer::tokenOf(Role role, std::optional<OrgUnitId> scope, std::optional<VendorId> vendor)
{
    const QString name = u"account%1"_s.arg(++m_accounts);
    const auto id = database().query(insertAccount)
                        .bind(":username", name)
                        .bind(":role", role)
                        .bind(":scope", scope)
                        .bind(":vendor", vendor)
                        .scalar<AdministratorId>();
    server::NewToken token;
    token.audience = u"console"_s;
    token.administratorId = id;
    token.createdAt = m_clock.now();
    token.expiresAt = m_clock.now() + std::chrono::hours{12};
    return QString::fromLatin1(m_instance->services().tokens().issue(token));
}

std::string TestServer::tokenOf(PersonId person)
{
    server::NewToken token;
    token.audience = u"phone"_s;
    token.personId = person;
    token.createdAt = m_clock.now();
    token.expiresAt = m_clock.now() + std::chrono::days{30};
    return m_instance->services().tokens().issue(token).toStdString();
}

TestClient TestServer::asPerson(PersonId person)
{
    TestClient signedIn = client(Audience::phone);
    signedIn.setToken(tokenOf(person));
    return signedIn;
}

} // namespace wardport::test
