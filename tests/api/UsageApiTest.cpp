// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/api/Paths.h"
#include "shared/base/HospitalDay.h"
#include "shared/model/Usage.h"
#include "tests/support/server/TestServer.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Every figure is compared with one counted from the launches themselves.
class UsageApi : public testing::Test {
protected:
    /// One way to ask, and the same as a condition on `launch l`.
    struct Question {
        std::string query;
        QString condition = u"true"_s;
    };

    QString day(int ago) { return hospitalDate(m_server.clock().now()).addDays(-ago).toString(Qt::ISODate); }
    qint64 number(const QString& sql) { return m_server.database().query(sql.toStdString()).scalar<qint64>(); }

    QString counted(const QString& what, const Question& question, int from, int until)
    {
        return u"SELECT %1 FROM launch l WHERE l.outcome <> 'opened' AND (l.at AT TIME ZONE 'Asia/Shanghai')::date"
               " BETWEEN '%2' AND '%3' AND %4"_s.arg(what, day(from), day(until), question.condition);
    }

    std::vector<Question> questions()
    {
        const qint64 campus = number(u"SELECT id FROM org_unit WHERE kind = 'campus' ORDER BY id LIMIT 1"_s);
        const qint64 department = number(
            u"SELECT department_id FROM launch GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"_s);
        const qint64 app = number(u"SELECT app_id FROM launch GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"_s);
        const qint64 vendor = number(u"SELECT vendor_id FROM app WHERE id = %1"_s.arg(app));
        const auto below = [](qint64 unit) {
            return u"l.department_id IN (SELECT d.id FROM org_unit d, org_unit u WHERE u.id = %1 AND d.path LIKE u.path || '%')"_s
                .arg(unit);
        };
        const auto id = [](const char* name, qint64 value) { return std::string{name} + std::to_string(value); };
        return {{"", u"true"_s}, {id("&orgUnitId=", campus), below(campus)},
            {id("&orgUnitId=", department), below(department)}, {id("&appId=", app), u"l.app_id = %1"_s.arg(app)},
            {id("&vendorId=", vendor), u"l.app_id IN (SELECT id FROM app WHERE vendor_id = %1)"_s.arg(vendor)},
            {"&category=nursing", u"l.app_id IN (SELECT id FROM app WHERE category = 'nursing')"_s},
            {id("&orgUnitId=", campus) + id("&appId=", app), below(campus) + u" AND l.app_id = %1"_s.arg(app)}};
    }

    std::string span(int from, int until)
    {
        return "?from=" + day(from).toStdString() + "&until=" + day(until).toStdString();
    }

    template <class T>
    T ask(const char* path, const std::string& query)
    {
        const TestReply reply = m_manager.get(path + query);
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<T>();
    }

    TestServer m_server{{}, TestPostgres::Schema::sample};
    TestClient m_manager = m_server.as(Role::manager);
};

const QString launchedRows = u"count(*) FILTER (WHERE outcome = 'launched')"_s;
const QString failedRows = u"count(*) FILTER (WHERE outcome = 'failed')"_s;
const QString active = u"count(DISTINCT person_id) FILTER (WHERE outcome = 'launched')"_s;

TEST_F(UsageApi, summaryIsWhatTheLaunchesSay)
{
    for (const Question& question : questions()) {
        const auto summary = ask<UsageSummary>(Paths::usageSummary, span(9, 0) + question.query);
        EXPECT_EQ(summary.launches, number(counted(launchedRows, question, 9, 0))) << question.query;
        EXPECT_EQ(summary.failures, number(counted(failedRows, question, 9, 0))) << question.query;
        EXPECT_EQ(summary.activePeople, number(counted(active, question, 9, 0))) << question.query;
        EXPECT_EQ(summary.previousLaunches, number(counted(launchedRows, question, 19, 10))) << question.query;
        EXPECT_EQ(summary.previousFailures, number(counted(failedRows, question, 19, 10))) << question.query;
        EXPECT_EQ(summary.previousActivePeople, number(counted(active, question, 19, 10))) << question.query;
    }
    EXPECT_GT(ask<UsageSummary>(Paths::usageSummary, "").launches, 1'000);
}

TEST_F(UsageApi, authorizedPeopleAreThoseWithAnAppOnTheirPhone)
{
    const auto access = m_server.instance().services().access().current();
    int anywhere = 0;
    for (const PersonId person : m_server.database().query("SELECT id FROM person").rows<PersonId>())
        anywhere += access->appsOf(person, m_server.clock().now()).empty() ? 0 : 1;
    EXPECT_EQ(ask<UsageSummary>(Paths::usageSummary, "").authorizedPeople, anywhere);
    EXPECT_GT(anywhere, 0);
}

TEST_F(UsageApi, trendHasEveryDayAsTheLaunchesSay)
{
    for (const Question& question : questions()) {
        const auto trend = ask<UsageTrend>(Paths::usageTrend, span(13, 0) + question.query);
        ASSERT_EQ(trend.points.size(), 14U);
        for (int ago = 13; ago >= 0; --ago) {
            const UsagePoint& point = trend.points[static_cast<std::size_t>(13 - ago)];
            EXPECT_EQ(point.day.toString(Qt::ISODate), day(ago));
            EXPECT_EQ(point.launches, number(counted(launchedRows, question, ago, ago))) << question.query << ago;
            EXPECT_EQ(point.failures, number(counted(failedRows, question, ago, ago))) << question.query << ago;
            EXPECT_EQ(point.activePeople, number(counted(active, question, ago, ago))) << question.query << ago;
        }
    }
    EXPECT_EQ(ask<UsageTrend>(Paths::usageTrend, "").points.size(), 30U) << "thirty days unless asked otherwise";
}

TEST_F(UsageApi, rankingIsWhatTheLaunchesSay)
{
    for (const auto& [by, column] : {std::pair{"apps", u"app_id"_s}, std::pair{"departments", u"department_id"_s}}) {
        for (const Question& question : questions()) {
            const auto top = ask<UsageTop>(Paths::usageTop, span(29, 0) + question.query + "&limit=5&by=" + by);
            const QString ranked =
                u"SELECT string_agg(r, ' ') FROM (%1 GROUP BY l.%2 ORDER BY %3 DESC, l.%2 LIMIT 5) r"_s.arg(
                    counted(u"l.%1 || ':' || %2 || ':' || %3 || ':' || %4 AS r"_s.arg(column, launchedRows, failedRows, active),
                        question, 29, 0),
                    column, launchedRows);
            QStringList told;
            for (const UsageRank& rank : top.items) {
                told << u"%1:%2:%3:%4"_s.arg(rank.id).arg(rank.launches).arg(rank.failures).arg(rank.people);
                EXPECT_FALSE(rank.name.isEmpty());
            }
            EXPECT_EQ(
                told.join(u' ').toStdString(), m_server.database().query(ranked.toStdString()).scalar<std::string>())
                << by << question.query;
        }
    }
}

TEST_F(UsageApi, heatmapIsWhatTheLaunchesSay)
{
    for (const Question& question : questions()) {
        const auto heatmap = ask<UsageHeatmap>(Paths::usageHeatmap, span(20, 1) + question.query);
        ASSERT_EQ(heatmap.weekdays.size(), 7U);
        std::vector<std::vector<qint64>> expected(7, std::vector<qint64>(24, 0));
        const QString cells =
            counted(u"extract(isodow FROM l.at AT TIME ZONE 'Asia/Shanghai')::int, extract(hour FROM l.at AT TIME ZONE"
                    " 'Asia/Shanghai')::int, %1"_s.arg(launchedRows),
                question, 20, 1)
            + u" GROUP BY 1, 2"_s;
        for (const auto& [weekday, hour, launches] :
            m_server.database().query(cells.toStdString()).rows<std::tuple<int, int, qint64>>())
            expected[static_cast<std::size_t>(weekday - 1)][static_cast<std::size_t>(hour)] = launches;
        EXPECT_EQ(heatmap.weekdays, expected) << question.query;
    }
}

TEST_F(UsageApi, scopeOfTheCallerIsItsFilter)
{
    const qint64 campus = number(u"SELECT id FROM org_unit WHERE kind = 'campus' ORDER BY id LIMIT 1"_s);
    m_server.database().execute(
        u"INSERT INTO org_unit (id, hospital_id, kind, code, name, path) VALUES (900001, 900001, 'hospital', 'H9', '九院', '/900001/')"_s);
    TestClient scoped = m_server.as(Role::manager, OrgUnitId{campus});
    TestClient elsewhere = m_server.as(Role::manager, OrgUnitId{900001});
    const std::string of = "?orgUnitId=" + std::to_string(campus);
    for (const char* path : {Paths::usageSummary, Paths::usageTrend, Paths::usageTop, Paths::usageHeatmap}) {
        EXPECT_EQ(scoped.get(path).body, m_manager.get(path + of).body) << path;
        EXPECT_NE(scoped.get(path).body, m_manager.get(path).body) << path;
        EXPECT_EQ(elsewhere.get(path + of).status, 404) << path;
    }
    EXPECT_EQ(elsewhere.get(Paths::usageSummary).as<UsageSummary>().launches, 0);
    EXPECT_EQ(elsewhere.get(Paths::usageSummary).as<UsageSummary>().authorizedPeople, 0);
}

TEST_F(UsageApi, badQuestionsNameTheirField)
{
    const auto field = [&](const char* path, const std::string& query, int status) {
        const TestReply reply = m_manager.get(path + query);
        EXPECT_EQ(reply.status, status) << query;
        return reply.field();
    };
    EXPECT_EQ(field(Paths::usageSummary, span(0, 9), 422), "until");
    EXPECT_EQ(field(Paths::usageTrend, "?from=2020-01-01", 422), "until");
    EXPECT_EQ(field(Paths::usageTop, "?limit=0", 422), "limit");
    EXPECT_EQ(field(Paths::usageTop, "?limit=101", 422), "limit");
    EXPECT_EQ(field(Paths::usageTop, "?by=people", 422), "by");
    EXPECT_EQ(m_manager.get(std::string(Paths::usageHeatmap) + "?from=yesterday").field(), "from");
    EXPECT_EQ(m_manager.get(std::string(Paths::usageSummary) + "?orgUnitId=999999999").status, 404);
}

} // namespace
} // namespace wardport::test
