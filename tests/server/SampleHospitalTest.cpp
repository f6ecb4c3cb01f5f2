// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/sample/SampleHospital.h"

#include "server/auth/PasswordHash.h"
#include "server/features/usage/UsageRollup.h"
#include "shared/model/App.h"
#include "shared/model/ExceptionIssue.h"
#include "shared/model/Log.h"
#include "shared/model/OrgUnit.h"
#include "shared/model/Person.h"
#include "shared/model/PersonGroup.h"
#include "shared/model/Session.h"
#include "shared/model/Vendor.h"
#include "shared/model/VendorDocument.h"
#include "shared/model/VpnAccount.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;

struct AfternoonClock final : Clock {
    Instant now() const override { return *parseRfc3339("2026-11-24T07:30:00Z"); } // Tuesday, 15:30 in Shanghai
};

/// A sample hospital in a database of its own.
struct Loaded {
    explicit Loaded(const SampleOptions& options)
    {
        OperationLog log(postgres.database(), clock);
        credentials = SampleHospital(postgres.database(), log, clock).load(options);
    }

    template <class T>
    std::vector<T> rows(std::string_view sql)
    {
        return postgres.database().query(sql).rows<T>();
    }
    qint64 number(std::string_view sql) { return postgres.database().query(sql).scalar<qint64>(); }
    QString text(std::string_view sql) { return postgres.database().query(sql).scalar<QString>(); }

    AfternoonClock clock;
    TestPostgres postgres;
    SampleCredentials credentials;
};

SampleOptions small()
{
    SampleOptions options;
    options.people = 300;
    options.days = 35;
    options.launches = 20'000;
    options.phoneUsers = 2;
    return options;
}

/// Everything that does not differ by intention: passwords, keys, subjects of sign-on and books.
QString contentOf(Loaded& loaded)
{
    return loaded.text(R"(
        SELECT md5(string_agg(part, '|' ORDER BY part)) FROM (
            SELECT 'launch' || md5(string_agg(l::text, ',' ORDER BY at, event_id)) AS part FROM launch l
            UNION ALL SELECT 'usage' || md5(string_agg(u::text, ',' ORDER BY u::text)) FROM usage_person_day u
            UNION ALL SELECT 'hour' || md5(string_agg(u::text, ',' ORDER BY u::text)) FROM usage_hour u
            UNION ALL SELECT 'person' || md5(string_agg((to_jsonb(p) - 'password_hash' - 'subject')::text, ',' ORDER BY id)) FROM person p
            UNION ALL SELECT 'app' || md5(string_agg((to_jsonb(a) - 'signing_key')::text, ',' ORDER BY id)) FROM app a
            UNION ALL SELECT 'vpn' || md5(string_agg(v::text, ',' ORDER BY id)) FROM vpn_account v
            UNION ALL SELECT 'grant' || md5(string_agg((to_jsonb(g) - 'id')::text, ',' ORDER BY id)) FROM grant_entry g
            UNION ALL SELECT 'signin' || md5(string_agg((to_jsonb(s) - 'id')::text, ',' ORDER BY at, id)) FROM sign_in s
            UNION ALL SELECT 'report' || md5(string_agg(r::text, ',' ORDER BY at, event_id)) FROM problem_report r
            UNION ALL SELECT 'exception' || md5(string_agg(e::text, ',' ORDER BY at, event_id)) FROM exception_event e) parts)");
}

TEST(SampleHospital, sameSeedMakesTheSameHospital)
{
    Loaded first(small());
    Loaded second(small());
    EXPECT_EQ(contentOf(first), contentOf(second));
    SampleOptions other = small();
    other.seed = 2;
    Loaded third(other);
    EXPECT_NE(contentOf(first), contentOf(third));
}

TEST(SampleHospital, defaultsAreTheHospitalOfTheReadme)
{
    SampleOptions options;
    options.launches = 1'000;
    Loaded loaded(options);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM org_unit WHERE kind = 'hospital' AND sample"), 1);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM org_unit WHERE kind = 'campus'"), 2);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM org_unit WHERE kind = 'department'"), 60);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM person"), 1'200);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM vendor"), 14);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM app WHERE icon_hash IS NOT NULL"), 40);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM launch WHERE outcome = 'launched'"), 1'000);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM exception_issue"), 25);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM person WHERE name IN ('徐𬱖', '欧阳𬱖', '龚龑', '汪𬘭玉')"), 4);
    EXPECT_EQ(loaded.text("SELECT pinyin || ' ' || pinyin_initials FROM person WHERE name = '欧阳𬱖'"), u"ouyangdi oyd"_s);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM person_group WHERE code IN ('medical', 'students', 'operations', 'publicHealth')"), 4);
    EXPECT_EQ(loaded.number("SELECT count(DISTINCT app_id) FROM grant_entry"), 40);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM app WHERE parameters::text LIKE '%{signature}%' AND signing_key IS NULL"), 0);
    EXPECT_GT(loaded.number("SELECT count(*) FROM vpn_account WHERE shared"), 0);
    EXPECT_GT(loaded.number("SELECT count(*) FROM vpn_account WHERE valid_until < date '2026-12-16'"), 0);
    EXPECT_GT(loaded.number("SELECT count(*) FROM person WHERE NOT active"), 0);
}

template <class Input>
void expectAllValid(const std::vector<Input>& all)
{
    ASSERT_FALSE(all.empty());
    for (const Input& input : all) {
        const Problems problems = validate(input);
        if (!problems.empty())
            ADD_FAILURE() << problems.front().field.toStdString() << ' ' << json::toJson(input);
    }
}

TEST(SampleHospital, everyObjectPassesTheRulesOfItsForm)
{
    SampleOptions options = small();
    options.apps = 90; // variants included
    Loaded loaded(options);
    expectAllValid(loaded.rows<OrgUnitInput>("SELECT * FROM org_unit"));
    expectAllValid(loaded.rows<PersonInput>("SELECT * FROM person"));
    expectAllValid(loaded.rows<VendorInput>("SELECT * FROM vendor"));
    expectAllValid(loaded.rows<VendorDocumentInput>("SELECT * FROM vendor_document"));
    expectAllValid(loaded.rows<AppInput>("SELECT * FROM app"));
    expectAllValid(loaded.rows<PersonGroupInput>("SELECT * FROM person_group"));
    expectAllValid(loaded.rows<VpnAccountInput>("SELECT * FROM vpn_account"));
    expectAllValid(loaded.rows<AdministratorInput>("SELECT * FROM administrator"));
    EXPECT_EQ(loaded.number("SELECT count(*) FROM app"), 90);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM app WHERE state = 'suspended' AND notice = ''"), 0);
}

TEST(SampleHospital, vendorsHaveQualificationsInEveryStateOfTheirTerm)
{
    Loaded loaded(small());
    const auto documents = [&](const std::string& condition) {
        return loaded.number("SELECT count(*) FROM vendor_document WHERE " + condition);
    };
    EXPECT_GT(documents("valid_until < date '2026-11-24'"), 0) << "over";
    EXPECT_GT(documents("valid_until BETWEEN date '2026-11-24' AND date '2026-11-24' + 60"), 0) << "ending";
    EXPECT_GT(documents("valid_until > date '2026-11-24' + 60"), 0) << "running";
    EXPECT_GT(documents("valid_until IS NULL"), 0) << "without end";
    EXPECT_GT(loaded.number("SELECT count(*) FROM vendor WHERE resolve_within_hours IS NOT NULL"), 0);
    EXPECT_GT(loaded.number("SELECT count(*) FROM vendor WHERE resolve_within_hours IS NULL"), 0);

    const qint64 last = loaded.number("SELECT max(id) FROM vendor_document");
    loaded.postgres.database().execute(u"INSERT INTO vendor_document (vendor_id, kind, title) VALUES (1, 'other', 'New')"_s);
    EXPECT_EQ(loaded.number("SELECT max(id) FROM vendor_document"), last + 1) << "numbers go on";
}

TEST(SampleHospital, everyLoggedValueIsOneTheProductKnows)
{
    Loaded loaded(small());
    for (const auto& [outcome, platform] : loaded.rows<std::pair<QString, QString>>("SELECT DISTINCT outcome, platform FROM launch")) {
        EXPECT_TRUE(enumFromName<LaunchOutcome>(outcome.toStdString())) << outcome.toStdString();
        EXPECT_TRUE(enumFromName<Platform>(platform.toStdString())) << platform.toStdString();
    }
    for (const auto& [level, state] : loaded.rows<std::pair<QString, QString>>("SELECT DISTINCT level, state FROM exception_issue")) {
        EXPECT_TRUE(enumFromName<ExceptionLevel>(level.toStdString())) << level.toStdString();
        EXPECT_TRUE(enumFromName<IssueState>(state.toStdString())) << state.toStdString();
    }
    for (const QString& audience : loaded.rows<QString>("SELECT DISTINCT audience FROM sign_in"))
        EXPECT_TRUE(enumFromName<SignInAudience>(audience.toStdString())) << audience.toStdString();
    EXPECT_EQ(loaded.number("SELECT count(DISTINCT state) FROM exception_issue"), 4);
}

TEST(SampleHospital, rollUpsAreWhatTheRollUpJobWouldMake)
{
    Loaded loaded(small());
    constexpr auto usage = R"(
        SELECT md5((SELECT string_agg(u::text, ',' ORDER BY u::text) FROM usage_hour u)
                || (SELECT string_agg(d::text, ',' ORDER BY d::text) FROM usage_person_day d)))";
    const QString loadedUsage = loaded.text(usage);
    ASSERT_EQ(loaded.number("SELECT sum(launches) FROM usage_hour"), 20'000);
    UsageRollup(loaded.postgres.database()).rebuild();
    EXPECT_EQ(loaded.text(usage), loadedUsage);
}

TEST(SampleHospital, nobodyLaunchesWhatWasNotGranted)
{
    Loaded loaded(small());
    EXPECT_EQ(loaded.number(R"(
        SELECT count(*) FROM (SELECT DISTINCT person_id, app_id FROM launch) l JOIN person p ON p.id = l.person_id
        WHERE NOT EXISTS (SELECT FROM grant_entry g WHERE g.app_id = l.app_id AND g.effect = 'allow' AND
                (g.subject_type IN ('everyone', 'department') AND (SELECT state FROM app a WHERE a.id = g.app_id) <> 'trial'
                     AND (g.subject_type = 'everyone' OR g.subject_id = p.department_id)
                 OR g.subject_type = 'group' AND EXISTS (SELECT FROM person_group_member m WHERE m.group_id = g.subject_id AND m.person_id = p.id)))
           OR EXISTS (SELECT FROM grant_entry g WHERE g.app_id = l.app_id AND g.effect = 'deny' AND g.subject_type = 'person' AND g.subject_id = p.id))"), 0);
    EXPECT_GT(loaded.number("SELECT count(*) FROM grant_entry WHERE effect = 'deny'"), 0);
    EXPECT_GT(loaded.number("SELECT count(*) FROM grant_entry WHERE valid_until IS NOT NULL"), 0);
}

TEST(SampleHospital, launchesKeepToTheLivesOfAppsAndPeople)
{
    Loaded loaded(small());
    EXPECT_EQ(loaded.number("SELECT count(*) FROM launch WHERE at > timestamptz '2026-11-24T07:30Z' OR received_at > timestamptz '2026-11-24T07:30Z' OR received_at < at"), 0);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM launch l JOIN app a ON a.id = l.app_id WHERE a.state = 'draft'"), 0);
    EXPECT_EQ(loaded.number(R"(SELECT count(*) FROM launch l JOIN app a ON a.id = l.app_id
        WHERE a.code = 'exam-booking' AND l.at >= timestamptz '2026-11-19T00:00+08')"), 0);
    EXPECT_GT(loaded.number("SELECT count(*) FROM launch l JOIN app a ON a.id = l.app_id WHERE a.code = 'exam-booking'"), 0);
    EXPECT_EQ(loaded.number(R"(SELECT count(*) FROM launch l JOIN person p ON p.id = l.person_id
        WHERE (l.at AT TIME ZONE 'Asia/Shanghai')::date NOT BETWEEN p.valid_from AND coalesce(p.valid_until, 'infinity'))"), 0);
    EXPECT_EQ(loaded.number(R"(SELECT count(*) FROM launch l JOIN app a ON a.id = l.app_id
        WHERE a.kind = 'native' AND NOT a.platforms @> jsonb_build_array(jsonb_build_object('platform', l.platform)))"), 0);
}

TEST(SampleHospital, hoursAndWeekdaysHaveTheShapeOfAHospital)
{
    Loaded loaded(small());
    const auto doctors = [&](const std::string& condition) {
        return loaded.number("SELECT count(*) FROM (SELECT at AT TIME ZONE 'Asia/Shanghai' AS t FROM launch l JOIN person p ON p.id = l.person_id"
                             " WHERE p.category = 'doctor' AND outcome = 'launched') x WHERE " + condition);
    };
    const qint64 morning = doctors("extract(hour FROM t) = 9");
    EXPECT_GT(morning, 8 * doctors("extract(hour FROM t) = 3"));
    EXPECT_GT(morning, doctors("extract(hour FROM t) = 13"));
    const double sundays = static_cast<double>(doctors("extract(isodow FROM t) = 7"));
    const double wednesdays = static_cast<double>(doctors("extract(isodow FROM t) = 3"));
    EXPECT_NEAR(sundays / wednesdays, 0.36, 0.12);
    // Failures about as often as the profile says.
    const double failed = static_cast<double>(loaded.number("SELECT count(*) FROM launch WHERE outcome = 'failed'"));
    EXPECT_GT(failed / 20'000, 0.008);
    EXPECT_LT(failed / 20'000, 0.03);
}

TEST(SampleHospital, incidentsShowInTheirHours)
{
    SampleOptions options = small();
    options.launches = 60'000;
    Loaded loaded(options);
    const qint64 failed = loaded.number(R"(SELECT count(*) FROM launch l JOIN app a ON a.id = l.app_id WHERE a.code = 'attendance'
        AND outcome = 'failed' AND failure = 'tlsFailure' AND at >= '2026-11-18T07:00+08' AND at < '2026-11-18T09:01+08')");
    const qint64 launched = loaded.number(R"(SELECT count(*) FROM launch l JOIN app a ON a.id = l.app_id WHERE a.code = 'attendance'
        AND outcome = 'launched' AND at >= '2026-11-18T07:00+08' AND at < '2026-11-18T09:00+08')");
    ASSERT_GT(launched, 20);
    EXPECT_NEAR(static_cast<double>(failed) / static_cast<double>(launched), 0.41, 0.2);
}

TEST(SampleHospital, issuesAgreeWithTheirEvents)
{
    Loaded loaded(small());
    EXPECT_EQ(loaded.number(R"(
        SELECT count(*) FROM exception_issue i
        JOIN (SELECT issue_id, count(*) AS events, min(at) AS first_at, max(at) AS last_at FROM exception_event GROUP BY 1) e ON e.issue_id = i.id
        WHERE i.event_count <> e.events OR i.first_seen <> e.first_at OR i.last_seen <> e.last_at)"), 0);
    EXPECT_EQ(loaded.number(R"(
        SELECT count(*) FROM exception_issue_day d FULL JOIN
            (SELECT issue_id, (at AT TIME ZONE 'Asia/Shanghai')::date AS day, count(*) AS events FROM exception_event GROUP BY 1, 2) e USING (issue_id, day)
        WHERE d.events IS DISTINCT FROM e.events)"), 0);
    EXPECT_EQ(loaded.number(R"(
        SELECT count(*) FROM exception_issue_person d FULL JOIN
            (SELECT DISTINCT issue_id, person_id, true AS met FROM exception_event WHERE person_id IS NOT NULL) e USING (issue_id, person_id)
        WHERE met IS NULL)"), 0);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM exception_event WHERE message LIKE '%{n}%' OR message LIKE '%{id}%'"), 0);
}

TEST(SampleHospital, everybodyHasTheLastSignInOfTheLog)
{
    Loaded loaded(small());
    EXPECT_EQ(loaded.number(R"(
        SELECT count(*) FROM person p LEFT JOIN (SELECT person_id, max(at) AS at FROM sign_in WHERE success GROUP BY 1) s ON s.person_id = p.id
        WHERE p.last_sign_in_at IS DISTINCT FROM s.at)"), 0);
    EXPECT_GT(loaded.number("SELECT count(*) FROM sign_in WHERE NOT success"), 0);
    EXPECT_GT(loaded.number("SELECT count(*) FROM problem_report"), 0);
}

TEST(SampleHospital, credentialsOpenTheirAccounts)
{
    Loaded loaded(small());
    ASSERT_EQ(loaded.credentials.administrators.size(), 6U);
    for (const SampleAdministrator& each : loaded.credentials.administrators) {
        const auto [role, hash, due] = loaded.postgres.database()
            .query("SELECT role, password_hash, password_change_due FROM administrator WHERE username = :name")
            .bind(":name", each.username)
            .only<std::tuple<QString, QString, bool>>();
        EXPECT_EQ(role.toStdString(), enumName(each.role));
        EXPECT_TRUE(PasswordHash::verify(hash, Secret{each.password}));
        EXPECT_FALSE(due);
        EXPECT_TRUE(validatePassword(u"password"_s, each.password, each.username).empty());
    }
    ASSERT_EQ(loaded.credentials.phoneUsers.size(), 2U);
    for (const SamplePhoneUser& user : loaded.credentials.phoneUsers) {
        const auto hash = loaded.postgres.database()
            .query("SELECT password_hash FROM person p JOIN org_unit h ON h.id = p.hospital_id"
                   " WHERE staff_no = :no AND h.code = :code AND p.active AND coalesce(valid_until, 'infinity') >= date '2026-11-24'")
            .bind(":no", user.staffNo)
            .bind(":code", user.orgCode)
            .only<QString>();
        EXPECT_TRUE(PasswordHash::verify(hash, Secret{user.password}));
    }
    EXPECT_EQ(loaded.number("SELECT count(*) FROM person WHERE password_hash IS NOT NULL"), 2);
}

TEST(SampleHospital, identitiesGoOnBehindTheSample)
{
    Loaded loaded(small());
    loaded.postgres.database().execute(u"INSERT INTO vendor (code, name) VALUES ('new', 'New')"_s);
    EXPECT_EQ(loaded.text("SELECT code FROM vendor ORDER BY id DESC LIMIT 1"), u"new"_s);
}

TEST(SampleHospital, theIndexesAreThoseOfTheMigrations)
{
    constexpr auto indexes = "SELECT string_agg(pg_get_indexdef(indexrelid) || indisvalid::text, ',' ORDER BY indexrelid::regclass::text)"
                             " FROM pg_index WHERE indrelid = 'launch'::regclass";
    constexpr auto children = "SELECT count(*) FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhparent WHERE c.relname IN ('launch_person', 'launch_app')";
    Loaded loaded(small());
    TestPostgres fresh;
    EXPECT_EQ(loaded.text(indexes), fresh.database().query(indexes).scalar<QString>());
    EXPECT_EQ(loaded.number(children), 2 * loaded.number("SELECT count(*) FROM pg_inherits WHERE inhparent = 'launch'::regclass"));
}

TEST(SampleHospital, aDatabaseInUseIsLeftAlone)
{
    TestPostgres postgres;
    const AfternoonClock clock;
    OperationLog log(postgres.database(), clock);
    postgres.database().execute(u"INSERT INTO vendor (code, name) VALUES ('real', 'Real')"_s);
    try {
        SampleHospital(postgres.database(), log, clock).load(small());
        FAIL() << "loaded over real data";
    } catch (const ApiError& error) {
        EXPECT_EQ(error.error.code, ErrorCode::conflict);
        EXPECT_TRUE(error.error.detail.contains(u"vendor"));
    }
    EXPECT_EQ(postgres.database().query("SELECT count(*) FROM person").scalar<qint64>(), 0);
}

TEST(SampleHospital, aLargeOneBecomesSeveralHospitals)
{
    SampleOptions options;
    options.people = 13'000;
    options.days = 3;
    options.launches = 5'000;
    options.phoneUsers = 0;
    Loaded loaded(options);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM org_unit WHERE kind = 'hospital'"), 3);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM org_unit WHERE kind = 'department'"), 180);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM person"), 13'000);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM launch WHERE outcome = 'launched'"), 5'000);
    EXPECT_EQ(loaded.number("SELECT count(*) FROM person p JOIN org_unit d ON d.id = p.department_id WHERE d.hospital_id <> p.hospital_id"), 0);
}

TEST(SampleHospital, optionsOutOfRangeAreNamed)
{
    TestPostgres postgres;
    const AfternoonClock clock;
    OperationLog log(postgres.database(), clock);
    SampleOptions options;
    options.people = 0;
    try {
        SampleHospital(postgres.database(), log, clock).load(options);
        FAIL();
    } catch (const ApiError& error) {
        EXPECT_EQ(error.error.field, u"people"_s);
    }
}

} // namespace
} // namespace wardport::test
