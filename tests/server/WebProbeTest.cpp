// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/WebProbe.h"

#include "tests/server/HttpTestSupport.h"
#include "tests/support/server/LocalWeb.h"

#include <Poco/Net/ServerSocket.h>

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using server::Networks;
using server::WebProbe;

const Instant now = *parseRfc3339("2026-11-25T03:00:00Z");

AppProbe look(const std::string& url, const QString& allowed = u"127.0.0.0/8"_s)
{
    return WebProbe(Networks::parse(allowed), std::chrono::milliseconds{500}).look(QString::fromStdString(url), now);
}

TEST(WebProbe, anAnswerIsUp)
{
    LocalWeb web;
    const AppProbe probe = look(web.url());
    EXPECT_EQ(probe.outcome, ProbeOutcome::up) << probe.detail.toStdString();
    EXPECT_EQ(probe.status, 200);
    EXPECT_TRUE(probe.milliseconds);
    EXPECT_FALSE(probe.certificateUntil);
    EXPECT_EQ(probe.at, now);
    web.answer(401);
    EXPECT_EQ(look(web.url()).outcome, ProbeOutcome::up) << "a page behind a sign-in is there";
}

TEST(WebProbe, aServerThatFailsOrHasNoSuchPageIsDown)
{
    LocalWeb web;
    for (const int status : {500, 503, 404}) {
        web.answer(status);
        const AppProbe probe = look(web.url());
        EXPECT_EQ(probe.outcome, ProbeOutcome::down);
        EXPECT_EQ(probe.status, status);
    }
}

TEST(WebProbe, addressOutsideTheNetworksIsRefusedWithoutAWord)
{
    LocalWeb web;
    const AppProbe probe = look(web.url(), u"10.0.0.0/8"_s);
    EXPECT_EQ(probe.outcome, ProbeOutcome::refused);
    EXPECT_EQ(probe.detail, u"127.0.0.1"_s);
    const std::string port = web.url().substr(web.url().rfind(':'));
    EXPECT_EQ(look("http://localhost" + port, u"10.0.0.0/8"_s).outcome, ProbeOutcome::refused) << "judged by address";
    EXPECT_EQ(look("http://[::ffff:127.0.0.1]" + port, u"10.0.0.0/8"_s).outcome, ProbeOutcome::refused);
    EXPECT_EQ(web.asked(), 0);
}

TEST(WebProbe, redirectIsAnAnswerAndNotFollowed)
{
    LocalWeb elsewhere;
    LocalWeb web(302, elsewhere.url());
    const AppProbe probe = look(web.url());
    EXPECT_EQ(probe.outcome, ProbeOutcome::up);
    EXPECT_EQ(probe.status, 302);
    EXPECT_EQ(elsewhere.asked(), 0);
}

TEST(WebProbe, certificateIsReadAndMustNotHaveRunOut)
{
    const ThrowAwayCertificate certificate;
    LocalWeb web(certificate.certificateFile(), certificate.privateKeyFile());
    const AppProbe probe = look(web.url());
    EXPECT_EQ(probe.outcome, ProbeOutcome::up) << probe.detail.toStdString();
    ASSERT_TRUE(probe.certificateUntil);
    const Instant after = *probe.certificateUntil + std::chrono::seconds{1};
    const AppProbe late = WebProbe(Networks::parse(u"127.0.0.0/8"_s)).look(QString::fromStdString(web.url()), after);
    EXPECT_EQ(late.outcome, ProbeOutcome::down);
    EXPECT_EQ(late.status, 200);
    EXPECT_NE(late.detail, u""_s);
}

TEST(WebProbe, oneThatNeverAnswersIsGivenUp)
{
    const Poco::Net::ServerSocket silent(Poco::Net::SocketAddress("127.0.0.1", 0));
    const std::string place = "://127.0.0.1:" + std::to_string(silent.address().port());
    for (const std::string scheme : {"http", "https"}) {
        const AppProbe probe = look(scheme + place);
        EXPECT_EQ(probe.outcome, ProbeOutcome::down);
        EXPECT_EQ(probe.detail, u"no answer in time"_s);
        EXPECT_FALSE(probe.status);
    }
}

TEST(WebProbe, oneThatIsNotThereIsDown)
{
    LocalWeb web;
    const std::string url = web.url();
    web.stop();
    const AppProbe probe = look(url);
    EXPECT_EQ(probe.outcome, ProbeOutcome::down);
    EXPECT_NE(probe.detail, u""_s);
    EXPECT_EQ(look("http://no-such-name.invalid/").outcome, ProbeOutcome::down);
}

TEST(WebProbe, onlyPlainWebAddressesAreTried)
{
    for (const char* url :
        {"ftp://127.0.0.1/", "file:///etc/passwd", "javascript:alert(1)", "http://user@127.0.0.1/", "http://"})
        EXPECT_NE(look(url).outcome, ProbeOutcome::up) << url;
    EXPECT_EQ(look("ftp://127.0.0.1/").outcome, ProbeOutcome::refused);
}

} // namespace
} // namespace wardport::test
