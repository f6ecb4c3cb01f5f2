// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/auth/PasswordHash.h"
#include "shared/api/Paths.h"
#include "shared/model/Session.h"
#include "tests/support/server/TestServer.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using server::Audience;

class SessionApi : public testing::Test {
protected:
    void addAccount(bool changeDue = false)
    {
        m_server.database()
            .query("INSERT INTO administrator (username, display_name, role, password_hash, password_change_due)"
                   " VALUES ('chen', 'Chen', 'system', :hash, :due)")
            .bind(":hash", server::PasswordHash::make(Secret{u"Right-pass-99"_s}))
            .bind(":due", changeDue)
            .run();
    }

    TestReply signIn(const QString& password)
    {
        return m_client.post(Paths::sessions, SignIn{u"chen"_s, password});
    }

    TestServer m_server;
    TestClient m_client = m_server.client(Audience::admin);
};

TEST_F(SessionApi, signsInAndOut)
{
    addAccount();
    const TestReply reply = signIn(u"Right-pass-99"_s);
    ASSERT_EQ(reply.status, 200) << reply.body;
    const auto session = reply.as<NewSession>();
    EXPECT_EQ(session.session.role, Role::system);
    m_client.setToken(session.token.toStdString());
    EXPECT_EQ(m_client.get(Paths::currentSession).status, 200);
    EXPECT_EQ(m_client.del(Paths::currentSession).status, 204);
    EXPECT_EQ(m_client.get(Paths::currentSession).status, 401);
}

TEST_F(SessionApi, answersAlikeForUnknownNamesAndWrongPasswords)
{
    addAccount();
    const TestReply wrong = signIn(u"Wrong-pass-99"_s);
    const TestReply unknown = m_client.post(Paths::sessions, SignIn{u"nobody"_s, u"Wrong-pass-99"_s});
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(wrong.code(), "badCredentials");
    EXPECT_EQ(unknown.code(), wrong.code());
}

TEST_F(SessionApi, locksAfterFiveFailuresForHalfAnHour)
{
    addAccount();
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(signIn(u"Wrong-pass-99"_s).code(), "badCredentials");
    const TestReply locked = signIn(u"Right-pass-99"_s);
    EXPECT_EQ(locked.status, 429);
    EXPECT_EQ(locked.code(), "accountLocked");
    EXPECT_EQ(locked.headers.at("retry-after"), "1800");
    m_server.clock().advance(std::chrono::minutes{31});
    EXPECT_EQ(signIn(u"Right-pass-99"_s).status, 200);
}

TEST_F(SessionApi, endsIdleSessions)
{
    TestClient client = m_server.as(Role::system);
    EXPECT_EQ(client.get(Paths::currentSession).status, 200);
    m_server.clock().advance(std::chrono::minutes{29});
    EXPECT_EQ(client.get(Paths::currentSession).status, 200);
    m_server.clock().advance(std::chrono::minutes{31});
    EXPECT_EQ(client.get(Paths::currentSession).status, 401);
}

TEST_F(SessionApi, endsExpiredSessionsHoweverBusy)
{
    TestClient client = m_server.as(Role::system);
    for (int i = 0; i < 36; ++i) {
        m_server.clock().advance(std::chrono::minutes{20});
        client.get(Paths::currentSession);
    }
    EXPECT_EQ(client.get(Paths::currentSession).status, 401);
}

TEST_F(SessionApi, servesNothingElseBeforeADuePasswordChange)
{
    addAccount(true);
    m_client.setToken(signIn(u"Right-pass-99"_s).as<NewSession>().token.toStdString());
    const TestReply refused = m_client.get(Paths::vendors);
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.code(), "passwordChangeDue");
    EXPECT_EQ(m_client.put(Paths::currentPassword, PasswordChange{u"Right-pass-99"_s, u"short"_s}).field(), "newPassword");
    EXPECT_EQ(m_client.put(Paths::currentPassword, PasswordChange{u"Other-pass-99"_s, u"Better-pass-77"_s}).field(), "oldPassword");
    EXPECT_EQ(m_client.put(Paths::currentPassword, PasswordChange{u"Right-pass-99"_s, u"Better-pass-77"_s}).status, 200);
    EXPECT_EQ(m_client.get(Paths::vendors).status, 200);
}

TEST_F(SessionApi, recordsEveryAttempt)
{
    addAccount();
    signIn(u"Wrong-pass-99"_s);
    signIn(u"Right-pass-99"_s);
    const auto attempts = m_server.database()
                              .query("SELECT success, coalesce(reason, '') FROM sign_in ORDER BY id")
                              .rows<std::pair<bool, std::string>>();
    ASSERT_EQ(attempts.size(), 2u);
    EXPECT_EQ(attempts[0], (std::pair<bool, std::string>{false, "badCredentials"}));
    EXPECT_EQ(attempts[1], (std::pair<bool, std::string>{true, ""}));
}

TEST_F(SessionApi, namesTheMissingField)
{
    const TestReply reply = m_client.post(Paths::sessions, R"({"username":"chen"})");
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.code(), "required");
    EXPECT_EQ(reply.field(), "password");
}

} // namespace
} // namespace wardport::test
