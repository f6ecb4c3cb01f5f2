// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Migrator.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;

TEST(DirectoriesMigration, formerPeopleAndJobsStayAsTheyAre)
{
    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
    const std::vector<Migration> steps = Migrator::load();
    ASSERT_GE(steps.size(), 14U);
    Migrator(db, {steps.begin(), steps.begin() + 13}).migrate();
    db.execute(uR"(
        INSERT INTO org_unit (id, hospital_id, kind, code, name, path) VALUES (1, 1, 'hospital', 'H', '一院', '/1/');
        INSERT INTO person (id, hospital_id, staff_no, name, category, department_id) VALUES (1, 1, '1', '王伟', 'doctor', 1);
        INSERT INTO administrator (id, username, display_name, role) VALUES (1, 'a', 'A', 'system');
        INSERT INTO job (kind, parameters, administrator_id) VALUES ('export', '{}', 1))"_s);

    Migrator(db, {steps.begin(), steps.begin() + 14}).migrate();
    EXPECT_EQ(db.query("SELECT count(*) FROM job WHERE administrator_id = 1").scalar<int>(), 1);
    EXPECT_EQ(db.query("SELECT count(*) FROM directory_person").scalar<int>(), 0);

    db.execute(uR"(
        INSERT INTO job (kind, parameters) VALUES ('directorySync', '{}');
        INSERT INTO directory (id, hospital_id, name, servers, security, base_dn, user_filter, mapping)
            VALUES (1, 1, 'd', '{ldap}', 'ldaps', 'dc=x', '(a=b)', '{}');
        INSERT INTO directory_person (person_id, directory_id, dn, disabled) VALUES (1, 1, 'uid=1,dc=x', true);
        UPDATE person SET active = false WHERE id = 1)"_s);
    const auto disabled = [&] { return db.query("SELECT disabled FROM directory_person").scalar<bool>(); };
    EXPECT_TRUE(disabled());
    db.execute(u"UPDATE person SET active = true WHERE id = 1"_s);
    EXPECT_FALSE(disabled()) << "who was enabled by hand is not the sync's any more";
    EXPECT_THROW(
        db.execute(uR"(INSERT INTO directory (hospital_id, name, servers, security, base_dn, user_filter, mapping)
        VALUES (1, 'second', '{}', 'none', '', '', '{}'))"_s),
        ApiError);
    db.execute(u"DELETE FROM directory"_s);
    EXPECT_EQ(db.query("SELECT count(*) FROM person").scalar<int>(), 1) << "its people stay";
}

TEST(DirectoriesMigration, tellsWhyOldAttemptsFailed)
{
    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
    const std::vector<Migration> steps = Migrator::load();
    ASSERT_GE(steps.size(), 21U);
    Migrator(db, {steps.begin(), steps.begin() + 20}).migrate();
    db.execute(uR"(
        INSERT INTO org_unit (id, hospital_id, kind, code, name, path)
            SELECT n, n, 'hospital', 'H' || n, 'H' || n, '/' || n || '/' FROM generate_series(1, 5) n;
        INSERT INTO directory (id, hospital_id, name, servers, security, base_dn, user_filter, mapping, last_error)
            SELECT n, n, 'd', '{ldap}', 'ldaps', 'dc=x', '(a=b)', '{}', e FROM unnest(ARRAY[
                '', '120 of 300 people would be disabled: more than 10 %', 'the search found nobody',
                'the settings were changed meanwhile', 'network']) WITH ORDINALITY AS t(e, n))"_s);

    Migrator(db, {steps.begin(), steps.begin() + 21}).migrate();
    const auto failures = db.query("SELECT coalesce(last_failure, 'none') FROM directory ORDER BY id").rows<QString>();
    EXPECT_EQ(failures,
        (std::vector<QString>{u"none"_s, u"limit"_s, u"nobodyFound"_s, u"settingsChanged"_s, u"other"_s}));
}

} // namespace
} // namespace wardport::test
