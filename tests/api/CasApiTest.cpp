// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/api/SignOnApi.h"

namespace wardport::test {
namespace {

using namespace std::chrono_literals;

class CasApi : public SignOnApi {
protected:
    static std::string loginPath(const Fields& fields) { return std::string{Paths::casLogin} + '?' + encoded(fields); }

    std::string ticket(const std::string& service = "https://image.example/view/1?q=2")
    {
        const TestReply reply = browse(loginPath({{"service", service}}), m_cookie);
        EXPECT_EQ(reply.status, 303) << reply.body;
        return sent(reply, "ticket");
    }

    TestReply validate(const Fields& fields, const char* path = Paths::casP3ServiceValidate)
    {
        return m_machine.get(std::string{path} + '?' + encoded(fields));
    }
    TestReply validate(const std::string& ticket, const Fields& more = {})
    {
        Fields fields{{"service", "https://image.example/view/1?q=2"}, {"ticket", ticket}};
        for (const auto& [name, value] : more)
            fields[name] = value;
        return validate(fields);
    }

    /// The code of a refused validation; empty for a good one.
    static std::string codeOf(const TestReply& reply)
    {
        EXPECT_EQ(reply.status, 200);
        const std::size_t at = reply.body.find("authenticationFailure code=\"");
        return at == std::string::npos ? std::string{}
                                       : reply.body.substr(at + 28, reply.body.find('"', at + 28) - at - 28);
    }

    const std::string m_cookie = signedIn();
};

TEST_F(CasApi, serviceLearnsWhoHasCome)
{
    const TestReply sentBack = browse(loginPath({{"service", "https://image.example/view/1?q=2"}}), m_cookie);
    ASSERT_EQ(sentBack.status, 303) << sentBack.body;
    EXPECT_TRUE(location(sentBack).starts_with("https://image.example/view/1?q=2&ticket=ST-")) << location(sentBack);
    const TestReply told = validate(sent(sentBack, "ticket"));
    ASSERT_EQ(told.status, 200);
    EXPECT_EQ(told.headers.at("content-type"), "application/xml; charset=utf-8");
    for (const char* part : {"<cas:serviceResponse xmlns:cas=\"http://www.yale.edu/tp/cas\">",
             "<cas:authenticationSuccess>", "<cas:user>000002</cas:user>", "<cas:name>王伟</cas:name>",
             "<cas:dept_code>0101</cas:dept_code>", "<cas:isFromNewLogin>true</cas:isFromNewLogin>"})
        EXPECT_NE(told.body.find(part), std::string::npos) << part << " in " << told.body;
    EXPECT_EQ(m_server.database().query("SELECT client FROM sign_in").scalar<QString>(), u"CAS: image"_s);
}

TEST_F(CasApi, answersInJsonToo)
{
    const auto answer = validate(ticket(), {{"format", "JSON"}}).json();
    const auto& success = answer.at("serviceResponse").at("authenticationSuccess");
    EXPECT_EQ(text(success, "user"), "000002");
    EXPECT_EQ(text(success.at("attributes"), "org_code"), "H1");
    const auto refused = validate("ST-unknown", {{"format", "JSON"}}).json();
    EXPECT_EQ(text(refused.at("serviceResponse").at("authenticationFailure"), "code"), "INVALID_TICKET");
    EXPECT_EQ(codeOf(validate(ticket(), {{"format", "YAML"}})), "INVALID_REQUEST");
}

TEST_F(CasApi, namesInMarkupStayNames)
{
    m_server.database().execute(u"UPDATE person SET name = '<b>&\"x' WHERE id = 1002"_s);
    EXPECT_NE(validate(ticket()).body.find("<cas:name>&lt;b&gt;&amp;&quot;x</cas:name>"), std::string::npos);
}

TEST_F(CasApi, ticketIsGoodOnceForAMinuteForItsService)
{
    const std::string once = ticket();
    EXPECT_EQ(codeOf(validate(once)), "");
    EXPECT_EQ(codeOf(validate(once)), "INVALID_TICKET");
    EXPECT_EQ(alarms().size(), 1u);

    const std::string late = ticket();
    m_server.clock().advance(61s);
    EXPECT_EQ(codeOf(validate(late)), "INVALID_TICKET");

    const std::string other = ticket("https://image.example/view/2");
    EXPECT_EQ(codeOf(validate(other)), "INVALID_SERVICE");
    EXPECT_EQ(codeOf(validate({{"service", "https://image.example/view/2"}, {"ticket", other}})), "INVALID_TICKET")
        << "spent by the attempt";
}

TEST_F(CasApi, validationNeedsBothAndOnce)
{
    EXPECT_EQ(codeOf(validate({{"ticket", "ST-1"}})), "INVALID_REQUEST");
    EXPECT_EQ(codeOf(validate({{"service", "https://image.example/view"}})), "INVALID_REQUEST");
    EXPECT_EQ(codeOf(validate("PT-1")), "INVALID_TICKET_SPEC");
    EXPECT_EQ(codeOf(validate({{"service", "https://evil.example/"}, {"ticket", "ST-1"}})), "INVALID_SERVICE");
    EXPECT_EQ(codeOf(validate(ticket(), {{"pgtUrl", "https://image.example/pgt"}})), "UNAUTHORIZED_SERVICE_PROXY");
    EXPECT_EQ(codeOf(m_machine.get(std::string{Paths::casServiceValidate} + "?ticket=ST-1&ticket=ST-2&service=x")),
        "INVALID_REQUEST");
    EXPECT_EQ(codeOf(validate(
                  {{"service", "https://image.example/view/1?q=2"}, {"ticket", ticket()}}, Paths::casServiceValidate)),
        "");
}

TEST_F(CasApi, codesOfOneProtocolAreNothingInTheOther)
{
    AppSignOnInput both = m_settings;
    both.cas = true;
    both.casServices = {u"https://round.example/back"_s};
    setUp(1, both);
    EXPECT_EQ(codeOf(validate({{"service", "https://round.example/back"}, {"ticket", code(m_cookie)}})),
        "INVALID_TICKET_SPEC");
    EXPECT_EQ(errorOf(redeem(ticket("https://round.example/back"))), "invalid_grant");
}

TEST_F(CasApi, nothingIsSentToAServiceThatIsNotRegistered)
{
    for (const char* service : {"https://image.example/views", "https://image.example/", "http://image.example/view",
             "https://image.example:8443/view", "https://image.example@evil.example/view",
             "https://image.example\\@evil.example/view", "https://evil.example/view",
             "https://image.example/view/../admin", "https://image.example/view/%2e%2e/admin", "javascript:alert(1)",
             "//image.example/view", "https://image.example/view#@evil", "x"}) {
        const TestReply reply = browse(loginPath({{"service", service}}), m_cookie);
        EXPECT_EQ(reply.status, 400) << service;
        EXPECT_EQ(location(reply), "");
        EXPECT_EQ(reply.headers.at("x-frame-options"), "DENY");
    }
    EXPECT_EQ(
        browse(loginPath({{"service", "https://image.example/view?" + std::string(3'000, 'x')}}), m_cookie).status,
        400);
    EXPECT_EQ(
        browse(loginPath({{"service", "https://image.example/view"}}) + "&service=https%3A%2F%2Fevil.example", m_cookie)
            .status,
        400);
}

TEST_F(CasApi, frameOfAnotherSitesServiceIsTakenOutside)
{
    const std::string path = loginPath({{"service", "https://image.example/view"}});
    const auto framed = [&](const char* site) {
        return m_browser.get(path, {{"Cookie", m_cookie}, {"Sec-Fetch-Dest", "iframe"}, {"Sec-Fetch-Site", site}});
    };
    EXPECT_EQ(location(framed("cross-site")), "/#/sign-in?next=" + server::percentEncode(path));
    EXPECT_NE(sent(framed("same-site"), "ticket"), "");
}

TEST_F(CasApi, signInGatewayAndRenew)
{
    const Fields asked{{"service", "https://image.example/view"}};
    EXPECT_EQ(location(browse(Paths::casLogin)), "/#/sign-in");
    EXPECT_EQ(location(browse(Paths::casLogin, m_cookie)), "/");
    EXPECT_EQ(location(browse(loginPath(asked))), "/#/sign-in?next=" + server::percentEncode(loginPath(asked)));
    Fields gateway = asked;
    gateway["gateway"] = "true";
    EXPECT_EQ(location(browse(loginPath(gateway))), "https://image.example/view") << "as it is, without a ticket";
    EXPECT_NE(sent(browse(loginPath(gateway), m_cookie), "ticket"), "");

    Fields renew = asked;
    renew["renew"] = "true";
    m_server.clock().advance(1min);
    const std::string to = location(browse(loginPath(renew), m_cookie));
    ASSERT_TRUE(to.starts_with("/#/sign-in?next=") && to.ends_with("&fresh=1")) << to;
    const std::string next =
        QByteArray::fromPercentEncoding(QByteArray::fromStdString(to.substr(16, to.size() - 16 - 8))).toStdString();
    EXPECT_TRUE(location(browse(next, m_cookie)).starts_with("/#/sign-in?next=")) << "the session of before";
    m_server.clock().advance(10s);
    const std::string fresh = sent(browse(next, signedIn()), "ticket");
    EXPECT_EQ(codeOf(validate({{"service", "https://image.example/view"}, {"ticket", fresh}, {"renew", "true"}})), "");
}

TEST_F(CasApi, oldSessionIsNoNewLoginWhateverTheBrowserSays)
{
    m_server.clock().advance(6min);
    EXPECT_TRUE(location(
        browse(loginPath({{"service", "https://image.example/view"}, {"renew", "true"}, {"signed_in_since", "0"}}),
            m_cookie))
                    .starts_with("/#/sign-in?next="));
    EXPECT_EQ(codeOf(validate(ticket(), {{"renew", "true"}})), "INVALID_TICKET");
    EXPECT_NE(validate(ticket()).body.find("<cas:isFromNewLogin>false"), std::string::npos);
}

TEST_F(CasApi, accessIsAskedForAnewAtValidation)
{
    const std::string given = ticket();
    grant(2, GrantEffect::deny);
    EXPECT_EQ(codeOf(validate(given)), "INVALID_TICKET");
    EXPECT_EQ(browse(loginPath({{"service", "https://image.example/view"}}), m_cookie).status, 403);
}

TEST_F(CasApi, suspendedAppAndEndedSessionEndTickets)
{
    const std::string first = ticket();
    const std::string second = ticket();
    m_server.database().execute(u"DELETE FROM token WHERE person_id = 1002"_s);
    EXPECT_EQ(codeOf(validate(first)), "INVALID_TICKET");
    suspend(2);
    EXPECT_EQ(codeOf(validate(second)), "INVALID_TICKET");
    EXPECT_TRUE(alarms().empty());
}

TEST_F(CasApi, logoutEndsTheSessionAndTellsTheService)
{
    validate(ticket());
    const TestReply reply = browse(std::string{Paths::casLogout} + "?service=https%3A%2F%2Fevil.example", m_cookie);
    EXPECT_EQ(location(reply), "/#/sign-in") << "not to strangers";
    EXPECT_TRUE(reply.headers.at("set-cookie").starts_with("__Host-wardport=;"));
    EXPECT_TRUE(
        location(browse(loginPath({{"service", "https://image.example/view"}}), m_cookie)).starts_with("/#/sign-in"));
    EXPECT_EQ(m_server.database()
                  .query("SELECT url FROM sign_on_logout WHERE protocol = 'cas' AND session_index LIKE 'ST-%'")
                  .scalar<QString>(),
        u"https://image.example/view/1?q=2"_s);
    EXPECT_EQ(location(browse(
                  std::string{Paths::casLogout} + "?service=https%3A%2F%2Fimage.example%2Fview%2Fbye", signedIn())),
        "https://image.example/view/bye");
}

} // namespace
} // namespace wardport::test
