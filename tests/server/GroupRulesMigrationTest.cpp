// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Migrator.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;

TEST(GroupRulesMigration, formerGroupsKeepTheirMembersAndAccountsTheirDays)
{
    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
    std::vector<Migration> steps = Migrator::load();
    steps.resize(8);
    Migrator(db, {steps.begin(), steps.begin() + 7}).migrate();
    db.execute(uR"(
        INSERT INTO org_unit (id, hospital_id, kind, code, name, path) VALUES (1, 1, 'hospital', 'H', '一院', '/1/');
        INSERT INTO person (id, hospital_id, staff_no, name, category, department_id) VALUES (1, 1, '1', '王伟', 'doctor', 1);
        INSERT INTO vpn_account (hospital_id, person_id, account, valid_until) VALUES (1, 1, 'wangwei', '2026-03-01');
        INSERT INTO person_group (id, hospital_id, code, name) VALUES (1, 1, 'g', '组');
        INSERT INTO person_group_member VALUES (1, 1))"_s);

    Migrator(db, steps).migrate();
    EXPECT_EQ(db.query("SELECT count(*) FROM person_group g JOIN person_group_member m ON m.group_id = g.id WHERE "
                       "g.rule IS NULL")
                  .scalar<int>(),
        1);
    EXPECT_EQ(
        db.query("SELECT bound_devices::text || valid_until::text || (ended_after IS NULL)::text FROM vpn_account")
            .scalar<QString>(),
        u"{}2026-03-01true"_s);
    EXPECT_THROW(db.execute(u"UPDATE person_group SET rule = '{\"departments\": 1}'"_s), ApiError);
    EXPECT_THROW(db.execute(u"UPDATE vpn_account SET bound_devices = '{1,2,3,4,5,6}'"_s), ApiError);
}

} // namespace
} // namespace wardport::test
