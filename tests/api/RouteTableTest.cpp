// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/app/OpenApi.h"
#include "shared/api/Paths.h"
#include "tests/api/Verb.h"
#include "tests/support/server/TestServer.h"

#include <QFile>

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using server::Audience;
using server::Right;
using server::Route;

/// The path with every {…} filled.
std::string filled(const char* path)
{
    std::string text = path;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{'))
        text.replace(at, text.find('}', at) - at + 1, "999");
    return text;
}

class RouteTable : public testing::Test {
protected:
    TestServer m_server;
};

TEST_F(RouteTable, everyGuardedRowRefusesAnonymousCallers)
{
    for (const Route& route : m_server.instance().routes()) {
        if (route.right.kind() == Right::Kind::anyone)
            continue;
        TestClient client = m_server.client(route.audience);
        const TestReply reply = client.send(verb(route.method), filled(route.path), "{}");
        EXPECT_EQ(reply.status, 401) << verb(route.method) << ' ' << route.path;
        EXPECT_EQ(reply.code(), "unauthenticated") << route.path;
    }
}

TEST_F(RouteTable, everyRightRefusesARoleWithoutIt)
{
    TestClient nobody = m_server.as(Role::none);
    for (const Route& route : m_server.instance().routes()) {
        if (!route.right.permission())
            continue;
        const TestReply reply = nobody.send(verb(route.method), filled(route.path), "{}", {{"If-Match", "\"1\""}});
        EXPECT_EQ(reply.status, 403) << verb(route.method) << ' ' << route.path;
        EXPECT_EQ(reply.code(), "forbidden") << route.path;
    }
}

TEST_F(RouteTable, consolePathsDoNotExistForPhones)
{
    for (const Audience audience : {Audience::phone, Audience::machine}) {
        TestClient client = m_server.client(audience);
        EXPECT_EQ(client.get(Paths::vendors).status, 404);
        EXPECT_EQ(client.get(Paths::people).status, 404);
    }
}

TEST_F(RouteTable, wrongVerbNamesTheAllowedOnes)
{
    TestClient client = m_server.client(Audience::admin);
    const TestReply reply = client.put(Paths::sessions, "{}");
    EXPECT_EQ(reply.status, 405);
    EXPECT_EQ(reply.headers.at("allow"), "POST");
}

TEST_F(RouteTable, bodiesBeyondTheLimitAreRefused)
{
    TestClient client = m_server.client(Audience::admin);
    const TestReply reply = client.post(Paths::sessions, std::string(3 << 20, ' '));
    EXPECT_EQ(reply.status, 413);
    EXPECT_EQ(reply.code(), "tooLarge");
}

/// With WARDPORT_WRITE_OPENAPI set, writes the file instead.
TEST_F(RouteTable, committedDescriptionIsTheServersOwn)
{
    const QString own = server::describeApi(m_server.instance().routes());
    QFile file{QStringLiteral(WARDPORT_SOURCE_DIR "/resources/openapi/wardport.yaml")};
    if (qEnvironmentVariableIsSet("WARDPORT_WRITE_OPENAPI")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(own.toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), own) << "run api_tests with WARDPORT_WRITE_OPENAPI=1 and commit the file";
}

TEST_F(RouteTable, servesEachListenersPart)
{
    TestClient phone = m_server.client(Audience::phone);
    const TestReply reply = phone.get(Paths::openApi);
    EXPECT_EQ(reply.status, 200);
    EXPECT_NE(reply.body.find("/api/v1/me/apps:"), std::string::npos);
    EXPECT_EQ(reply.body.find("/api/v1/vendors:"), std::string::npos);
}

} // namespace
} // namespace wardport::test
