// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/Api.h"

#include "tests/console/net/ToyServer.h"
#include "tests/support/console/GuiTest.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace wardport::console {
namespace {

using namespace std::chrono_literals;
using test::ToyAnswer;
using test::ToyRequest;
using test::waitFor;

/// A client that trusts a toy server, and what it was told last.
class ApiClientTest : public testing::Test {
protected:
    ApiClientTest()
    {
        client.setServer(server.url());
        trust();
    }

    void trust()
    {
        client.forgetCertificate();
        QObject::connect(&client, &ApiClient::certificateUntrusted, &client, [this](const ServerCertificate& certificate) {
            shown = certificate;
        });
        EXPECT_EQ(ask().error().code, ErrorCode::certificate);
        EXPECT_TRUE(waitFor([this] { return shown.has_value(); }));
        client.trust(*shown);
        server.requests.clear();
    }

    /// GET /api/v1/vendors/7, waited for.
    Result<Vendor> ask()
    {
        std::optional<Result<Vendor>> answer;
        api.vendors.get(VendorId{7}, &context, [&](Result<Vendor> got) { answer = std::move(got); });
        EXPECT_TRUE(waitFor([&] { return answer.has_value(); }));
        return answer ? *answer : Result<Vendor>(Error{ErrorCode::internal, {}, QStringLiteral("no answer"), {}, {}});
    }

    test::ToyServer server;
    ApiClient client;
    Api api{client};
    QObject context;
    std::optional<ServerCertificate> shown;
};

TEST_F(ApiClientTest, readsTheAnswerIntoItsStruct)
{
    server.answer = [](const ToyRequest&) { return ToyAnswer{200, R"({"id":"7","name":"卫宁健康","version":3})"}; };
    const auto vendor = ask();
    ASSERT_TRUE(vendor);
    EXPECT_EQ(vendor->name, QStringLiteral("卫宁健康"));
    EXPECT_EQ(vendor->version, 3);
    EXPECT_EQ(server.requests.at(0).target, "/api/v1/vendors/7");
}

TEST_F(ApiClientTest, sendsTokenVersionAndBody)
{
    client.setToken(QStringLiteral("t0k"));
    VendorInput input;
    input.name = QStringLiteral("a");
    bool done = false;
    api.vendors.update(VendorId{7}, 4, input, &context, [&](Result<Vendor>) { done = true; });
    ASSERT_TRUE(waitFor([&] { return done; }));
    const ToyRequest& sent = server.requests.at(0);
    EXPECT_EQ(sent.verb, "PUT");
    EXPECT_EQ(sent.headers.value("authorization"), "Bearer t0k");
    EXPECT_EQ(sent.headers.value("if-match"), "\"4\"");
    EXPECT_EQ(sent.headers.value("content-type"), "application/json");
    EXPECT_THAT(sent.body.toStdString(), testing::HasSubstr(R"("name":"a")"));
}

TEST_F(ApiClientTest, postsCarryAnIdempotencyKeyOfTheirOwn)
{
    int done = 0;
    for (int i = 0; i < 2; ++i)
        api.vendors.create({}, &context, [&](Result<Vendor>) { ++done; });
    ASSERT_TRUE(waitFor([&] { return done == 2; }));
    const QByteArray first = server.requests.at(0).headers.value("idempotency-key");
    EXPECT_EQ(first.size(), 36);
    EXPECT_NE(first, server.requests.at(1).headers.value("idempotency-key"));
}

TEST_F(ApiClientTest, filtersBecomeAQueryByTheirMembersNames)
{
    PersonFilter filter;
    filter.q = QStringLiteral("欧阳 a&b");
    filter.category = StaffCategory::vendorEngineer;
    filter.active = true;
    filter.orgUnitId = OrgUnitId{12};
    bool done = false;
    api.people.list(filter, &context, [&](Result<Page<Person>>) { done = true; });
    ASSERT_TRUE(waitFor([&] { return done; }));
    EXPECT_EQ(server.requests.at(0).target,
        "/api/v1/people?q=%E6%AC%A7%E9%98%B3%20a%26b&orgUnitId=12&category=vendorEngineer&active=true");
}

TEST_F(ApiClientTest, problemBecomesAnErrorWithFieldAndRequestId)
{
    server.answer = [](const ToyRequest&) {
        return ToyAnswer{409, R"({"status":409,"code":"duplicate","field":"staffNo","detail":"d","requestId":"r-1"})"};
    };
    const auto answer = ask();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::duplicate);
    EXPECT_EQ(answer.error().field, QStringLiteral("staffNo"));
    EXPECT_EQ(answer.error().requestId, QStringLiteral("r-1"));
}

TEST_F(ApiClientTest, statusWithoutAProblemBodyStillHasACode)
{
    server.answer = [](const ToyRequest&) { return ToyAnswer{413, "<html>"}; };
    EXPECT_EQ(ask().error().code, ErrorCode::tooLarge);
}

TEST_F(ApiClientTest, brokenAnswerIsMalformedAndNamesTheField)
{
    server.answer = [](const ToyRequest&) { return ToyAnswer{200, R"({"id":"7","version":"x"})"}; };
    const auto answer = ask();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::malformed);
    EXPECT_EQ(answer.error().field, QStringLiteral("version"));
}

TEST_F(ApiClientTest, unknownCertificateIsShownBeforeAnythingIsSent)
{
    EXPECT_EQ(shown->sha256.size(), 32);
    EXPECT_FALSE(shown->isChange());
    EXPECT_EQ(shown->subject, QStringLiteral("toy"));
    EXPECT_EQ(fingerprintText(shown->sha256).size(), 95);
}

TEST_F(ApiClientTest, trustOutlivesTheClient)
{
    ApiClient second;
    second.setServer(server.url());
    std::optional<Result<Vendor>> answer;
    Api(second).vendors.get(VendorId{7}, &context, [&](Result<Vendor> got) { answer = std::move(got); });
    ASSERT_TRUE(waitFor([&] { return answer.has_value(); }));
    EXPECT_TRUE(answer->ok());
}

TEST_F(ApiClientTest, changedCertificateIsRefusedAndTheTokenStaysHome)
{
    ASSERT_TRUE(ask());
    client.setToken(QStringLiteral("secret"));
    server.requests.clear();
    server.changeCertificate("second");
    shown.reset();
    EXPECT_EQ(ask().error().code, ErrorCode::certificate);
    ASSERT_TRUE(waitFor([this] { return shown.has_value(); }));
    EXPECT_TRUE(shown->isChange());
    EXPECT_NE(shown->expected, shown->sha256);
    EXPECT_TRUE(server.requests.empty());
}

TEST_F(ApiClientTest, getIsRepeatedOnceAfterABrokenConnection)
{
    server.answer = [this](const ToyRequest&) { return ToyAnswer{.hangUp = server.requests.size() < 2}; };
    EXPECT_TRUE(ask());
}

TEST_F(ApiClientTest, getIsRepeatedOnceWhenUnavailable)
{
    server.answer = [](const ToyRequest&) {
        return ToyAnswer{503, R"({"code":"unavailable"})", "Retry-After: 1\r\n"};
    };
    const auto answer = ask();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::unavailable);
    EXPECT_EQ(answer.error().retryAfter, 1);
    EXPECT_EQ(server.requests.size(), 2u);
}

TEST_F(ApiClientTest, postIsNeverRepeated)
{
    server.answer = [](const ToyRequest&) { return ToyAnswer{503, R"({"code":"unavailable"})"}; };
    bool done = false;
    api.vendors.create({}, &context, [&](Result<Vendor>) { done = true; });
    ASSERT_TRUE(waitFor([&] { return done; }));
    EXPECT_EQ(server.requests.size(), 1u);
}

TEST_F(ApiClientTest, lostTokenSignsOutOnce)
{
    QSignalSpy signedOut(&client, &ApiClient::signedOut);
    client.setToken(QStringLiteral("old"));
    server.answer = [](const ToyRequest&) { return ToyAnswer{401, R"({"code":"unauthenticated"})"}; };
    int done = 0;
    for (int i = 0; i < 3; ++i)
        api.vendors.get(VendorId{1}, &context, [&](Result<Vendor>) { ++done; });
    ASSERT_TRUE(waitFor([&] { return done == 3; }));
    EXPECT_EQ(signedOut.count(), 1);
    EXPECT_FALSE(client.hasToken());
}

TEST_F(ApiClientTest, wrongPasswordDoesNotSignOut)
{
    QSignalSpy signedOut(&client, &ApiClient::signedOut);
    server.answer = [](const ToyRequest&) { return ToyAnswer{401, R"({"code":"badCredentials"})"}; };
    EXPECT_EQ(ask().error().code, ErrorCode::badCredentials);
    EXPECT_EQ(signedOut.count(), 0);
}

TEST_F(ApiClientTest, cancelAnswersCancelled)
{
    server.answer = [](const ToyRequest&) { return ToyAnswer{.silent = true}; };
    std::optional<ErrorCode> code;
    Request request = api.vendors.get(VendorId{1}, &context, [&](Result<Vendor> got) { code = got.error().code; });
    ASSERT_TRUE(waitFor([this] { return !server.requests.empty(); }));
    EXPECT_TRUE(request.isRunning());
    request.cancel();
    EXPECT_FALSE(code) << "from within the call";
    ASSERT_TRUE(waitFor([&] { return code.has_value(); }));
    EXPECT_EQ(*code, ErrorCode::cancelled);
    EXPECT_FALSE(request.isRunning());
}

TEST_F(ApiClientTest, deadContextIsNotCalled)
{
    auto gone = std::make_unique<QObject>();
    bool called = false;
    api.vendors.get(VendorId{1}, gone.get(), [&](Result<Vendor>) { called = true; });
    gone.reset();
    EXPECT_TRUE(ask()); // asked later, answered later
    EXPECT_FALSE(called);
}

TEST_F(ApiClientTest, overtakenAnswerIsDropped)
{
    QStringList arrived;
    Latest latest;
    for (const char* words : {"a", "ab", "abc"}) {
        PersonFilter filter;
        filter.q = QString::fromLatin1(words);
        latest = api.people.list(filter, &context, [&, q = *filter.q](Result<Page<Person>>) { arrived << q; });
    }
    ASSERT_TRUE(waitFor([&] { return !latest.isRunning(); }));
    EXPECT_EQ(arrived, QStringList{QStringLiteral("abc")});
}

TEST_F(ApiClientTest, silentServerTimesOutAsNetwork)
{
    client.setTimeout(200ms);
    server.answer = [](const ToyRequest&) { return ToyAnswer{.silent = true}; };
    EXPECT_EQ(ask().error().code, ErrorCode::network);
    EXPECT_EQ(client.connection(), ApiClient::Connection::Offline);
}

TEST_F(ApiClientTest, connectionComesBack)
{
    ASSERT_TRUE(ask());
    EXPECT_EQ(client.connection(), ApiClient::Connection::Online);
    server.stop();
    EXPECT_EQ(ask().error().code, ErrorCode::network);
    EXPECT_EQ(client.connection(), ApiClient::Connection::Offline);
    server.changeCertificate("first");
    EXPECT_TRUE(ask());
    EXPECT_EQ(client.connection(), ApiClient::Connection::Online);
}

TEST_F(ApiClientTest, learnsTheServersClock)
{
    server.answer = [](const ToyRequest&) {
        return ToyAnswer{200, "{}", "Date: " + QDateTime::currentDateTimeUtc().addSecs(90).toString(
            QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1() + "\r\n"};
    };
    ASSERT_TRUE(ask());
    ASSERT_TRUE(client.clockOffset().offset());
    EXPECT_NEAR(double(client.clockOffset().offset()->count()), 90'000, 1'000);
}

TEST(ServerFromText, takesWhatPeopleType)
{
    EXPECT_EQ(ApiClient::serverFromText(QStringLiteral(" wardport.local ")).toString(), QStringLiteral("https://wardport.local:7443"));
    EXPECT_EQ(ApiClient::serverFromText(QStringLiteral("10.1.2.3:8000")).toString(), QStringLiteral("https://10.1.2.3:8000"));
    EXPECT_EQ(ApiClient::serverFromText(QStringLiteral("https://a/b?c")).toString(), QStringLiteral("https://a:7443"));
    EXPECT_EQ(ApiClient::serverFromText(QStringLiteral("[::1]:7443")).toString(), QStringLiteral("https://[::1]:7443"));
}

TEST(ServerFromText, refusesPlainHttpAndUserInformation)
{
    for (const char* text : {"", "http://a", "ftp://a", "https://u:p@a", "https://", "a b"})
        EXPECT_FALSE(ApiClient::serverFromText(QString::fromLatin1(text)).isValid()) << text;
}

TEST(ClockOffset, answersNarrowIt)
{
    ClockOffset clock;
    const Instant base{1'000'000s};
    // The server is 2.3 s ahead; its header shows whole seconds.
    const auto header = [](Instant at) { return std::chrono::time_point_cast<std::chrono::seconds>(at + 2300ms); };
    for (int i = 0; i < 20; ++i) {
        const Instant sent = base + std::chrono::milliseconds(i * 370);
        clock.observe(header(sent + 5ms), sent, sent + 10ms);
    }
    ASSERT_TRUE(clock.offset());
    EXPECT_NEAR(double(clock.offset()->count()), 2300, 60);
    EXPECT_LT(clock.uncertainty().count(), 100);
}

TEST(ClockOffset, startsOverWhenAClockWasSet)
{
    ClockOffset clock;
    const Instant base{1'000'000s};
    clock.observe(base, base, base + 10ms);
    clock.observe(base + 3600s, base, base + 10ms);
    EXPECT_NEAR(double(clock.offset()->count()), 3'600'000, 1'000);
}

TEST(PathTemplate, fillsSegmentsInOrderEncoded)
{
    EXPECT_EQ(expand("/people/{id}/access/{appId}", PersonId{3}, AppId{44}), QStringLiteral("/people/3/access/44"));
    EXPECT_EQ(expand("/icons/{hash}", QStringLiteral("a/{b}")), QStringLiteral("/icons/a%2F%7Bb%7D"));
}

} // namespace
} // namespace wardport::console
