// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/SignOnApi.h"

namespace wardport::test {
namespace {

using server::Audience;
using namespace std::chrono_literals;

class SignOnSettingsApi : public SignOnApi {
protected:
    TestReply put(const AppSignOnInput& input)
    {
        return m_system.put(
            at(Paths::appSignOn, 1), input, {{"If-Match", m_system.get(at(Paths::appSignOn, 1)).etag()}});
    }

    std::string fieldOf(const AppSignOnInput& input)
    {
        const TestReply reply = put(input);
        EXPECT_EQ(reply.status, 422) << reply.body;
        return reply.field();
    }

    int due() { return m_server.database().query("SELECT count(*) FROM sign_on_logout").scalar<int>(); }
};

TEST_F(SignOnSettingsApi, appThatWasNeverSetUpIsOffAtVersionNull)
{
    m_server.database().execute(
        u"INSERT INTO app (id, vendor_id, code, kind, name, category) VALUES (3, 1, 'new', 'web', '新', 'clinical')"_s);
    const auto fresh = m_system.get(at(Paths::appSignOn, 3)).as<AppSignOn>();
    EXPECT_FALSE(fresh.oidc);
    EXPECT_FALSE(fresh.cas);
    EXPECT_EQ(fresh.version, 0);
    EXPECT_EQ(fresh.clientId, u"new"_s);
    EXPECT_EQ(fresh.issuer, m_server.instance().url(Audience::phone));
    EXPECT_EQ(fresh.casUrl, fresh.issuer + u"/cas"_s);
    EXPECT_EQ(m_system.get(at(Paths::appSignOn, 99)).status, 404);
}

TEST_F(SignOnSettingsApi, changesCountVersionsAndStandInTheOperationLog)
{
    EXPECT_EQ(m_system.put(at(Paths::appSignOn, 1), m_settings, {{"If-Match", "\"0\""}}).code(), "versionMismatch");
    EXPECT_EQ(m_system.put(at(Paths::appSignOn, 1), m_settings).status, 428);
    m_settings.refreshTokens = true;
    const TestReply reply = put(m_settings);
    EXPECT_EQ(reply.as<AppSignOn>().version, 2);
    EXPECT_TRUE(m_system.get(at(Paths::appSignOn, 1)).as<AppSignOn>().refreshTokens);
    EXPECT_EQ(m_server.database()
                  .query("SELECT changes #>> '{0,field}' || jsonb_array_length(changes) FROM operation_log"
                         " WHERE action = 'app.signOn' ORDER BY id DESC LIMIT 1")
                  .scalar<QString>(),
        u"refreshTokens1"_s);
}

TEST_F(SignOnSettingsApi, vendorSeesItsOwnAppsAlone)
{
    m_server.database().execute(u"INSERT INTO vendor (id, code, name) VALUES (2, 'other', '别家')"_s);
    TestClient own = m_server.as(Role::vendor, {}, VendorId{1});
    TestClient other = m_server.as(Role::vendor, {}, VendorId{2});
    EXPECT_EQ(own.get(at(Paths::appSignOn, 1)).status, 200);
    EXPECT_EQ(other.get(at(Paths::appSignOn, 1)).status, 404);
    EXPECT_EQ(own.put(at(Paths::appSignOn, 1), m_settings, {{"If-Match", "\"1\""}}).status, 403);
}

TEST_F(SignOnSettingsApi, addressesThatCouldLeadAstrayAreRefused)
{
    AppSignOnInput input = m_settings;
    input.redirectUris.clear();
    EXPECT_EQ(fieldOf(input), "redirectUris");
    for (const QString& uri : {u"javascript:alert(1)"_s, u"https://*.round.example/"_s, u"https://round.example/#x"_s,
             u"https://a@round.example/"_s, u"https://round.example/../x"_s, u"https://round.example\\@evil/"_s,
             u"/back"_s, u"https://round.example/x\r\nSet-Cookie: a=b"_s, u""_s}) {
        input.redirectUris = {uri};
        EXPECT_EQ(fieldOf(input), "redirectUris[0]") << uri.toStdString();
    }
    input = m_settings;
    input.backChannelLogoutUri = u"http://round.example/out"_s;
    EXPECT_EQ(fieldOf(input), "backChannelLogoutUri");
    input = m_settings;
    input.cas = true;
    EXPECT_EQ(fieldOf(input), "casServices");
    input.casServices = {u"https://round.example/%2e%2e/"_s};
    EXPECT_EQ(fieldOf(input), "casServices[0]");
    input = m_settings;
    input.clientAuthentication = OidcClientAuthentication::none;
    input.redirectUris = {u"http://round.example/back"_s};
    EXPECT_EQ(fieldOf(input), "redirectUris[0]") << "a client without a secret needs https";
    input.redirectUris = {u"http://127.0.0.1:8080/back"_s};
    EXPECT_EQ(put(input).status, 200);
}

TEST_F(SignOnSettingsApi, issuerOfTheSettingsIsTheIssuer)
{
    server::Config config;
    config.signOnIssuer = u"https://portal.hospital.example"_s;
    TestServer named(config);
    TestClient browser = named.client(Audience::phone);
    EXPECT_EQ(text(browser.get(Paths::oidcDiscovery), "issuer"), "https://portal.hospital.example");
    EXPECT_EQ(text(browser.get(Paths::oidcDiscovery, {{"Host", "evil.example"}}), "authorization_endpoint"),
        "https://portal.hospital.example/oidc/authorize");
    for (const QString& wrong :
        {u"http://portal.example"_s, u"https://portal.example/"_s, u"https://portal.example/sso"_s, u"portal"_s}) {
        config.signOnIssuer = wrong;
        EXPECT_THROW(TestServer{config}, ApiError) << wrong.toStdString();
    }
}

class SignOnLogoutApi : public SignOnSettingsApi {
protected:
    SignOnLogoutApi()
    {
        m_settings.backChannelLogoutUri = u"https://127.0.0.1:1/out"_s;
        setUp(1, m_settings);
    }

    bool isSignedIn() { return !sent(browse(authorizePath(request()), m_cookie), "code").empty(); }
    static std::string logoutPath(const Fields& fields)
    {
        return std::string{Paths::oidcLogout} + '?' + encoded(fields);
    }

    const std::string m_cookie = signedIn();
};

TEST_F(SignOnLogoutApi, appThatKnowsTheSessionSignsOut)
{
    const std::string hint = text(redeem(code(m_cookie)), "id_token");
    m_server.clock().advance(2h);
    const TestReply reply = browse(logoutPath({{"id_token_hint", hint},
                                       {"post_logout_redirect_uri", "https://round.example/bye"}, {"state", "x y"}}),
        m_cookie);
    EXPECT_EQ(reply.status, 303) << reply.body;
    EXPECT_EQ(location(reply), "https://round.example/bye?state=x%20y");
    EXPECT_TRUE(reply.headers.at("set-cookie").starts_with("__Host-wardport=;")) << reply.headers.at("set-cookie");
    EXPECT_FALSE(isSignedIn());
}

TEST_F(SignOnLogoutApi, linkFromAnywhereAsksFirst)
{
    for (const Fields& fields : {Fields{}, Fields{{"client_id", "round"}}, Fields{{"confirm", "guess"}},
             Fields{{"id_token_hint", text(redeem(code(signedIn())), "id_token")}}}) {
        const TestReply asked = browse(logoutPath(fields), m_cookie);
        EXPECT_EQ(asked.status, 200);
        EXPECT_NE(asked.body.find("<form"), std::string::npos);
        EXPECT_EQ(asked.headers.at("x-frame-options"), "DENY");
        EXPECT_TRUE(isSignedIn());
    }
    const std::string page = browse(logoutPath({}), m_cookie).body;
    const std::size_t at = page.find("name=\"confirm\" value=\"") + 22;
    const std::string proof = page.substr(at, page.find('"', at) - at);
    EXPECT_EQ(browse(logoutPath({{"confirm", proof}}), signedIn()).status, 200) << "made for another session";
    const TestReply done = browse(logoutPath({{"confirm", proof}}), m_cookie);
    EXPECT_EQ(done.status, 303);
    EXPECT_EQ(location(done), "/#/sign-in");
    EXPECT_FALSE(isSignedIn());
}

TEST_F(SignOnLogoutApi, nobodyIsSentToAnUnknownAddress)
{
    const std::string hint = text(redeem(code(m_cookie)), "id_token");
    for (const char* uri :
        {"https://evil.example/", "https://round.example/bye/", "https://round.example/back", "javascript:alert(1)"}) {
        const TestReply reply = browse(
            logoutPath({{"id_token_hint", hint}, {"post_logout_redirect_uri", uri}}), m_cookie);
        EXPECT_EQ(reply.status, 400) << uri;
        EXPECT_EQ(location(reply), "");
    }
    EXPECT_EQ(browse(logoutPath({{"post_logout_redirect_uri", "https://round.example/bye"}}), m_cookie).status, 400)
        << "of no app in particular";
    EXPECT_EQ(browse(logoutPath({{"id_token_hint", "x.y.z"}}), m_cookie).status, 400);
    EXPECT_EQ(browse(logoutPath({{"id_token_hint", hint}, {"client_id", "image"}}), m_cookie).status, 400);
    EXPECT_TRUE(isSignedIn());
}

TEST_F(SignOnLogoutApi, appsAreToldOnceHoweverTheSessionEnds)
{
    code(m_cookie);
    code(m_cookie);
    EXPECT_EQ(due(), 0);
    TestClient phone = m_server.client(Audience::phone);
    phone.setToken(m_cookie.substr(m_cookie.find('=') + 1));
    EXPECT_EQ(phone.del(Paths::phoneCurrentSession).status, 204);
    EXPECT_EQ(due(), 1);

    const std::string second = signedIn();
    code(second);
    m_server.database().execute(u"DELETE FROM token WHERE person_id = 1002"_s);
    EXPECT_EQ(m_server.database()
                  .query("SELECT count(*) FROM sign_on_logout WHERE protocol = 'oidc' AND person_id = 1002 AND "
                         "session_index <> ''")
                  .scalar<int>(),
        2);
}

} // namespace
} // namespace wardport::test
