// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Migrator.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;

TEST(AppHealthMigration, appsSignAsBeforeAndNothingChangesForPhones)
{
    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
    const std::vector<Migration> all = Migrator::load();
    Migrator(db, {all.begin(), all.begin() + 17}).migrate();
    db.execute(uR"(
        INSERT INTO vendor (id, code, name) VALUES (1, 'tinglan', '汀岚');
        INSERT INTO app (id, vendor_id, code, kind, name, category, state) VALUES
            (1, 1, 'round', 'web', '查房', 'clinical', 'published'))"_s);
    const qint64 access = db.query("SELECT version FROM access_version").scalar<qint64>();

    Migrator(db, {all.begin(), all.begin() + 18}).migrate();
    EXPECT_EQ(db.query("SELECT signature FROM app").scalar<QString>(), u"hmacSha256"_s);
    EXPECT_EQ(db.query("SELECT version FROM access_version").scalar<qint64>(), access);
    db.execute(uR"(INSERT INTO app_maintenance (app_id, starts_at, ends_at, notice)
        VALUES (1, '2026-11-25', '2026-11-26', '升级'))"_s);
    EXPECT_EQ(db.query("SELECT version FROM access_version").scalar<qint64>(), access + 1) << "phones are told";
    db.execute(u"DELETE FROM app"_s);
    EXPECT_EQ(db.query("SELECT count(*) FROM app_maintenance").scalar<int>(), 0);
}

} // namespace
} // namespace wardport::test
