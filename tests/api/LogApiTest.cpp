// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Log.h"
#include "tests/api/HospitalApi.h"

#include <set>

namespace wardport::test {
namespace {

using namespace std::chrono_literals;

class LogApi : public HospitalApi {
protected:
    LogApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, vendor_id, code, kind, name, category, state) VALUES
                (1, 1, 'round', 'web', '查房', 'clinical', 'published'), (2, 1, 'image', 'web', '影像', 'clinical', 'published'))"_s);
        // Three moments for all of them: pages end amid equal times.
        const QString moment = u"'%1'::timestamptz + (n % 3) * interval '1 minute'"_s.arg(toRfc3339(m_base));
        m_server.database().execute(uR"(
            INSERT INTO launch (event_id, at, hospital_id, department_id, person_id, app_id, outcome, platform, batch_no)
                SELECT gen_random_uuid(), %1, 1001, CASE n % 2 WHEN 0 THEN 1002 ELSE 1003 END, CASE n % 2 WHEN 0 THEN 1002 ELSE 1003 END,
                       1 + n % 5 / 4, (ARRAY['launched', 'opened', 'failed'])[1 + n % 7 % 3], (ARRAY['android', 'ios', 'harmonyos'])[1 + n % 11 % 3], 0
                FROM generate_series(1, 400) n;
            INSERT INTO problem_report (event_id, at, hospital_id, department_id, person_id, app_id, text)
                SELECT gen_random_uuid(), %1, 1001, 1002, 1002, 1, '打不开 ' || n FROM generate_series(1, 100) n;
            INSERT INTO sign_in (at, audience, account, person_id, success, address)
                SELECT %1, (ARRAY['phone', 'console'])[1 + n % 2], '00000' || n % 4, CASE n % 4 WHEN 3 THEN 1003 END, n % 10 <> 0, '10.0.0.' || n % 9
                FROM generate_series(1, 100) n)"_s.arg(moment));
    }

    static QString idOf(const LaunchLog& row) { return row.eventId; }
    static QString idOf(const SignInLog& row) { return QString::number(row.id); }
    static QString idOf(const ProblemReport& row) { return row.id; }

    /// All rows, page by page; every page but the last is full, times go one way.
    template <class Row>
    std::vector<Row> all(
        const char* path, const std::string& query, int limit, const std::function<void()>& meanwhile = [] {})
    {
        std::vector<Row> rows;
        std::string cursor;
        for (bool more = true; more;) {
            const TestReply reply = m_system.get(path + ("?limit=" + std::to_string(limit)) + query + cursor);
            EXPECT_EQ(reply.status, 200) << reply.body;
            const auto page = reply.as<Page<Row>>();
            rows.insert(rows.end(), page.items.begin(), page.items.end());
            more = page.nextCursor.has_value();
            EXPECT_TRUE(!more || page.items.size() == static_cast<std::size_t>(limit));
            cursor = "&cursor=" + page.nextCursor.value_or(QString()).toStdString();
            meanwhile();
        }
        return rows;
    }

    template <class Row>
    void expectWhole(const std::vector<Row>& rows, const char* idsOf, bool descending = true)
    {
        std::set<QString> ids;
        for (const Row& row : rows)
            EXPECT_TRUE(ids.insert(idOf(row)).second) << "twice: " << idOf(row).toStdString();
        const auto stored = m_server.database().query(idsOf).rows<QString>();
        EXPECT_EQ(ids, std::set<QString>(stored.begin(), stored.end()));
        EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(),
            [descending](const Row& a, const Row& b) { return descending ? a.at > b.at : a.at < b.at; }));
    }

    std::size_t launches(TestClient& client, const std::string& query)
    {
        const TestReply reply = client.get(Paths::logLaunches + ("?limit=500" + query));
        EXPECT_EQ(reply.status, 200) << reply.body;
        return reply.as<Page<LaunchLog>>().items.size();
    }
    std::size_t counted(const std::string& condition)
    {
        return m_server.database().query("SELECT count(*) FROM launch l WHERE " + condition).scalar<std::size_t>();
    }

    const Instant m_base = std::chrono::floor<std::chrono::hours>(m_server.clock().now()) - 2h;
};

constexpr auto launchIds = "SELECT event_id::text FROM launch";

TEST_F(LogApi, pagesOverEqualTimesLoseAndRepeatNothing)
{
    for (const int limit : {1, 7, 133, 134, 400, 500}) {
        if (limit > 1)
            expectWhole(all<LaunchLog>(Paths::logLaunches, "", limit), launchIds);
        expectWhole(all<LaunchLog>(Paths::logLaunches, "&sort=at", std::max(limit, 33)), launchIds, false);
        expectWhole(all<SignInLog>(Paths::logSignIns, "", limit), "SELECT id::text FROM sign_in");
        expectWhole(
            all<ProblemReport>(Paths::logProblemReports, "", limit), "SELECT event_id::text FROM problem_report");
    }
}

TEST_F(LogApi, newRowsMeanwhileDisturbNoPage)
{
    const auto before = m_server.database().query(launchIds).rows<QString>();
    const auto rows = all<LaunchLog>(Paths::logLaunches, "", 50, [&] {
        m_server.database().execute(
            u"INSERT INTO launch (event_id, at, hospital_id, department_id, person_id, app_id, outcome, batch_no)"
            " VALUES (gen_random_uuid(), now(), 1001, 1002, 1002, 1, 'launched', 0)"_s);
    });
    std::set<QString> ids;
    for (const LaunchLog& row : rows)
        EXPECT_TRUE(ids.insert(row.eventId).second);
    for (const QString& id : before)
        EXPECT_TRUE(ids.contains(id));
}

TEST_F(LogApi, filtersAreThoseOfTheTable)
{
    const std::pair<std::string, std::string> filters[] = {
        {"&appId=2", "app_id = 2"},
        {"&personId=1003", "person_id = 1003"},
        {"&orgUnitId=1002", "department_id = 1002"},
        {"&orgUnitId=1001", "true"},
        {"&outcome=failed", "outcome = 'failed'"},
        {"&platform=harmonyos", "platform = 'harmonyos'"},
        {"&q=%E5%BD%B1%E5%83%8F", "app_id = 2"},
        {"&q=000003", "person_id = 1003"},
        {"&q=100%25", "false"},
        {"&outcome=opened&platform=ios&personId=1002&appId=1",
            "outcome = 'opened' AND platform = 'ios' AND person_id = 1002 AND app_id = 1"},
    };
    for (const auto& [query, condition] : filters)
        EXPECT_EQ(launches(m_system, query), counted(condition)) << query;
}

TEST_F(LogApi, spanOfTimeIsHalfOpen)
{
    const auto time = [&](int minutes) { return toRfc3339(m_base + std::chrono::minutes{minutes}).toStdString(); };
    const auto sql = [&](int minutes) { return "timestamptz '" + time(minutes) + "'"; };
    EXPECT_EQ(launches(m_system, "&from=" + time(1) + "&until=" + time(2)), counted("at = " + sql(1)));
    EXPECT_EQ(launches(m_system, "&from=" + time(1)), counted("at >= " + sql(1)));
    EXPECT_EQ(launches(m_system, "&until=" + time(1)), counted("at < " + sql(1)));
    EXPECT_EQ(launches(m_system, "&from=" + time(2) + "&until=" + time(1)), 0U);
}

TEST_F(LogApi, signInsAndReportsAreFilteredToo)
{
    const auto count = [&](const char* path, const std::string& query) {
        return m_system.get(path + ("?limit=500&" + query)).json().at("items").as_array().size();
    };
    const auto stored = [&](const std::string& sql) {
        return m_server.database().query("SELECT count(*) FROM " + sql).scalar<std::size_t>();
    };
    EXPECT_EQ(count(Paths::logSignIns, "success=false"), stored("sign_in WHERE NOT success"));
    EXPECT_EQ(count(Paths::logSignIns, "audience=phone"), stored("sign_in WHERE audience = 'phone'"));
    EXPECT_EQ(count(Paths::logSignIns, "q=10.0.0.8"), stored("sign_in WHERE address = '10.0.0.8'"));
    EXPECT_EQ(count(Paths::logSignIns, "personId=1003"), stored("sign_in WHERE person_id = 1003"));
    EXPECT_EQ(count(Paths::logSignIns, "orgUnitId=1003"), stored("sign_in WHERE person_id = 1003"));
    EXPECT_EQ(count(Paths::logProblemReports, "q=%E4%B8%8D%E5%BC%80%2042"),
        stored("problem_report WHERE text = '打不开 42'"));
    EXPECT_EQ(count(Paths::logProblemReports, "appId=2"), 0U);
}

TEST_F(LogApi, scopeEndsAtTheUnit)
{
    EXPECT_EQ(launches(m_department, ""), counted("department_id = 1003"));
    EXPECT_EQ(launches(m_department, "&orgUnitId=1002"), 0U);
    EXPECT_EQ(launches(m_department, "&personId=1002"), 0U);
    TestClient second = m_server.as(Role::audit, OrgUnitId{1004});
    EXPECT_EQ(launches(second, ""), 0U);
    EXPECT_TRUE(second.get(Paths::logProblemReports).as<Page<ProblemReport>>().items.empty());
    EXPECT_TRUE(second.get(Paths::logSignIns).as<Page<SignInLog>>().items.empty());
}

TEST_F(LogApi, badFiltersNameTheirField)
{
    const auto field = [&](const std::string& query) {
        return m_system.get(Paths::logLaunches + ("?" + query)).field();
    };
    EXPECT_EQ(field("from=yesterday"), "from");
    EXPECT_EQ(field("outcome=great"), "outcome");
    EXPECT_EQ(field("personId=x"), "personId");
    EXPECT_EQ(field("sort=address"), "sort");
    EXPECT_EQ(field("limit=0"), "limit");
    EXPECT_EQ(m_system.get(std::string(Paths::logLaunches) + "?cursor=AAAA").status, 400);
}

} // namespace
} // namespace wardport::test
