// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/SignOnApi.h"

namespace wardport::test {
namespace {

using namespace std::chrono_literals;

class OidcTokenApi : public SignOnApi {
protected:
    void allowRefresh()
    {
        m_settings.refreshTokens = true;
        setUp(1, m_settings);
    }

    TestReply refresh(const std::string& token, const Fields& more = {})
    {
        Fields fields{{"grant_type", "refresh_token"}, {"refresh_token", token}};
        fields.insert(more.begin(), more.end());
        return redeem(fields);
    }

    /// An app's server that proves itself otherwise.
    TestReply redeemAs(const Fields& proof, const std::string& authorization = {})
    {
        Fields fields = exchange(code(m_cookie));
        fields.insert(proof.begin(), proof.end());
        return post(m_machine, Paths::oidcToken, fields,
            authorization.empty() ? TestClient::Headers{} : TestClient::Headers{{"Authorization", authorization}});
    }

    const std::string m_cookie = signedIn();
};

TEST_F(OidcTokenApi, codeThatComesTwiceEndsItsTokensAndIsAnAlarm)
{
    const std::string stolen = code(m_cookie);
    const std::string token = text(redeem(stolen), "access_token");
    EXPECT_EQ(userinfo(token).status, 200);
    EXPECT_TRUE(alarms().empty());

    const TestReply again = redeem(stolen);
    EXPECT_EQ(again.status, 400);
    EXPECT_EQ(errorOf(again), "invalid_grant");
    EXPECT_EQ(userinfo(token).status, 401);
    ASSERT_EQ(alarms().size(), 1u);
    EXPECT_EQ(alarms().front().subjectName, u"王伟 · 查房"_s);
}

TEST_F(OidcTokenApi, codeIsGoodForAMinute)
{
    const std::string late = code(m_cookie);
    m_server.clock().advance(61s);
    EXPECT_EQ(errorOf(redeem(late)), "invalid_grant");
    EXPECT_TRUE(alarms().empty()) << "late, not replayed";
    const std::string intime = code(m_cookie);
    m_server.clock().advance(59s);
    EXPECT_EQ(redeem(intime).status, 200);
}

TEST_F(OidcTokenApi, codeIsBoundToItsAddress)
{
    const std::string given = code(m_cookie);
    EXPECT_EQ(errorOf(redeem(given, {{"redirect_uri", "https://round.example/also?from=portal"}})), "invalid_grant");
    EXPECT_EQ(errorOf(redeem(given)), "invalid_grant") << "spent by the attempt";
    EXPECT_EQ(errorOf(redeem(code(m_cookie), {{"redirect_uri", ""}})), "invalid_request");
}

TEST_F(OidcTokenApi, codeIsOfNoUseToAnotherApp)
{
    const std::string secret = m_system.post(at(Paths::appSecret, 2)).as<AppSecret>().secret.toStdString();
    AppSignOnInput other;
    other.oidc = true;
    other.redirectUris = {u"https://round.example/back"_s};
    setUp(2, other);
    const std::string given = code(m_cookie);
    const TestReply stolen = post(
        m_machine, Paths::oidcToken, exchange(given), {{"Authorization", basic("image", secret)}});
    EXPECT_EQ(errorOf(stolen), "invalid_grant");
    EXPECT_EQ(redeem(given).status, 200) << "the thief cannot spoil it";
    EXPECT_TRUE(alarms().empty());
}

TEST_F(OidcTokenApi, appProvesItselfAsRegisteredAndInNoOtherWay)
{
    const TestReply wrong = redeemAs({}, basic("round", "wrong"));
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(errorOf(wrong), "invalid_client");
    EXPECT_TRUE(wrong.headers.at("www-authenticate").starts_with("Basic"));
    EXPECT_EQ(errorOf(redeemAs({}, basic("nobody", m_secret))), "invalid_client");
    EXPECT_EQ(errorOf(redeemAs({}, "Basic !!!")), "invalid_client");
    EXPECT_EQ(errorOf(redeemAs({}, "Bearer " + m_secret)), "invalid_client");
    EXPECT_EQ(errorOf(redeemAs({{"client_id", "round"}})), "invalid_client");
    EXPECT_EQ(errorOf(redeemAs({{"client_id", "round"}, {"client_secret", m_secret}})), "invalid_client")
        << "registered for the header";
    EXPECT_EQ(errorOf(redeemAs({{"client_secret", m_secret}}, basic("round", m_secret))), "invalid_request");
    EXPECT_EQ(errorOf(redeemAs({{"client_id", "image"}}, basic("round", m_secret))), "invalid_request");
    EXPECT_EQ(redeemAs({{"client_id", "round"}}, basic("round", m_secret)).status, 200);
    EXPECT_EQ(redeemAs({}, basic("%72ound", m_secret)).status, 200) << "escaped as RFC 6749 wants";

    m_settings.clientAuthentication = OidcClientAuthentication::clientSecretPost;
    setUp(1, m_settings);
    EXPECT_EQ(redeemAs({{"client_id", "round"}, {"client_secret", m_secret}}).status, 200);
    EXPECT_EQ(errorOf(redeemAs({}, basic("round", m_secret))), "invalid_client");

    m_settings.clientAuthentication = OidcClientAuthentication::none;
    setUp(1, m_settings);
    EXPECT_EQ(redeemAs({{"client_id", "round"}}).status, 200) << "public: PKCE alone";
    EXPECT_EQ(errorOf(redeemAs({{"client_id", "round"}, {"code_verifier", ""}})), "")
        << "insert keeps the verifier that is there";
    EXPECT_EQ(errorOf(post(m_machine, Paths::oidcToken,
                  exchange(code(m_cookie), {{"client_id", "round"}, {"code_verifier", ""}}))),
        "invalid_request");
}

TEST_F(OidcTokenApi, newSecretEndsTheOldOne)
{
    const std::string given = code(m_cookie);
    const std::string fresh = m_system.post(at(Paths::appSecret, 1)).as<AppSecret>().secret.toStdString();
    settle();
    EXPECT_EQ(errorOf(redeem(given)), "invalid_client");
    EXPECT_EQ(
        post(m_machine, Paths::oidcToken, exchange(given), {{"Authorization", basic("round", fresh)}}).status, 200);
}

TEST_F(OidcTokenApi, wrongRequestsAreNamed)
{
    EXPECT_EQ(errorOf(redeem(Fields{{"code", "x"}})), "invalid_request");
    EXPECT_EQ(errorOf(redeem(Fields{{"grant_type", "password"}, {"username", "a"}, {"password", "b"}})),
        "unsupported_grant_type");
    EXPECT_EQ(errorOf(redeem(Fields{{"grant_type", "client_credentials"}})), "unsupported_grant_type");
    EXPECT_EQ(errorOf(redeem(Fields{{"grant_type", "refresh_token"}, {"refresh_token", "x"}})), "unauthorized_client");
    EXPECT_EQ(errorOf(redeem("unknown")), "invalid_grant");
    EXPECT_EQ(errorOf(m_machine.post(Paths::oidcToken, "{}", {{"Authorization", basic("round", m_secret)}})),
        "invalid_request");
    EXPECT_EQ(errorOf(post(m_machine, "/oidc/token?client_secret=x", exchange("x"),
                  {{"Authorization", basic("round", m_secret)}})),
        "invalid_request");
    EXPECT_EQ(m_machine.get(Paths::oidcToken).status, 405);
}

TEST_F(OidcTokenApi, accessIsAskedForAnewEachTime)
{
    const std::string given = code(m_cookie);
    const std::string token = text(redeem(code(m_cookie)), "access_token");
    ASSERT_EQ(userinfo(token).status, 200);
    grant(1, GrantEffect::deny);
    EXPECT_EQ(errorOf(redeem(given)), "invalid_grant") << "revoked between authorize and token";
    const TestReply told = userinfo(token);
    EXPECT_EQ(told.status, 401);
    EXPECT_NE(told.headers.at("www-authenticate").find("error=\"invalid_token\""), std::string::npos);
}

TEST_F(OidcTokenApi, suspendedAppEndsEverything)
{
    const std::string given = code(m_cookie);
    const std::string token = text(redeem(code(m_cookie)), "access_token");
    suspend(1);
    EXPECT_EQ(errorOf(redeem(given)), "invalid_grant");
    EXPECT_EQ(userinfo(token).status, 401);
}

TEST_F(OidcTokenApi, personWhoLeftEndsEverything)
{
    const std::string given = code(m_cookie);
    const std::string token = text(redeem(code(m_cookie)), "access_token");
    m_server.database().execute(u"UPDATE person SET active = false WHERE id = 1002"_s);
    settle();
    EXPECT_EQ(errorOf(redeem(given)), "invalid_grant");
    EXPECT_EQ(userinfo(token).status, 401);
}

TEST_F(OidcTokenApi, signingOutEndsEverything)
{
    const std::string given = code(m_cookie);
    const std::string token = text(redeem(code(m_cookie)), "access_token");
    TestClient phone = m_server.client(server::Audience::phone);
    phone.setToken(m_cookie.substr(m_cookie.find('=') + 1));
    ASSERT_EQ(phone.del(Paths::phoneCurrentSession).status, 204);
    EXPECT_EQ(errorOf(redeem(given)), "invalid_grant");
    EXPECT_EQ(userinfo(token).status, 401);
}

TEST_F(OidcTokenApi, signOnSwitchedOffEndsEverything)
{
    const std::string token = text(redeem(code(m_cookie)), "access_token");
    m_settings.oidc = false;
    setUp(1, m_settings);
    EXPECT_EQ(userinfo(token).status, 401);
    EXPECT_EQ(browse(authorizePath(request()), m_cookie).status, 400);
}

TEST_F(OidcTokenApi, accessTokenIsOverAfterTenMinutes)
{
    const std::string token = text(redeem(code(m_cookie)), "access_token");
    m_server.clock().advance(9min);
    EXPECT_EQ(userinfo(token).status, 200);
    m_server.clock().advance(61s);
    EXPECT_EQ(userinfo(token).status, 401);
    m_server.instance().services().signOn().removeExpired();
    EXPECT_EQ(m_server.database().query("SELECT count(*) FROM sign_on_access_token").scalar<int>(), 0);
}

TEST_F(OidcTokenApi, userinfoTakesOneTokenInOneWay)
{
    const std::string token = text(redeem(code(m_cookie)), "access_token");
    const TestReply none = m_machine.get(Paths::oidcUserinfo);
    EXPECT_EQ(none.status, 401);
    EXPECT_EQ(none.headers.at("www-authenticate"), "Bearer realm=\"wardport\"");
    EXPECT_EQ(userinfo("unknown").status, 401);
    EXPECT_EQ(m_machine.get(Paths::oidcUserinfo, {{"Authorization", "Basic " + token}}).status, 401);
    EXPECT_EQ(m_machine.get(std::string{Paths::oidcUserinfo} + "?access_token=" + token).status, 401)
        << "not in addresses";
    EXPECT_EQ(m_machine
                  .post(Paths::oidcUserinfo, "access_token=a&access_token=b",
                      {{"Content-Type", "application/x-www-form-urlencoded"}})
                  .status,
        400);
    EXPECT_EQ(userinfo(m_cookie.substr(m_cookie.find('=') + 1)).status, 401) << "the portal's own token is none";
    TestClient phone = m_server.client(server::Audience::phone);
    phone.setToken(token);
    EXPECT_EQ(phone.get(Paths::myApps).status, 401) << "and this one is none of the portal's";
}

TEST_F(OidcTokenApi, refreshTokensTakeTurns)
{
    allowRefresh();
    const TestReply first = redeem(code(m_cookie));
    ASSERT_NE(text(first, "refresh_token"), "");
    m_server.clock().advance(11min);
    const TestReply second = refresh(text(first, "refresh_token"));
    ASSERT_EQ(second.status, 200) << second.body;
    EXPECT_EQ(userinfo(text(second, "access_token")).status, 200);
    EXPECT_NE(text(second, "refresh_token"), text(first, "refresh_token"));
    const TestReply narrowed = refresh(text(second, "refresh_token"), {{"scope", "openid"}});
    EXPECT_EQ(text(userinfo(text(narrowed, "access_token")), "staff_no"), "");
    EXPECT_EQ(errorOf(refresh(text(narrowed, "refresh_token"), {{"scope", "openid admin"}})), "invalid_scope");
    EXPECT_EQ(refresh(text(narrowed, "refresh_token")).status, 200) << "a wrong scope does not spend it";
}

TEST_F(OidcTokenApi, refreshTokenThatComesTwiceEndsTheWholeFamily)
{
    allowRefresh();
    const TestReply first = redeem(code(m_cookie));
    const TestReply second = refresh(text(first, "refresh_token"));
    EXPECT_EQ(errorOf(refresh(text(first, "refresh_token"))), "invalid_grant");
    EXPECT_EQ(errorOf(refresh(text(second, "refresh_token"))), "invalid_grant") << "one of the two is a thief";
    EXPECT_EQ(userinfo(text(second, "access_token")).status, 401);
    EXPECT_EQ(alarms().size(), 1u);
}

TEST_F(OidcTokenApi, refreshEndsWithSessionAndGrant)
{
    allowRefresh();
    const std::string cookie = signedIn();
    const std::string mine = text(redeem(code(cookie)), "refresh_token");
    const std::string other = text(redeem(code(m_cookie)), "refresh_token");
    m_server.database().execute(
        u"DELETE FROM token WHERE hash = decode('%1', 'hex')"_s.arg(QString::fromLatin1(QCryptographicHash::hash(
            QByteArray::fromStdString(cookie.substr(cookie.find('=') + 1)), QCryptographicHash::Sha256)
                                                                                            .toHex())));
    EXPECT_EQ(errorOf(refresh(mine)), "invalid_grant");
    grant(1, GrantEffect::deny);
    EXPECT_EQ(errorOf(refresh(other)), "invalid_grant");
    EXPECT_TRUE(alarms().empty());
}

} // namespace
} // namespace wardport::test
