// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/apps/AppDirectory.h"
#include "server/features/apps/AppService.h"

#include "server/auth/Random.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;

struct FixedClock final : Clock {
    Instant now() const override { return *parseRfc3339("2026-11-24T03:00:00Z"); }
};

const QByteArray tinySvg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><rect width=\"8\" height=\"8\"/></svg>";

class AppServiceTest : public testing::Test {
protected:
    AppServiceTest()
    {
        m_postgres.database().execute(uR"(
            INSERT INTO org_unit (id, parent_id, hospital_id, kind, code, name, path) VALUES
                (1, NULL, 1, 'hospital', 'H1', '一院', '/1/'), (2, 1, 1, 'department', '0101', '心内科', '/1/2/'),
                (3, NULL, 3, 'hospital', 'H2', '二院', '/3/'), (4, 3, 3, 'department', '0201', '骨科', '/3/4/');
            INSERT INTO person (id, hospital_id, staff_no, name, category, department_id) VALUES
                (1, 1, '000123', '欧阳𬱖', 'doctor', 2), (2, 3, '000124', '王五', 'nurse', 4);
            INSERT INTO vendor (id, code, name) VALUES (1, 'tinglan', '汀岚'), (2, 'cheyuan', '澈原');
            INSERT INTO grant_change_set (id) VALUES (1))"_s);
        system.kind = Principal::Kind::administrator;
        system.username = u"system"_s;
        system.role = Role::system;
        vendor = system;
        vendor.role = Role::vendor;
        vendor.vendorId = VendorId{2};
        scoped = system;
        scoped.scopeOrgUnitId = OrgUnitId{1};
        scoped.scopePath = u"/1/"_s;
    }

    static AppInput input(const QString& code, qint64 vendorId = 1)
    {
        AppInput app;
        app.code = code;
        app.vendorId = VendorId{vendorId};
        app.name = u"移动查房 "_s + code;
        app.internalUrl = u"https://round.example/m"_s;
        app.parameters = {{u"no"_s, u"{staff_no}"_s}, {u"t"_s, u"{ticket}"_s}};
        return app;
    }

    App make(const QString& code, AppState state = AppState::draft, qint64 vendorId = 1)
    {
        App app = service.create(system, input(code, vendorId));
        return state == AppState::draft ? app : service.changeState(system, app.id, {state, {}});
    }

    Error failure(const std::function<void()>& work)
    {
        try {
            work();
        } catch (const ApiError& error) {
            return error.error;
        }
        ADD_FAILURE() << "nothing was thrown";
        return {};
    }

    QStringList rows(std::string_view sql)
    {
        const auto all = m_postgres.database().query(sql).rows<QString>();
        return {all.begin(), all.end()};
    }

    TestPostgres m_postgres;
    FixedClock m_clock;
    OperationLog m_log{m_postgres.database(), m_clock};
    AppService service{m_postgres.database(), m_log, m_clock, [](AppId id) { return static_cast<int>(id.value()) + 100; }};
    AppDirectory directory{m_postgres.database(), m_clock};
    Principal system;
    Principal vendor;
    Principal scoped;
};

TEST_F(AppServiceTest, createdAppComesBackWhole)
{
    AppInput in = input(u"round"_s);
    in.kind = AppKind::native;
    in.platforms.push_back({Platform::ios, CallMethod::universalLink, u"https://x.example/open"_s, u"cn.x"_s, {}, u"4.2"_s, {}, {}});
    const App made = service.create(system, in);
    const App read = service.get(system, made.id);
    EXPECT_EQ(read.state, AppState::draft);
    EXPECT_EQ(read.vendorName, u"汀岚"_s);
    ASSERT_EQ(read.platforms.size(), 1U);
    EXPECT_EQ(read.platforms[0].package, u"cn.x"_s);
    ASSERT_EQ(read.parameters.size(), 2U);
    EXPECT_EQ(read.parameters[1].value, u"{ticket}"_s);
    EXPECT_EQ(rows("SELECT action FROM operation_log"), QStringList{u"app.create"_s});
}

TEST_F(AppServiceTest, unknownPlaceholderIsNamed)
{
    AppInput in = input(u"round"_s);
    in.parameters.push_back({u"x"_s, u"{patient}"_s});
    const Error error = failure([&] { service.create(system, in); });
    EXPECT_EQ(error.code, ErrorCode::unknownPlaceholder);
    EXPECT_EQ(error.field, u"parameters[2].value"_s);
}

TEST_F(AppServiceTest, takenCodeIsADuplicate)
{
    make(u"round"_s);
    const Error error = failure([&] { make(u"round"_s); });
    EXPECT_EQ(error.code, ErrorCode::duplicate);
    EXPECT_EQ(error.field, u"code"_s);
}

TEST_F(AppServiceTest, lostUpdateIsRefused)
{
    const App app = make(u"round"_s);
    AppInput changed = input(u"round"_s);
    changed.name = u"查房"_s;
    EXPECT_EQ(service.update(system, app.id, app.version, changed).name, u"查房"_s);
    EXPECT_EQ(failure([&] { service.update(system, app.id, app.version, changed); }).code, ErrorCode::versionMismatch);
}

TEST_F(AppServiceTest, listFiltersAndSorts)
{
    make(u"b-round"_s, AppState::published);
    make(u"a-image"_s, AppState::published, 2);
    make(u"c-draft"_s);
    const auto codes = [&](const AppFilter& filter) {
        QStringList all;
        for (const App& app : service.list(system, filter).items)
            all.append(app.code);
        return all;
    };
    AppFilter filter;
    filter.sort = u"code"_s;
    EXPECT_EQ(codes(filter), (QStringList{u"a-image"_s, u"b-round"_s, u"c-draft"_s}));
    filter.state = AppState::published;
    EXPECT_EQ(codes(filter), (QStringList{u"a-image"_s, u"b-round"_s}));
    filter.vendorId = VendorId{1};
    EXPECT_EQ(codes(filter), (QStringList{u"b-round"_s}));
    AppFilter words;
    words.q = u"澈原"_s;
    EXPECT_EQ(codes(words), (QStringList{u"a-image"_s}));
}

TEST_F(AppServiceTest, vendorSeesOnlyItsOwnApps)
{
    const App others = make(u"round"_s);
    const App own = make(u"image"_s, AppState::draft, 2);
    EXPECT_EQ(service.list(vendor, {}).items.size(), 1U);
    EXPECT_EQ(service.get(vendor, own.id).code, u"image"_s);
    EXPECT_EQ(failure([&] { service.get(vendor, others.id); }).code, ErrorCode::notFound);
    EXPECT_EQ(failure([&] { service.usedBy(vendor, others.id); }).code, ErrorCode::notFound);
}

TEST_F(AppServiceTest, lifecycleStepsAreHeld)
{
    const App app = make(u"round"_s, AppState::published);
    EXPECT_EQ(failure([&] { service.changeState(system, app.id, {AppState::draft, {}}); }).code, ErrorCode::wrongState);
    EXPECT_EQ(failure([&] { service.changeState(system, app.id, {AppState::suspended, {}}); }).field, u"notice"_s);
    const App suspended = service.changeState(system, app.id, {AppState::suspended, u"今晚升级"_s});
    EXPECT_EQ(suspended.notice, u"今晚升级"_s);
    EXPECT_EQ(service.changeState(system, app.id, {AppState::published, u"x"_s}).notice, QString());
}

TEST_F(AppServiceTest, draftWithoutTracesIsDeleted)
{
    const App app = make(u"round"_s);
    service.remove(system, app.id, app.version);
    EXPECT_EQ(failure([&] { service.get(system, app.id); }).code, ErrorCode::notFound);
}

TEST_F(AppServiceTest, grantedOrLaunchedOrReleasedAppIsKept)
{
    const App released = make(u"released"_s, AppState::published);
    const App granted = make(u"granted"_s);
    const App launched = make(u"launched"_s);
    m_postgres.database()
        .query("INSERT INTO grant_entry (subject_type, subject_id, app_id, effect, change_set_id) VALUES ('everyone', 1, :id, 'allow', 1)")
        .bind(":id", granted.id)
        .run();
    m_postgres.database()
        .query("INSERT INTO usage_hour (hour, department_id, app_id, hospital_id, launches, failures) VALUES (now(), 2, :id, 1, 3, 0)")
        .bind(":id", launched.id)
        .run();
    for (const App& app : {released, granted, launched})
        EXPECT_EQ(failure([&] { service.remove(system, app.id, app.version); }).code, ErrorCode::inUse) << app.code.toStdString();
}

TEST_F(AppServiceTest, iconIsKeptByItsHash)
{
    const App first = service.setIcon(system, make(u"a"_s).id, tinySvg);
    const App second = service.setIcon(system, make(u"b"_s).id, tinySvg);
    ASSERT_TRUE(first.iconHash);
    EXPECT_EQ(first.iconHash, second.iconHash);
    EXPECT_EQ(rows("SELECT hash FROM app_icon").size(), 1);
    EXPECT_TRUE(service.icon(*first.iconHash)->starts_with("\x89PNG"));
    EXPECT_EQ(QString::fromLatin1(tokenHash(*service.icon(*first.iconHash)).toHex()), *first.iconHash);
}

TEST_F(AppServiceTest, iconTakenAwayCanStillBeFetched)
{
    const App app = service.setIcon(system, make(u"a"_s).id, tinySvg);
    EXPECT_FALSE(service.removeIcon(system, app.id).iconHash);
    EXPECT_NE(service.icon(*app.iconHash), nullptr);
}

TEST_F(AppServiceTest, whatIsNoImageNamesTheIcon)
{
    const App app = make(u"a"_s);
    const Error error = failure([&] { service.setIcon(system, app.id, "hello"); });
    EXPECT_EQ(error.code, ErrorCode::unsupportedType);
    EXPECT_EQ(error.field, u"icon"_s);
    EXPECT_EQ(service.get(system, app.id).version, app.version);
}

TEST_F(AppServiceTest, secretIsShownOnceAndKeptAsItsHash)
{
    const App app = make(u"a"_s);
    const AppSecret secret = service.rotateSecret(system, app.id);
    EXPECT_EQ(secret.secret.size(), 43);
    EXPECT_NE(secret.secret, secret.signingKey);
    EXPECT_EQ(rows("SELECT secret_hash FROM app"), QStringList{QString::fromLatin1(tokenHash(secret.secret.toStdString()).toHex())});
    for (const QString& line : rows("SELECT to_jsonb(l)::text FROM operation_log l")) {
        EXPECT_FALSE(line.contains(secret.secret));
        EXPECT_FALSE(line.contains(secret.signingKey));
    }
    EXPECT_NE(service.rotateSecret(system, app.id).secret, secret.secret);
}

TEST_F(AppServiceTest, usedByCountsGrantsPeopleAndRecentLaunches)
{
    const App app = make(u"a"_s);
    m_postgres.database()
        .query(R"(INSERT INTO usage_hour (hour, department_id, app_id, hospital_id, launches, failures) VALUES
                  ('2026-11-01T00:00Z', 2, :id, 1, 30, 1), ('2026-11-24T01:00Z', 2, :id, 1, 12, 0), ('2026-10-20T01:00Z', 2, :id, 1, 500, 0))")
        .bind(":id", app.id)
        .run();
    m_postgres.database()
        .query("INSERT INTO grant_entry (subject_type, subject_id, app_id, effect, change_set_id) VALUES ('everyone', 1, :id, 'allow', 1)")
        .bind(":id", app.id)
        .run();
    const AppUsedBy used = service.usedBy(system, app.id);
    EXPECT_EQ(used.grants, 1);
    EXPECT_EQ(used.people, static_cast<int>(app.id.value()) + 100);
    EXPECT_EQ(used.launchesLast30Days, 42);
}

TEST_F(AppServiceTest, previewShowsTheCallWithASpecimenTicket)
{
    const App app = make(u"a"_s);
    const CallPreview preview = service.preview(system, app.id, {PersonId{1}, {}});
    EXPECT_EQ(preview.call.url, u"https://round.example/m?no=000123&t=TICKET-SPECIMEN"_s);
    EXPECT_EQ(preview.placeholders.at(u"staff_no"_s), u"000123"_s);
    EXPECT_EQ(preview.placeholders.at(u"ticket"_s), u"TICKET-SPECIMEN"_s);
}

TEST_F(AppServiceTest, previewForAnotherHospitalsPersonIsNotFound)
{
    const App app = make(u"a"_s);
    EXPECT_NO_THROW(service.preview(scoped, app.id, {PersonId{1}, {}}));
    EXPECT_EQ(failure([&] { service.preview(scoped, app.id, {PersonId{2}, {}}); }).code, ErrorCode::notFound);
}

TEST_F(AppServiceTest, previewSignsWithTheKeyOfTheSecret)
{
    AppInput in = input(u"a"_s);
    in.parameters.push_back({u"sign"_s, u"{signature}"_s});
    const App app = service.create(system, in);
    EXPECT_EQ(failure([&] { service.preview(system, app.id, {PersonId{1}, {}}); }).code, ErrorCode::wrongState);
    service.rotateSecret(system, app.id);
    EXPECT_EQ(service.preview(system, app.id, {PersonId{1}, {}}).placeholders.at(u"signature"_s).size(), 64);
}

TEST_F(AppServiceTest, catalogueHoldsAllButDrafts)
{
    make(u"draft"_s);
    const App published = make(u"published"_s, AppState::published);
    const auto catalogue = directory.catalogue();
    ASSERT_EQ(catalogue->apps().size(), 1U);
    const CatalogueApp* found = catalogue->find(published.id);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(json::fromJson<MyApp>(found->mineJson).name, published.name);
    EXPECT_FALSE(found->mine.notice);
}

TEST_F(AppServiceTest, catalogueFollowsAChangeItIsToldOf)
{
    const App app = make(u"a"_s, AppState::published);
    const auto before = directory.catalogue();
    service.changeState(system, app.id, {AppState::suspended, u"停机"_s});
    directory.accessChanged();
    const auto after = directory.catalogue();
    EXPECT_EQ(before->find(app.id)->app.state, AppState::published);
    EXPECT_EQ(after->find(app.id)->mine.notice, u"停机"_s);
    EXPECT_GT(after->accessVersion(), before->accessVersion());
}

TEST_F(AppServiceTest, catalogueOutlivesALostDatabase)
{
    const App app = make(u"a"_s, AppState::published);
    directory.catalogue();
    m_postgres.setAvailable(false);
    directory.accessChanged();
    EXPECT_NE(directory.catalogue()->find(app.id), nullptr);
    m_postgres.setAvailable(true);
}

TEST_F(AppServiceTest, directoryBuildsCallsWithTheAppsOwnKey)
{
    AppInput in = input(u"a"_s);
    in.parameters = {{u"no"_s, u"{staff_no}"_s}, {u"sign"_s, u"{signature}"_s}};
    const App app = service.create(system, in);
    const AppSecret secret = service.rotateSecret(system, app.id);
    service.changeState(system, app.id, {AppState::published, {}});
    const auto catalogue = directory.catalogue();
    const BuiltCall built = directory.buildCall(*catalogue->find(app.id), directory.callPerson(PersonId{1}), {}, {});
    CallFacts facts;
    facts.person.staffNo = u"000123"_s;
    facts.signingKey = secret.signingKey;
    EXPECT_EQ(built.call.url, CallBuilder::build(in, {}, facts).call.url);
    EXPECT_FALSE(AppDirectory::needsTicket(catalogue->find(app.id)->app));
}

} // namespace
} // namespace wardport::test
