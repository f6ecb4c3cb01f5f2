// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/db/Migrator.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;

/// A database as it was before phones had a portal, with a person, a device of theirs and the policy.
class PhoneMigration : public testing::Test {
protected:
    PhoneMigration()
    {
        migrateUpTo(14);
        db.execute(uR"(
            INSERT INTO org_unit (id, hospital_id, kind, code, name, path) VALUES (1, 1, 'hospital', 'H', '一院', '/1/');
            INSERT INTO person (id, hospital_id, staff_no, name, category, department_id) VALUES (1, 1, '1', '王伟', 'doctor', 1);
            INSERT INTO vpn_account (id, hospital_id, person_id, account) VALUES (1, 1, 1, 'wangwei');
            INSERT INTO device (id, person_id, device_key, name, blocked) VALUES (1, 1, 'k1', '旧', true), (2, 1, 'k2', '新', false);
            INSERT INTO token (hash, audience, person_id, device_id, address, created_at, expires_at) VALUES
                ('\x01', 'phone', 1, 2, '10.0.0.1', now() - interval '2 days', now() + interval '1 day'),
                ('\x02', 'phone', 1, 2, '10.0.0.2', now() - interval '1 day', now() + interval '1 day');
            INSERT INTO setting (key, value) VALUES ('policy', '{"phoneIdleDays": 7}'))"_s);
    }

    void migrateUpTo(std::ptrdiff_t number)
    {
        const std::vector<Migration> all = Migrator::load();
        Migrator(db, {all.begin(), all.begin() + number}).migrate();
    }

    QString text(const char* sql) { return db.query(sql).scalar<QString>(); }

    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
};

TEST_F(PhoneMigration, formerDevicesStayBlockedAndKeepTheirLastAddress)
{
    migrateUpTo(15);
    EXPECT_EQ(text("SELECT string_agg(name || blocked || trusted || last_address, ' ' ORDER BY id) FROM device"),
        u"旧truefalse 新falsefalse10.0.0.2"_s);
    EXPECT_EQ(text("SELECT value->>'phoneIdleDays' || '/' || version FROM setting"), u"7/1"_s);
}

TEST_F(PhoneMigration, formerAccountsMayHaveTunnelsThatEndWithThem)
{
    migrateUpTo(16);
    const auto begin = [&](const char* session, const char* address) {
        db.query("INSERT INTO vpn_session (gateway_id, session_id, vpn_account_id, person_id, tunnel_address, "
                 "started_at, seen_at)"
                 " VALUES (1, :session, 1, 1, :address, now(), now())")
            .bind(":session", session)
            .bind(":address", address)
            .run();
    };
    db.execute(u"INSERT INTO gateway (id, name, secret_hash, created_at) VALUES (1, 'gw', '\\x00', now())"_s);
    begin("s1", "10.8.0.1");
    begin("s2", "10.8.0.2");
    EXPECT_THROW(begin("s3", "10.8.0.2"), ApiError) << "one live tunnel at an address";
    EXPECT_THROW(begin("s2", "10.8.0.3"), ApiError) << "one live tunnel of a number";
    db.execute(u"UPDATE vpn_account SET max_sessions = 2"_s);
    EXPECT_EQ(text("SELECT count(*)::text FROM vpn_session WHERE ended_at IS NULL"), u"2"_s);
    db.execute(u"UPDATE vpn_account SET active = false"_s);
    EXPECT_EQ(text("SELECT string_agg(end_reason, ' ') FROM vpn_session WHERE ended_at IS NOT NULL"),
        u"accountDisabled accountDisabled"_s);
    begin("s2", "10.8.0.2");
    db.execute(u"UPDATE person SET active = false"_s);
    EXPECT_EQ(text("SELECT string_agg(end_reason, ' ' ORDER BY id) FROM vpn_session WHERE ended_at IS NOT NULL"),
        u"accountDisabled accountDisabled personDisabled"_s);
}

} // namespace
} // namespace wardport::test
