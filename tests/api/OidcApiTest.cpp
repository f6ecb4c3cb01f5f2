// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/signon/Jwt.h"
#include "tests/api/SignOnApi.h"

namespace wardport::test {
namespace {

using server::Audience;
using namespace std::chrono_literals;

class OidcApi : public SignOnApi {
protected:
    boost::json::value claimsOf(const TestReply& tokens)
    {
        const auto claims = server::Jwt::verify(
            m_server.instance().services().signOn().keys(), text(tokens, "id_token"));
        EXPECT_TRUE(claims) << tokens.body;
        return claims ? json::parse(*claims) : boost::json::value{};
    }

    /// What the app is told of this request of somebody who is signed in.
    std::string refusal(const Fields& changes)
    {
        const TestReply reply = browse(authorizePath(request(changes)), m_cookie);
        EXPECT_EQ(reply.status, 303) << reply.body;
        EXPECT_TRUE(location(reply).starts_with("https://round.example/back?")) << location(reply);
        EXPECT_EQ(sent(reply, "state"), "s&1");
        EXPECT_EQ(sent(reply, "code"), "");
        EXPECT_EQ(sent(reply, "iss"), m_issuer);
        return sent(reply, "error");
    }

    /// Shown to the person, and nothing sent anywhere.
    int shown(const Fields& changes)
    {
        const TestReply reply = browse(authorizePath(request(changes)), m_cookie);
        EXPECT_EQ(location(reply), "");
        EXPECT_EQ(reply.headers.at("content-type"), "text/html; charset=utf-8");
        EXPECT_EQ(reply.headers.at("x-frame-options"), "DENY");
        EXPECT_EQ(reply.headers.at("cache-control"), "no-store");
        EXPECT_NE(reply.headers.at("content-security-policy").find("frame-ancestors 'none'"), std::string::npos);
        return reply.status;
    }

    const std::string m_issuer = m_server.instance().url(Audience::phone).toStdString();
    const std::string m_cookie = signedIn();
};

TEST_F(OidcApi, discoveryNamesWhatIsThere)
{
    for (TestClient* client : {&m_browser, &m_machine}) {
        const TestReply reply = client->get(Paths::oidcDiscovery);
        ASSERT_EQ(reply.status, 200);
        EXPECT_EQ(text(reply, "issuer"), m_issuer);
        EXPECT_EQ(text(reply, "token_endpoint"), m_issuer + Paths::oidcToken);
        EXPECT_EQ(text(reply, "end_session_endpoint"), m_issuer + Paths::oidcLogout);
        EXPECT_EQ(reply.json().at("code_challenge_methods_supported"), (boost::json::array{"S256"}));
        const TestReply keys = client->get(Paths::oidcKeys);
        EXPECT_EQ(keys.json().at("keys").as_array().size(), 2u);
        EXPECT_EQ(keys.body.find("\"d\""), std::string::npos) << "the public half alone";
    }
}

TEST_F(OidcApi, signedInPersonComesToTheAppWithTheirName)
{
    const TestReply sentBack = browse(authorizePath(request()), m_cookie);
    ASSERT_EQ(sentBack.status, 303) << sentBack.body;
    EXPECT_TRUE(location(sentBack).starts_with("https://round.example/back?")) << location(sentBack);
    EXPECT_EQ(sent(sentBack, "state"), "s&1");
    EXPECT_EQ(sent(sentBack, "iss"), m_issuer);
    EXPECT_EQ(sentBack.headers.at("cache-control"), "no-store");
    EXPECT_EQ(sentBack.headers.at("referrer-policy"), "no-referrer");

    const TestReply tokens = redeem(sent(sentBack, "code"));
    ASSERT_EQ(tokens.status, 200) << tokens.body;
    EXPECT_EQ(tokens.headers.at("cache-control"), "no-store");
    EXPECT_EQ(text(tokens, "token_type"), "Bearer");
    EXPECT_EQ(text(tokens, "refresh_token"), "") << "off unless the app has it";
    const auto claims = claimsOf(tokens);
    EXPECT_EQ(text(claims, "iss"), m_issuer);
    EXPECT_EQ(text(claims, "aud"), "round");
    EXPECT_EQ(text(claims, "nonce"), "n1");
    EXPECT_EQ(text(claims, "name"), "王伟");
    EXPECT_EQ(text(claims, "staff_no"), "000002");
    EXPECT_EQ(text(claims, "org_code"), "H1");
    EXPECT_EQ(text(claims, "dept_code"), "0101");
    EXPECT_EQ(text(claims, "sub").size(), 36u) << "says nothing of the person";
    EXPECT_NE(text(claims, "sid"), "");
    EXPECT_EQ(claims.at("exp").as_int64() - claims.at("iat").as_int64(), 600);

    for (TestClient* client : {&m_browser, &m_machine}) {
        const std::string bearer = "Bearer " + text(tokens, "access_token");
        const TestReply told = client->get(Paths::oidcUserinfo, {{"Authorization", bearer}});
        ASSERT_EQ(told.status, 200) << told.body;
        EXPECT_EQ(text(told, "sub"), text(claims, "sub"));
        EXPECT_EQ(text(told, "staff_no"), "000002");
        EXPECT_EQ(post(*client, Paths::oidcUserinfo, {{"access_token", text(tokens, "access_token")}}).body, told.body);
    }
    EXPECT_EQ(
        m_server.database().query("SELECT client || ' ' || account || ' ' || success FROM sign_in").scalar<QString>(),
        u"OpenID Connect: round 000002 true"_s);
    EXPECT_EQ(m_server.database().query("SELECT count(*) FROM launch").scalar<int>(), 0)
        << "the launch is counted where it began";
}

TEST_F(OidcApi, scopeOpensNoMoreThanWasAsked)
{
    const TestReply tokens = redeem(code(m_cookie, {{"scope", "openid unknown"}, {"nonce", ""}}));
    const auto claims = claimsOf(tokens);
    EXPECT_EQ(text(tokens, "scope"), "openid");
    EXPECT_EQ(text(claims, "name"), "");
    EXPECT_EQ(text(claims, "staff_no"), "");
    EXPECT_FALSE(claims.as_object().contains("nonce"));
    EXPECT_EQ(text(userinfo(text(tokens, "access_token")), "staff_no"), "");
}

TEST_F(OidcApi, subjectIsThePersonsForEver)
{
    const auto subject = [&](const std::string& cookie) { return text(claimsOf(redeem(code(cookie))), "sub"); };
    const std::string first = subject(m_cookie);
    m_server.database().execute(u"UPDATE person SET staff_no = '100002', department_id = 1003 WHERE id = 1002"_s);
    settle();
    EXPECT_EQ(subject(signedIn()), first);
    EXPECT_NE(subject(signedIn(1003)), first);
}

TEST_F(OidcApi, whoeverIsNotSignedInGoesToThePortalFirst)
{
    const std::string path = authorizePath(request());
    const TestReply reply = browse(path);
    ASSERT_EQ(reply.status, 303);
    const std::string to = location(reply);
    ASSERT_TRUE(to.starts_with("/#/sign-in?next=%2Foidc%2Fauthorize%3F")) << to;
    EXPECT_EQ(QByteArray::fromPercentEncoding(QByteArray::fromStdString(to.substr(16))).toStdString(), path);
    EXPECT_EQ(location(browse(path, "__Host-wardport=unknown")), to);
    EXPECT_EQ(location(browse(path, "wardport=" + m_server.tokenOf(PersonId{1002}))), to) << "another cookie";

    const TestReply silent = browse(authorizePath(request({{"prompt", "none"}})));
    EXPECT_EQ(sent(silent, "error"), "login_required");
    EXPECT_EQ(sent(silent, "state"), "s&1");
}

TEST_F(OidcApi, frameOfAnotherSitesAppIsTakenOutside)
{
    const auto framed = [&](const char* site, const Fields& changes = {}) {
        return m_browser.get(authorizePath(request(changes)),
            {{"Cookie", m_cookie}, {"Sec-Fetch-Dest", "iframe"}, {"Sec-Fetch-Site", site}});
    };
    EXPECT_TRUE(location(framed("cross-site")).starts_with("/#/sign-in?next=%2Foidc%2Fauthorize%3F"));
    EXPECT_NE(sent(framed("same-site"), "code"), "");
    EXPECT_NE(sent(framed("cross-site", {{"prompt", "none"}}), "code"), "") << "nothing is shown there";
}

TEST_F(OidcApi, administratorsCookieIsNobodysHere)
{
    const std::string cookie = "__Host-wardport=" + m_server.tokenOf(Role::system).toStdString();
    EXPECT_TRUE(location(browse(authorizePath(request()), cookie)).starts_with("/#/sign-in?next="));
}

TEST_F(OidcApi, formOfAnotherSiteComesBackAsALink)
{
    const TestReply reply = post(m_browser, Paths::oidcAuthorize, request());
    ASSERT_EQ(reply.status, 303);
    EXPECT_EQ(location(reply), authorizePath(request()));
    EXPECT_EQ(post(m_browser, Paths::oidcAuthorize, request(), {{"Content-Type", "text/plain"}}).status, 400);
}

TEST_F(OidcApi, nothingIsSentToAnAddressThatIsNotRegistered)
{
    for (const char* uri : {"https://round.example/back/", "https://round.example/back?x=1",
             "https://round.example/Back", "https://ROUND.example/back", "http://round.example/back",
             "https://round.example:443/back", "https://round.example:8443/back", "https://round.example/back#x",
             "https://round.example/back/../back", "https://round.example/", "https://round.example.evil.example/back",
             "https://round.example@evil.example/back", "https://evil.example/back", "javascript:alert(1)",
             "data:text/html,x", "//round.example/back", "/back", " https://round.example/back",
             "https://round.example/bac%6b", "https://round.example/also"})
        EXPECT_EQ(shown({{"redirect_uri", uri}}), 400) << uri;
    EXPECT_EQ(shown({{"redirect_uri", ""}}), 400) << "none is not guessed";
    EXPECT_EQ(shown({{"client_id", "image"}}), 400) << "not set up for OpenID Connect";
    EXPECT_EQ(shown({{"client_id", "ROUND"}}), 400);
    EXPECT_EQ(shown({{"client_id", ""}}), 400);
    EXPECT_EQ(shown({{"client_id", "<script>alert(1)</script>"}}), 400);
}

TEST_F(OidcApi, addressWithAQueryKeepsIt)
{
    const std::string uri = "https://round.example/also?from=portal";
    const TestReply reply = browse(authorizePath(request({{"redirect_uri", uri}})), m_cookie);
    EXPECT_TRUE(location(reply).starts_with(uri + "&code=")) << location(reply);
    EXPECT_EQ(redeem(sent(reply, "code"), {{"redirect_uri", uri}}).status, 200);
}

TEST_F(OidcApi, wrongRequestsAreToldToTheApp)
{
    EXPECT_EQ(refusal({{"response_type", ""}}), "invalid_request");
    for (const char* type : {"token", "id_token", "code id_token", "code token"})
        EXPECT_EQ(refusal({{"response_type", type}}), "unsupported_response_type") << type;
    for (const char* mode : {"fragment", "form_post"})
        EXPECT_EQ(refusal({{"response_mode", mode}}), "invalid_request") << mode;
    EXPECT_EQ(refusal({{"scope", ""}}), "invalid_scope");
    EXPECT_EQ(refusal({{"scope", "profile"}}), "invalid_scope");
    EXPECT_EQ(refusal({{"request", "e30.e30."}}), "request_not_supported");
    EXPECT_EQ(refusal({{"request_uri", "https://evil.example/r"}}), "request_uri_not_supported");
    EXPECT_EQ(refusal({{"registration", "{}"}}), "registration_not_supported");
    EXPECT_EQ(refusal({{"prompt", "none login"}}), "invalid_request");
    for (const char* age : {"-1", "x", "1.5", "99999999999999999999"})
        EXPECT_EQ(refusal({{"max_age", age}}), "invalid_request") << age;
    EXPECT_EQ(refusal({{"nonce", std::string(1'025, 'n')}}), "invalid_request");
    EXPECT_EQ(refusal({{"id_token_hint", "not.a.token"}}), "invalid_request");
}

TEST_F(OidcApi, proofOfPossessionIsNeverWaived)
{
    EXPECT_EQ(refusal({{"code_challenge", ""}}), "invalid_request");
    EXPECT_EQ(refusal({{"code_challenge_method", ""}}), "invalid_request") << "plain by default in RFC 7636";
    EXPECT_EQ(refusal({{"code_challenge_method", "plain"}, {"code_challenge", m_verifier}}), "invalid_request");
    EXPECT_EQ(refusal({{"code_challenge", "short"}}), "invalid_request");
    EXPECT_EQ(refusal({{"code_challenge", std::string(43, '+')}}), "invalid_request");

    EXPECT_EQ(errorOf(redeem(code(m_cookie), {{"code_verifier", ""}})), "invalid_request");
    EXPECT_EQ(errorOf(redeem(code(m_cookie), {{"code_verifier", "too-short"}})), "invalid_request");
    EXPECT_EQ(errorOf(redeem(code(m_cookie), {{"code_verifier", std::string(43, 'x')}})), "invalid_grant");
    EXPECT_EQ(errorOf(redeem(code(m_cookie), {{"code_verifier", challengeOf(m_verifier)}})), "invalid_grant");
}

TEST_F(OidcApi, fieldsGivenTwiceAreRefusedEverywhere)
{
    EXPECT_EQ(browse(authorizePath(request()) + "&state=other", m_cookie).status, 400);
    EXPECT_EQ(browse(authorizePath(request()) + "&redirect_uri=https%3A%2F%2Fevil.example", m_cookie).status, 400);
    const std::string body = encoded(exchange(code(m_cookie)));
    const TestReply reply = m_machine.post(Paths::oidcToken, body + "&code=other",
        {{"Content-Type", "application/x-www-form-urlencoded"}, {"Authorization", basic("round", m_secret)}});
    EXPECT_EQ(reply.status, 400);
    EXPECT_EQ(errorOf(reply), "invalid_request");
}

TEST_F(OidcApi, hugeRequestsAreRefused)
{
    EXPECT_EQ(shown({{"client_id", std::string(9'000, 'x')}}), 400);
    TestClient fresh = m_server.client(Audience::phone);
    EXPECT_EQ(fresh.get(authorizePath(request({{"state", std::string(60'000, 's')}}))).status, 431);
    EXPECT_EQ(post(m_machine, Paths::oidcToken, {{"grant_type", std::string(20'000, 'x')}}).status, 413);
    std::string many;
    for (int i = 0; i < 100; ++i)
        many += "&f" + std::to_string(i) + "=1";
    EXPECT_EQ(browse(authorizePath(request()) + many, m_cookie).status, 400);
}

TEST_F(OidcApi, stateTooLongIsNotSentBack)
{
    const TestReply reply = browse(authorizePath(request({{"state", std::string(1'025, 's')}})), m_cookie);
    EXPECT_EQ(sent(reply, "error"), "invalid_request");
    EXPECT_EQ(sent(reply, "state"), "");
}

TEST_F(OidcApi, whoMayNotOpenTheAppIsTurnedAway)
{
    const TestReply stranger = browse(authorizePath(request()), signedIn(1005));
    EXPECT_EQ(sent(stranger, "error"), "access_denied");
    EXPECT_EQ(m_server.database()
                  .query("SELECT reason FROM sign_in WHERE person_id = 1005 AND NOT success")
                  .scalar<QString>(),
        u"notGranted"_s);
    suspend(1);
    EXPECT_EQ(refusal({}), "access_denied");
}

TEST_F(OidcApi, signingInAnewIsAskedForOnce)
{
    m_server.clock().advance(1h);
    const TestReply asked = browse(authorizePath(request({{"prompt", "login"}})), m_cookie);
    const std::string to = location(asked);
    ASSERT_TRUE(to.starts_with("/#/sign-in?next=")) << to;
    ASSERT_TRUE(to.ends_with("&fresh=1")) << to;
    const std::string next =
        QByteArray::fromPercentEncoding(QByteArray::fromStdString(to.substr(16, to.size() - 16 - 8))).toStdString();
    EXPECT_TRUE(location(browse(next, m_cookie)).starts_with("/#/sign-in?next=")) << "with the same session as before";
    m_server.clock().advance(10s);
    EXPECT_NE(sent(browse(next, signedIn()), "code"), "");

    EXPECT_EQ(refusal({{"prompt", "none"}, {"max_age", "60"}}), "login_required");
    EXPECT_NE(code(m_cookie, {{"max_age", "7200"}}), "");
    EXPECT_TRUE(
        location(browse(authorizePath(request({{"max_age", "0"}})), signedIn())).starts_with("/#/sign-in?next="));
}

TEST_F(OidcApi, hintOfSomebodyElseNeedsThatPerson)
{
    const std::string hint = text(redeem(code(m_cookie)), "id_token");
    EXPECT_NE(code(m_cookie, {{"id_token_hint", hint}, {"prompt", "none"}}), "");
    const TestReply other = browse(
        authorizePath(request({{"id_token_hint", hint}, {"prompt", "none"}})), signedIn(1003));
    EXPECT_EQ(sent(other, "error"), "login_required");
}

} // namespace
} // namespace wardport::test
