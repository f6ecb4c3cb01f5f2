// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/api/Paths.h"
#include "shared/model/App.h"
#include "shared/model/Phone.h"
#include "tests/support/server/TestServer.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using server::Audience;

const std::string tinySvg
    = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><rect width=\"8\" height=\"8\" fill=\"#08a\"/></svg>";

class AppApi : public testing::Test {
protected:
    AppApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO org_unit (id, parent_id, hospital_id, kind, code, name, path) VALUES
                (1001, NULL, 1001, 'hospital', 'H1', '一院', '/1001/'), (1002, 1001, 1001, 'department', '0101', '心内科', '/1001/1002/'),
                (1003, NULL, 1003, 'hospital', 'H2', '二院', '/1003/'), (1004, 1003, 1003, 'department', '0201', '骨科', '/1003/1004/');
            INSERT INTO person (id, hospital_id, staff_no, name, category, department_id) VALUES
                (1, 1001, '000123', '欧阳𬱖', 'doctor', 1002), (2, 1003, '000124', '王五', 'nurse', 1004);
            INSERT INTO vendor (id, code, name) VALUES (1, 'tinglan', '汀岚'), (2, 'cheyuan', '澈原'))"_s);
    }

    static AppInput input(const QString& code, qint64 vendor = 1)
    {
        AppInput app;
        app.code = code;
        app.vendorId = VendorId{vendor};
        app.name = u"移动查房"_s;
        app.internalUrl = u"https://round.example/m"_s;
        app.parameters = {{u"name"_s, u"{name}"_s}};
        return app;
    }

    App make(const QString& code, qint64 vendor = 1)
    {
        const TestReply reply = m_system.post(Paths::apps, input(code, vendor));
        EXPECT_EQ(reply.status, 201) << reply.body;
        return reply.as<App>();
    }

    TestServer m_server;
    TestClient m_system = m_server.as(Role::system);
};

TEST_F(AppApi, registersChangesAndDeletesADraft)
{
    const TestReply made = m_system.post(Paths::apps, input(u"round"_s));
    ASSERT_EQ(made.status, 201) << made.body;
    const App app = made.as<App>();
    EXPECT_EQ(made.headers.at("location"), fill(Paths::app, {app.id.value()}));
    AppInput changed = input(u"round"_s);
    changed.name = u"查房"_s;
    const std::string path = fill(Paths::app, {app.id.value()});
    EXPECT_EQ(m_system.put(path, changed).status, 428);
    const TestReply put = m_system.put(path, changed, {{"If-Match", made.etag()}});
    EXPECT_EQ(put.as<App>().name, u"查房"_s);
    EXPECT_EQ(m_system.put(path, changed, {{"If-Match", made.etag()}}).status, 412);
    EXPECT_EQ(m_system.del(path, {{"If-Match", put.etag()}}).status, 204);
    EXPECT_EQ(m_system.get(path).status, 404);
}

TEST_F(AppApi, badFieldsAreNamed)
{
    AppInput bad = input(u"round"_s);
    bad.parameters.push_back({u"x"_s, u"{patient}"_s});
    const TestReply strange = m_system.post(Paths::apps, bad);
    EXPECT_EQ(strange.status, 422);
    EXPECT_EQ(strange.code(), "unknownPlaceholder");
    EXPECT_EQ(strange.field(), "parameters[1].value");
    make(u"round"_s);
    const TestReply taken = m_system.post(Paths::apps, input(u"round"_s));
    EXPECT_EQ(taken.status, 409);
    EXPECT_EQ(taken.field(), "code");
    EXPECT_EQ(m_system.post(Paths::apps, std::string("{\"code\":")).status, 400);
    EXPECT_EQ(m_system.post(Paths::apps, std::string("{\"code\":7}")).field(), "code");
}

TEST_F(AppApi, iconIsKeptAsPngAndServedToBothSidesForEver)
{
    const App app = make(u"round"_s);
    const TestReply set = m_system.put(fill(Paths::appIcon, {app.id.value()}), tinySvg, {{"Content-Type", "image/png"}});
    ASSERT_EQ(set.status, 200) << set.body;
    const std::string path = "/api/v1/icons/" + set.as<App>().iconHash->toStdString();
    for (const Audience audience : {Audience::admin, Audience::phone}) {
        TestClient anyone = m_server.client(audience);
        const TestReply icon = anyone.get(path);
        EXPECT_EQ(icon.status, 200);
        EXPECT_EQ(icon.headers.at("content-type"), "image/png");
        EXPECT_TRUE(icon.body.starts_with("\x89PNG"));
        EXPECT_NE(icon.headers.at("cache-control").find("immutable"), std::string::npos);
        EXPECT_EQ(anyone.get(path, {{"If-None-Match", icon.headers.at("etag")}}).status, 304);
    }
    EXPECT_EQ(m_system.del(fill(Paths::appIcon, {app.id.value()})).status, 200);
}

TEST_F(AppApi, whatIsNoIconIsRefused)
{
    const std::string path = fill(Paths::appIcon, {make(u"round"_s).id.value()});
    const TestReply text = m_system.put(path, std::string("hello"), {{"Content-Type", "image/png"}});
    EXPECT_EQ(text.status, 415);
    EXPECT_EQ(text.field(), "icon");
    EXPECT_EQ(m_system.put(path, std::string(600 * 1024, 'x')).status, 413);
    EXPECT_EQ(m_server.client(Audience::admin).get("/api/v1/icons/" + std::string(64, 'a')).status, 404);
    EXPECT_EQ(m_server.client(Audience::admin).get("/api/v1/icons/..%0d%0aX-Evil:1").status, 404);
}

TEST_F(AppApi, lifecycleAnswersConflictForAStepThatIsNone)
{
    const std::string path = fill(Paths::appState, {make(u"round"_s).id.value()});
    EXPECT_EQ(m_system.post(path, AppStateChange{AppState::published, {}}).status, 200);
    const TestReply back = m_system.post(path, AppStateChange{AppState::draft, {}});
    EXPECT_EQ(back.status, 409);
    EXPECT_EQ(back.code(), "wrongState");
    EXPECT_EQ(m_system.post(path, AppStateChange{AppState::suspended, {}}).field(), "notice");
}

TEST_F(AppApi, vendorReadsItsOwnAppsOnly)
{
    const App others = make(u"round"_s);
    const App own = make(u"image"_s, 2);
    TestClient vendor = m_server.as(Role::vendor, {}, VendorId{2});
    EXPECT_EQ(vendor.get(Paths::apps).as<Page<App>>().items.size(), 1U);
    EXPECT_EQ(vendor.get(fill(Paths::app, {own.id.value()})).status, 200);
    EXPECT_EQ(vendor.get(fill(Paths::app, {others.id.value()})).status, 404);
    EXPECT_EQ(vendor.post(Paths::apps, input(u"mine"_s, 2)).status, 403);
    EXPECT_EQ(vendor.get(fill(Paths::appCallPreview, {own.id.value()}) + "?personId=1").status, 403);
}

TEST_F(AppApi, previewStaysInsideTheScope)
{
    const std::string path = fill(Paths::appCallPreview, {make(u"round"_s).id.value()});
    TestClient scoped = m_server.as(Role::system, OrgUnitId{1001});
    const TestReply own = scoped.get(path + "?personId=1");
    ASSERT_EQ(own.status, 200) << own.body;
    EXPECT_EQ(own.as<CallPreview>().call.url, u"https://round.example/m?name=%E6%AC%A7%E9%98%B3%F0%AC%B1%96"_s);
    EXPECT_EQ(scoped.get(path + "?personId=2").status, 404);
    EXPECT_EQ(scoped.get(path).status, 422);
}

TEST_F(AppApi, secretIsAnsweredOnceAndInNoLaterAnswer)
{
    const App app = make(u"round"_s);
    const AppSecret secret = m_system.post(fill(Paths::appSecret, {app.id.value()})).as<AppSecret>();
    EXPECT_EQ(secret.secret.size(), 43);
    EXPECT_EQ(m_system.get(fill(Paths::app, {app.id.value()})).body.find(secret.secret.toStdString()), std::string::npos);
    EXPECT_EQ(m_server.as(Role::security).post(fill(Paths::appSecret, {app.id.value()})).status, 403);
}

TEST_F(AppApi, secretIsNotKeptForARepeat)
{
    const App app = make(u"round"_s);
    const std::string path = fill(Paths::appSecret, {app.id.value()});
    const TestClient::Headers key{{"Idempotency-Key", "s1"}};
    const TestReply first = m_system.post(path, "{}", key);
    ASSERT_EQ(first.status, 200) << first.body;
    const AppSecret secret = first.as<AppSecret>();

    const TestReply again = m_system.post(path, "{}", key);
    EXPECT_EQ(again.status, 409);
    EXPECT_EQ(again.code(), "conflict");
    EXPECT_EQ(again.field(), "Idempotency-Key");
    EXPECT_EQ(again.body.find(secret.secret.toStdString()), std::string::npos);
    const auto kept = m_server.database().query("SELECT k::text FROM idempotency_key k").rows<QString>();
    ASSERT_EQ(kept.size(), 1U) << "that it was done is kept";
    EXPECT_FALSE(kept[0].contains(secret.secret));
    EXPECT_FALSE(kept[0].contains(secret.signingKey));
}

} // namespace
} // namespace wardport::test
