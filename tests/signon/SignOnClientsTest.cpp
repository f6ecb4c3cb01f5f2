// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/PasswordHash.h"
#include "shared/api/Paths.h"
#include "shared/model/App.h"
#include "shared/model/Grant.h"
#include "tests/support/server/TestServer.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using server::Audience;

constexpr int patience = 50'000; // ms

struct ClientSettings {
    QString issuer;
    QString admin;
    QString token;
    QString certificate;
    QString key;
    QString staffNo;
    QString password;
    QString clientId;
    QString secret;
    int oidc = 1;
    int cas = 2;
};
BOOST_DESCRIBE_STRUCT(
    ClientSettings, (), (issuer, admin, token, certificate, key, staffNo, password, clientId, secret, oidc, cas))

/// A server that trusts the sample apps' certificate, which is its own.
server::Config trustingItself()
{
    server::Config config;
    config.signOnAuthorities = QString::fromStdString(TestServer{}.certificateFile());
    return config;
}

class SignOnClients : public testing::Test {
protected:
    SignOnClients()
    {
        m_server.database().execute(uR"(
            INSERT INTO org_unit (id, parent_id, hospital_id, kind, code, name, path) VALUES
                (1001, NULL, 1001, 'hospital', 'H1', '一院', '/1001/'),
                (1002, 1001, 1001, 'department', '0101', '心内科', '/1001/1002/');
            INSERT INTO person (id, hospital_id, staff_no, name, category, department_id) VALUES
                (1002, 1001, '000002', '王伟', 'doctor', 1002);
            INSERT INTO vendor (id, code, name) VALUES (1, 'tinglan', '汀岚');
            INSERT INTO app (id, vendor_id, code, kind, name, category, state, internal_url) VALUES
                (1, 1, 'round', 'web', '查房', 'clinical', 'published', 'https://round.example/'),
                (2, 1, 'image', 'web', '影像', 'clinical', 'published', 'https://image.example/'))"_s);
        m_server.database()
            .query("UPDATE person SET password_hash = :hash")
            .bind(":hash", server::PasswordHash::make(Secret{m_password}))
            .run();
        std::vector<GrantChange> changes(2);
        for (std::size_t i = 0; i < changes.size(); ++i) {
            changes[i].subjectType = SubjectType::everyone;
            changes[i].subjectId = u"1001"_s;
            changes[i].appId = AppId{static_cast<qint64>(i + 1)};
        }
        TestClient security = m_server.as(Role::security);
        EXPECT_EQ(security.post(Paths::grantChangeSets, GrantChangeSetInput{changes, {}, {}, false, {}}).status, 200);
        m_server.instance().services().access().latest();
    }

    ClientSettings settings()
    {
        TestClient system = m_server.as(Role::system);
        const QString certificate = QString::fromStdString(m_server.certificateFile());
        ClientSettings made;
        made.issuer = m_server.instance().url(Audience::phone);
        made.admin = m_server.instance().url(Audience::admin);
        made.token = m_server.tokenOf(Role::system);
        made.certificate = certificate;
        made.key = QFileInfo{certificate}.dir().filePath(QFileInfo{certificate}.completeBaseName() + u".key"_s);
        made.staffNo = u"000002"_s;
        made.password = m_password;
        made.clientId = u"round"_s;
        made.secret = system.post(fill(Paths::appSecret, {1})).as<AppSecret>().secret;
        return made;
    }

    const QString m_password = u"Portal-Word-2026"_s;
    TestServer m_server{trustingItself()};
};

TEST_F(SignOnClients, stockClientsSignOnAndOut)
{
    const QDir folder{QStringLiteral(WARDPORT_SOURCE_DIR "/tests/signon")};
    ASSERT_TRUE(folder.exists(u"node_modules"_s))
        << "the clients are not installed: (cd tests/signon && npm ci), or ./dev test";
    const ClientSettings given = settings();
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_EXTRA_CA_CERTS"_s, given.certificate);
    node.setProcessEnvironment(environment);
    node.setWorkingDirectory(folder.path());
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s, {u"clients.mjs"_s, QString::fromStdString(json::toJson(given))});
    const bool ended = node.waitForFinished(patience);
    const std::string said = node.readAll().toStdString();
    if (!ended)
        node.kill();
    ASSERT_TRUE(ended) << said;
    EXPECT_EQ(node.exitCode(), 0) << said;
    EXPECT_NE(said.find("CAS: signed on, signed out everywhere"), std::string::npos) << said;
}

} // namespace
} // namespace wardport::test
