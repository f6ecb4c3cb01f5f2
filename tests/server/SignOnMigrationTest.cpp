// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Migrator.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;

TEST(SignOnMigration, everybodyGetsASubjectAndSessionsGoOn)
{
    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
    const std::vector<Migration> all = Migrator::load();
    Migrator(db, {all.begin(), all.begin() + 16}).migrate();
    db.execute(uR"(
        INSERT INTO org_unit (id, hospital_id, kind, code, name, path) VALUES (1, 1, 'hospital', 'H', '一院', '/1/');
        INSERT INTO person (id, hospital_id, staff_no, name, category, department_id) VALUES
            (1, 1, '1', '王伟', 'doctor', 1), (2, 1, '2', '李娜', 'nurse', 1);
        INSERT INTO token (hash, audience, person_id, expires_at) VALUES ('\x01', 'phone', 1, 'infinity'))"_s);
    const qint64 access = db.query("SELECT version FROM access_version").scalar<qint64>();

    Migrator(db, {all.begin(), all.begin() + 17}).migrate();
    EXPECT_EQ(db.query("SELECT count(DISTINCT subject) FROM person").scalar<int>(), 2);
    EXPECT_EQ(db.query("SELECT count(*) FROM token").scalar<int>(), 1);
    EXPECT_EQ(db.query("SELECT version FROM access_version").scalar<qint64>(), access);
    db.execute(u"DELETE FROM token"_s);
    EXPECT_EQ(db.query("SELECT count(*) FROM sign_on_logout").scalar<int>(), 0) << "no app to be told";
}

} // namespace
} // namespace wardport::test
