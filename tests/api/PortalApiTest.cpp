// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Grant.h"
#include "tests/api/PhoneSignInApi.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace wardport::test {
namespace {

using server::Audience;

/// A browser: it keeps the cookie and sends it with what it is told to send.
class PortalApi : public PhoneSignInApi {
protected:
    const TestClient::Headers fromPortal{{"X-Wardport-Portal", "1"}};

    TestReply signIn(const TestClient::Headers& headers)
    {
        PhoneSignIn wish = input();
        wish.cookie = true;
        return m_browser.post(Paths::phoneSessions, wish, headers);
    }

    static std::string cookieOf(const TestReply& reply)
    {
        const std::string& set = reply.headers.at("set-cookie");
        return set.substr(0, set.find(';'));
    }

    TestClient::Headers with(const std::string& cookie, TestClient::Headers headers = {}) const
    {
        headers["Cookie"] = cookie;
        return headers;
    }

    TestClient m_browser = m_server.client(Audience::phone);
};

TEST_F(PortalApi, browserGetsItsTokenWhereNoScriptCanReadIt)
{
    const TestReply reply = signIn(fromPortal);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_TRUE(reply.as<PhoneSession>().token.isEmpty());
    EXPECT_EQ(reply.as<PhoneSession>().me.staffNo, u"000002"_s);
    const std::string& set = reply.headers.at("set-cookie");
    EXPECT_TRUE(set.starts_with("__Host-wardport=")) << set;
    EXPECT_EQ(set.substr(set.find(';')), "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=7776000");
    EXPECT_EQ(reply.headers.at("cache-control"), "no-store");
    EXPECT_EQ(m_browser.get(Paths::me, with(cookieOf(reply), fromPortal)).status, 200);
}

TEST_F(PortalApi, cookieAloneIsWorthNothing)
{
    const std::string cookie = cookieOf(signIn(fromPortal));
    for (const TestClient::Headers& others :
        {TestClient::Headers{}, {{"X-Wardport-Portal", "0"}}, {{"X-Wardport-Portal", ""}},
            {{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Mode", "navigate"}}, {{"Origin", "https://evil.example"}}}) {
        EXPECT_EQ(m_browser.get(Paths::me, with(cookie, others)).code(), "unauthenticated");
        EXPECT_EQ(m_browser.post(Paths::myReports, "{\"text\":\"x\"}", with(cookie, others)).status, 401);
        EXPECT_EQ(m_browser.del(Paths::phoneCurrentSession, with(cookie, others)).status, 401);
    }
    const TestReply preflight = m_browser.send("OPTIONS", Paths::me, {},
        {{"Origin", "https://evil.example"}, {"Access-Control-Request-Method", "GET"},
            {"Access-Control-Request-Headers", "x-wardport-portal"}});
    EXPECT_EQ(preflight.status, 405);
    EXPECT_FALSE(preflight.headers.contains("access-control-allow-origin"));
    EXPECT_FALSE(preflight.headers.contains("access-control-allow-headers"));
}

TEST_F(PortalApi, anotherSitesFormCannotSignABrowserIn)
{
    const TestReply refused = signIn({{"Content-Type", "text/plain"}, {"Origin", "https://evil.example"}});
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.field(), "X-Wardport-Portal");
    EXPECT_FALSE(refused.headers.contains("set-cookie"));
}

TEST_F(PortalApi, signingOutEndsTheSessionAndTakesTheCookieAway)
{
    const std::string cookie = cookieOf(signIn(fromPortal));
    const TestReply out = m_browser.del(Paths::phoneCurrentSession, with(cookie, fromPortal));
    EXPECT_EQ(out.status, 204);
    EXPECT_EQ(out.headers.at("set-cookie"), "__Host-wardport=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
    EXPECT_EQ(m_browser.get(Paths::me, with(cookie, fromPortal)).status, 401);
}

TEST_F(PortalApi, signingOutEndsWhatThisBrowserBeganBefore)
{
    const std::string before = cookieOf(signIn(fromPortal));
    const std::string now = cookieOf(signIn(fromPortal));
    TestClient other = phone(u"device-2"_s);
    EXPECT_EQ(m_browser.get(Paths::me, with(before, fromPortal)).status, 200) << "apps that know it stay signed on";
    EXPECT_EQ(m_browser.del(Paths::phoneCurrentSession, with(now, fromPortal)).status, 204);
    EXPECT_EQ(m_browser.get(Paths::me, with(before, fromPortal)).status, 401);
    EXPECT_EQ(other.get(Paths::me).status, 200);
}

TEST_F(PortalApi, nativeClientsAreServedAsBefore)
{
    TestClient native = phone();
    EXPECT_EQ(native.get(Paths::me).status, 200);
    const TestReply out = native.del(Paths::phoneCurrentSession);
    EXPECT_EQ(out.status, 204);
    EXPECT_FALSE(out.headers.contains("set-cookie"));
    EXPECT_EQ(native.get(Paths::me).status, 401);
    EXPECT_FALSE(native.post(Paths::phoneSessions, input()).headers.contains("set-cookie"));
}

TEST_F(PortalApi, cookieIsNoKeyToTheOtherListeners)
{
    const std::string cookie = cookieOf(signIn(fromPortal));
    TestClient console = m_server.client(Audience::admin);
    EXPECT_EQ(console.get(Paths::people, with(cookie, fromPortal)).status, 401);
    m_browser.setToken("wrong");
    EXPECT_EQ(m_browser.get(Paths::me, with(cookie, fromPortal)).status, 401) << "a token that is shown counts alone";
}

TEST_F(PortalApi, infoIsForAnybody)
{
    const auto info = m_browser.get(Paths::phoneInfo).as<PhoneInfo>();
    EXPECT_EQ(info.instanceName, u"Wardport"_s);
    ASSERT_EQ(info.hospitals.size(), 2U);
    EXPECT_EQ(info.hospitals[0].code, u"H1"_s);
    EXPECT_EQ(info.hospitals[0].name, u"一院"_s);
    EXPECT_FALSE(info.vpnRequired || info.throughVpn || info.passwordless);
    EXPECT_TRUE(info.personName.isEmpty());
}

TEST_F(PortalApi, signInNeedsNameAndPasswordTogether)
{
    PhoneSignIn wish = input();
    wish.password.clear();
    EXPECT_EQ(m_browser.post(Paths::phoneSessions, wish).field(), "password");
    wish.password = u"x"_s;
    wish.staffNo.clear();
    EXPECT_EQ(m_browser.post(Paths::phoneSessions, wish).field(), "staffNo");
    wish.password.clear();
    const TestReply neither = m_browser.post(Paths::phoneSessions, wish);
    EXPECT_EQ(neither.code(), "required");
    EXPECT_EQ(neither.field(), "staffNo") << "nothing vouches for anybody";
}

TEST_F(PortalApi, oldClientsAreTurnedAway)
{
    ASSERT_EQ(setPolicy([](PolicyInput& policy) { policy.minClientVersion = u"1.10"_s; }).status, 200);
    const TestReply refused = m_browser.post(Paths::phoneSessions, input());
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(refused.code(), "clientOutdated");
    EXPECT_EQ(m_browser.get(Paths::phoneInfo).as<PhoneInfo>().minClientVersion, u"1.10"_s);
    PhoneSignIn renewed = input();
    renewed.clientVersion = u"1.10.0"_s;
    EXPECT_EQ(m_browser.post(Paths::phoneSessions, renewed).status, 200);
}

class Favourites : public HospitalApi {
protected:
    Favourites()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, vendor_id, code, kind, name, category, state, internal_url)
                SELECT n, 1, 'a' || n, 'web', '应用' || n, 'clinical', CASE n WHEN 4 THEN 'draft' ELSE 'published' END,
                       'https://a.example/' FROM generate_series(1, 4) n)"_s);
        change(GrantOperation::add, 1);
        change(GrantOperation::add, 2);
        change(GrantOperation::add, 3);
    }

    void change(GrantOperation operation, qint64 app)
    {
        GrantChange made;
        made.operation = operation;
        made.subjectType = SubjectType::everyone;
        made.subjectId = u"1001"_s;
        made.appId = AppId{app};
        EXPECT_EQ(m_security.post(Paths::grantChangeSets, GrantChangeSetInput{{made}, {}, {}, false, {}}).status, 200);
        m_server.instance().services().access().latest();
    }

    TestReply choose(std::vector<qint64> apps)
    {
        MyFavourites chosen;
        for (const qint64 app : apps)
            chosen.appIds.push_back(AppId{app});
        return m_phone.put(Paths::myFavourites, chosen);
    }

    std::vector<qint64> shown()
    {
        std::vector<qint64> ids;
        for (const AppId id : m_phone.get(Paths::myFavourites).as<MyFavourites>().appIds)
            ids.push_back(id.value());
        return ids;
    }

    TestClient m_phone = m_server.asPerson(PersonId{1002});
};

TEST_F(Favourites, standInTheirPersonsOrder)
{
    EXPECT_TRUE(shown().empty());
    ASSERT_EQ(choose({3, 1, 3}).status, 200);
    EXPECT_EQ(shown(), (std::vector<qint64>{3, 1}));
    ASSERT_EQ(choose({2}).status, 200);
    EXPECT_EQ(shown(), std::vector<qint64>{2});
    EXPECT_TRUE(m_server.asPerson(PersonId{1003}).get(Paths::myFavourites).as<MyFavourites>().appIds.empty());
}

TEST_F(Favourites, mustExist)
{
    EXPECT_EQ(choose({1, 99}).field(), "appIds[1]");
    EXPECT_EQ(choose({4}).field(), "appIds[0]") << "a draft is nobody's";
    EXPECT_EQ(choose(std::vector<qint64>(101, 1)).code(), "tooLong");
    EXPECT_TRUE(shown().empty());
}

TEST_F(Favourites, whatIsNoLongerGrantedIsHiddenNotLost)
{
    ASSERT_EQ(choose({3, 1}).status, 200);
    change(GrantOperation::remove, 3);
    EXPECT_EQ(shown(), std::vector<qint64>{1});
    ASSERT_EQ(choose({2, 1}).status, 200);
    EXPECT_EQ(shown(), (std::vector<qint64>{2, 1}));
    change(GrantOperation::add, 3);
    EXPECT_EQ(shown(), (std::vector<qint64>{2, 1, 3}));
}

TEST(PortalPages, areServedToPhonesAlone)
{
    QTemporaryDir folder;
    QFile page{folder.filePath(u"index.html"_s)};
    ASSERT_TRUE(page.open(QIODevice::WriteOnly));
    page.write("<!doctype html><title>Wardport</title>");
    page.close();
    server::Config config;
    config.portalDirectory = folder.path();
    TestServer server{config};
    TestClient phone = server.client(Audience::phone);
    const TestReply index = phone.get("/");
    EXPECT_EQ(index.status, 200);
    EXPECT_EQ(index.body, "<!doctype html><title>Wardport</title>");
    EXPECT_EQ(index.headers.at("x-content-type-options"), "nosniff");
    EXPECT_TRUE(index.headers.contains("content-security-policy"));
    EXPECT_EQ(phone.get("/", {{"If-None-Match", index.etag()}}).status, 304);
    const TestReply head = phone.send("HEAD", "/", {});
    EXPECT_EQ(head.status, 200);
    EXPECT_TRUE(head.body.empty());
    EXPECT_EQ(head.etag(), index.etag());
    EXPECT_EQ(phone.post("/", "{}").status, 405);
    EXPECT_EQ(phone.get("/../index.html").status, 404);
    EXPECT_EQ(phone.get("/nothing").code(), "notFound");
    EXPECT_EQ(phone.get(Paths::phoneInfo).as<PhoneInfo>().portalVersion.size(), 8);
    EXPECT_EQ(server.client(Audience::admin).get("/").status, 404);
    EXPECT_EQ(server.client(Audience::machine).get("/").status, 404);
    EXPECT_EQ(phone.get(Paths::openApi).body.find("\n  /:"), std::string::npos) << "files are no part of the API";
}

} // namespace
} // namespace wardport::test
