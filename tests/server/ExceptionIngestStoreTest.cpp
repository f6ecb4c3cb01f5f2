// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/exceptions/ExceptionIngestStore.h"
#include "server/auth/Random.h"
#include "tests/support/server/TestPostgres.h"

#include <gmock/gmock.h>

#include <random>

namespace wardport::test {

using namespace Qt::Literals::StringLiterals;
using namespace server;
using testing::ElementsAre;

namespace {

/// A database with two apps and two people of one hospital, D0001 and D0002.
class World {
public:
    World()
    {
        database().execute(u"INSERT INTO org_unit (id, kind, parent_id, hospital_id, code, name, path)"
                           " VALUES (1, 'hospital', NULL, 1, 'H1', 'H1', '/1/');"
                           "INSERT INTO org_unit (id, kind, parent_id, hospital_id, code, name, path)"
                           " VALUES (2, 'department', 1, 1, '0101', '0101', '/1/2/');"
                           "INSERT INTO person (hospital_id, department_id, staff_no, name, category)"
                           " VALUES (1, 2, 'D0001', 'A', 'doctor'), (1, 2, 'D0002', 'B', 'doctor');"
                           "INSERT INTO vendor (id, code, name) VALUES (1, 'V1', 'V1');"
                           "INSERT INTO app (id, vendor_id, code, kind, name, category)"
                           " VALUES (1, 1, 'A1', 'web', 'A1', 'clinical'), (2, 1, 'A2', 'web', 'A2', 'clinical')"_s);
    }

    Database& database() { return m_postgres.database(); }
    std::vector<bool> insert(const std::vector<ExceptionRow>& rows) { return m_store.insert(rows); }
    std::string text(const char* sql) { return database().query(sql).scalar<std::string>(); }

    /// All that the tables hold, but for the issues' numbers.
    std::string contents()
    {
        return text(R"(
            SELECT coalesce(string_agg(line, E'\n' ORDER BY line), '') FROM (
                SELECT to_jsonb(i) - 'id' ->> 'fingerprint' || ' ' || (to_jsonb(i) - 'id')::text AS line FROM exception_issue i
                UNION ALL SELECT i.fingerprint || ' ' || (to_jsonb(e) - 'issue_id')::text
                    FROM exception_event e JOIN exception_issue i ON i.id = e.issue_id
                UNION ALL SELECT i.fingerprint || ' ' || d.day || ' ' || d.events
                    FROM exception_issue_day d JOIN exception_issue i ON i.id = d.issue_id
                UNION ALL SELECT i.fingerprint || ' ' || p.person_id
                    FROM exception_issue_person p JOIN exception_issue i ON i.id = p.issue_id) AS lines)");
    }

private:
    TestPostgres m_postgres;
    ExceptionIngestStore m_store{m_postgres.database()};
};

ExceptionRow report(Instant at)
{
    ExceptionRow row;
    row.eventId = randomUuid();
    row.at = at;
    row.appId = AppId{1};
    row.fingerprint = u"f1"_s;
    row.type = u"NullPointerException"_s;
    row.message = u"\"quoted\" {1,2} \\ NULL"_s;
    row.release = u"1.0"_s;
    return row;
}

/// Reports of a few kinds by a few people over three days, some of them twice.
std::vector<ExceptionRow> mixedReports(int count, Instant now)
{
    std::mt19937 random{7};
    std::vector<ExceptionRow> rows;
    for (int i = 0; i < count; ++i) {
        if (i > 4 && random() % 6 == 0) {
            rows.push_back(rows[random() % rows.size()]);
            continue;
        }
        ExceptionRow row = report(now - std::chrono::minutes{random() % 4'320});
        row.appId = AppId{static_cast<qint64>(1 + random() % 2)};
        row.fingerprint = u"f%1"_s.arg(random() % 4);
        row.message = u"message %1"_s.arg(i);
        row.level = random() % 2 == 0 ? ExceptionLevel::error : ExceptionLevel::fatal;
        row.release = u"1.%1"_s.arg(random() % 3);
        StackFrame frame;
        frame.function = u"Ward.open"_s;
        frame.line = static_cast<int>(random() % 100);
        row.frames.push_back(std::move(frame));
        row.tags = {{u"screen"_s, u"beds, \"east\""_s}};
        if (random() % 3 != 0)
            row.staffNo = u"D000%1"_s.arg(1 + random() % 3);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

TEST(ExceptionIngestStore, aBatchCountsLikeItsReportsOneByOne)
{
    const std::vector<ExceptionRow> rows = mixedReports(120, SystemClock{}.now());
    World together;
    World apart;
    for (World* world : {&together, &apart}) {
        world->insert({rows.front()});
        world->database().execute(u"UPDATE exception_issue SET state = 'resolved'"_s);
    }
    std::vector<bool> oneByOne;
    for (const ExceptionRow& row : rows)
        oneByOne.push_back(apart.insert({row}).front());
    EXPECT_EQ(together.insert(rows), oneByOne);
    EXPECT_EQ(together.contents(), apart.contents());
}

TEST(ExceptionIngestStore, knowsARepeatUnderAnotherTimeOfOurs)
{
    World world;
    const Instant now = SystemClock{}.now();
    ExceptionRow first = report(now - std::chrono::seconds{3});
    first.timedByServer = true;
    ExceptionRow again = first;
    again.at = now;
    EXPECT_THAT(world.insert({first, again}), ElementsAre(true, false));
    again.at = now + std::chrono::milliseconds{5};
    EXPECT_THAT(world.insert({again, report(now)}), ElementsAre(false, true));
    EXPECT_EQ(world.text("SELECT event_count::text FROM exception_issue"), "2");
}

TEST(ExceptionIngestStore, aRepeatDoesNotBringAResolvedIssueBack)
{
    World world;
    const ExceptionRow row = report(SystemClock{}.now());
    world.insert({row});
    world.database().execute(u"UPDATE exception_issue SET state = 'resolved'"_s);
    EXPECT_THAT(world.insert({row}), ElementsAre(false));
    EXPECT_EQ(world.text("SELECT state FROM exception_issue"), "resolved");
}

} // namespace wardport::test
