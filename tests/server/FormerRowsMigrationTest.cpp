// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// What migrations do with the rows of a hospital that has been at work, where no test of their own says so.

#include "server/db/Migrator.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;

/// A database as it was after a number of migrations.
class FormerRows : public testing::Test {
protected:
    void migrateTo(std::ptrdiff_t steps)
    {
        ASSERT_GE(std::ssize(m_steps), steps);
        Migrator(m_db, {m_steps.begin(), m_steps.begin() + steps}).migrate();
    }

    TestPostgres m_postgres{TestPostgres::Schema::none};
    Database& m_db = m_postgres.database();

private:
    const std::vector<Migration> m_steps = Migrator::load();
};

TEST_F(FormerRows, peopleAreFoundByTwoLettersOfTheirNames)
{
    migrateTo(8);
    m_db.execute(uR"(
        INSERT INTO org_unit (id, hospital_id, kind, code, name, path) VALUES (1, 1, 'hospital', 'H', '一院', '/1/');
        INSERT INTO person (hospital_id, staff_no, name, category, department_id, pinyin, pinyin_initials) VALUES
            (1, '1', '王伟', 'doctor', 1, 'wangwei', 'ww'), (1, '2', '李娜', 'nurse', 1, 'lina', 'ln'))"_s);
    migrateTo(9);
    const char* const find = R"(SELECT staff_no FROM person
        WHERE short_words(name || ' ' || staff_no || ' ' || pinyin || ' ' || pinyin_initials) @> ARRAY[:word::text])";
    EXPECT_EQ(m_db.query(find).bind(":word", u"王伟"_s).rows<QString>(), std::vector<QString>{u"1"_s});
    EXPECT_EQ(m_db.query(find).bind(":word", u"ln"_s).rows<QString>(), std::vector<QString>{u"2"_s});
}

TEST_F(FormerRows, changesOfGrantsGetNumbersOfTheirOwn)
{
    migrateTo(11);
    m_db.execute(uR"(
        INSERT INTO grant_change_set (id, note) VALUES (1, 'first'), (2, 'second');
        INSERT INTO grant_change (change_set_id, ordinal, operation, subject_type, subject_id, app_id, effect)
            SELECT s, n, 'add', 'person', n, 1, 'allow' FROM generate_series(1, 2) s, generate_series(1, 3) n)"_s);
    migrateTo(12);
    EXPECT_EQ(m_db.query("SELECT count(DISTINCT id) FROM grant_change").scalar<int>(), 6);
    m_db.execute(
        uR"(INSERT INTO grant_change (change_set_id, ordinal, operation, subject_type, subject_id, app_id, effect)
        VALUES (2, 4, 'remove', 'person', 1, 1, 'allow'))"_s);
    EXPECT_EQ(m_db.query("SELECT ordinal FROM grant_change ORDER BY id DESC LIMIT 1").scalar<int>(), 4)
        << "a later line has a greater number";
}

TEST_F(FormerRows, theLastLookAtAnAppIsTheOneThatCounts)
{
    migrateTo(19);
    m_db.execute(uR"(
        INSERT INTO vendor (id, code, name) VALUES (1, 'tinglan', '汀岚');
        INSERT INTO app (id, vendor_id, code, kind, name, category, state) VALUES
            (1, 1, 'round', 'web', '查房', 'clinical', 'published'), (2, 1, 'never', 'web', '未看', 'clinical', 'draft');
        INSERT INTO app_probe (app_id, at, outcome) VALUES (1, '2026-11-24 08:00Z', 'up'), (1, '2026-11-24 08:05Z', 'down'))"_s);
    const qint64 access = m_db.query("SELECT version FROM access_version").scalar<qint64>();
    migrateTo(20);
    EXPECT_EQ(m_db.query("SELECT app_id || ' ' || outcome FROM app_health").rows<QString>(),
        std::vector<QString>{u"1 down"_s});
    m_db.execute(u"UPDATE app_health SET outcome = 'up', failures = 0"_s);
    EXPECT_EQ(m_db.query("SELECT version FROM access_version").scalar<qint64>(), access)
        << "servers do not read their apps anew for what looks find";
}

} // namespace
} // namespace wardport::test
