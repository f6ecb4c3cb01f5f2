// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Migrator.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;

/// A database as it was before one of the migrations, with a change set of one line.
class GrantMigration : public testing::Test {
protected:
    void migrateUpTo(std::ptrdiff_t number)
    {
        const std::vector<Migration> all = Migrator::load();
        Migrator(db, {all.begin(), all.begin() + number}).migrate();
    }

    void addLine()
    {
        db.execute(uR"(
            INSERT INTO org_unit (id, hospital_id, kind, code, name, path) VALUES (1, 1, 'hospital', 'H', '一院', '/1/');
            INSERT INTO vendor (id, code, name) VALUES (1, 'v', '厂商');
            INSERT INTO app (id, vendor_id, code, kind, name, category, state) VALUES (1, 1, 'a', 'web', '应用', 'clinical', 'published');
            INSERT INTO grant_change_set (id, note, added) VALUES (5, '旧', 1);
            INSERT INTO grant_entry (subject_type, subject_id, app_id, effect, change_set_id) VALUES ('everyone', 1, 1, 'allow', 5);
            INSERT INTO grant_change VALUES (5, 1, 'add', 'everyone', 1, 1, 'allow'))"_s);
    }

    QString text(const char* sql) { return db.query(sql).scalar<QString>(); }

    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
};

TEST_F(GrantMigration, linesFromBeforeSealsStandUnsealed)
{
    migrateUpTo(9);
    addLine();
    migrateUpTo(10);
    EXPECT_EQ(text("SELECT subject_type || subject_id || effect || change_set_id || (mac IS NULL) FROM grant_entry"),
        u"everyone1allow5true"_s);
    EXPECT_EQ(text("SELECT count(*)::text FROM grant_seal"), u"0"_s) << "no key yet: the first start seals them";
}

TEST_F(GrantMigration, formerChangeSetsLieBeforeThePresentVersion)
{
    migrateUpTo(12);
    addLine();
    const qint64 present = db.query("SELECT version FROM access_version").scalar<qint64>();
    ASSERT_GT(present, 1);
    migrateUpTo(13);
    EXPECT_EQ(db.query("SELECT version FROM access_version").scalar<qint64>(), present);
    EXPECT_EQ(db.query("SELECT version FROM grant_change_set").scalar<qint64>(), present - 1)
        << "work begun now meets no conflict, older work is told of it";
    EXPECT_EQ(text("SELECT note || added || (grants_before IS NULL) || (grants_after IS NULL) FROM grant_change_set"),
        u"旧1truetrue"_s);
    EXPECT_EQ(text("SELECT count(*)::text FROM grant_change WHERE change_set_id = 5"), u"1"_s);
}

TEST_F(GrantMigration, appWithLinesStaysWithoutItsReference)
{
    migrateUpTo(12);
    addLine();
    migrateUpTo(13);
    EXPECT_THROW(db.execute(u"DELETE FROM app WHERE id = 1"_s), ApiError);
    db.execute(u"DELETE FROM grant_entry; DELETE FROM app WHERE id = 1"_s);
    EXPECT_EQ(text("SELECT count(*)::text FROM app"), u"0"_s);
}

} // namespace
} // namespace wardport::test
