// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/api/Paths.h"
#include "shared/model/Overview.h"
#include "tests/support/server/TestServer.h"

#include <gtest/gtest.h>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Vendor 1 answers within 4 hours and mends within 24, vendor 2 promises nothing, vendor 3 is disabled.
class OverviewApi : public testing::Test {
protected:
    OverviewApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO vendor (id, code, name, active, respond_within_hours, resolve_within_hours) VALUES
                (1, 'tinglan', '汀岚', true, 4, 24), (2, 'cheyuan', '澈原', true, NULL, NULL),
                (3, 'hengxiu', '恒岫', false, NULL, NULL);
            INSERT INTO app (id, vendor_id, code, kind, name, category, state) VALUES
                (1, 1, 'round', 'web', '查房', 'clinical', 'published'), (2, 2, 'oa', 'web', '办公', 'clinical', 'published'))"_s);
    }

    Overview overview() { return m_server.as(Role::system).get(Paths::overview).as<Overview>(); }

    void addIssue(qint64 app, const char* state, int hoursAgo)
    {
        m_server.database()
            .query(R"(
                INSERT INTO exception_issue (app_id, fingerprint, type, level, state, first_seen, last_seen)
                VALUES (:app, md5(random()::text), 'T', 'error', :state, :at, :at))")
            .bind(":app", app)
            .bind(":state", QString::fromLatin1(state))
            .bind(":at", m_server.clock().now() - std::chrono::hours{hoursAgo})
            .run();
    }

    void addDocument(qint64 vendor, int days)
    {
        m_server.database()
            .query(R"(
                INSERT INTO vendor_document (vendor_id, kind, title, valid_until)
                VALUES (:vendor, 'businessLicence', '营业执照', (:now::timestamptz AT TIME ZONE 'Asia/Shanghai')::date + :days::integer))")
            .bind(":vendor", vendor)
            .bind(":now", m_server.clock().now())
            .bind(":days", days)
            .run();
    }

    TestServer m_server;
};

TEST_F(OverviewApi, issuesAreOverdueByWhatTheVendorPromised)
{
    EXPECT_EQ(overview().overdueIssues, 0);
    addIssue(1, "unresolved", 3);
    addIssue(2, "unresolved", 1000);
    addIssue(1, "resolved", 1000);
    addIssue(1, "regressed", 5);
    EXPECT_EQ(overview().overdueIssues, 0) << "none is late, or nothing was promised";
    addIssue(1, "unresolved", 5);
    EXPECT_EQ(overview().overdueIssues, 1) << "nobody has taken it in hand";
    addIssue(1, "regressed", 25);
    EXPECT_EQ(overview().overdueIssues, 2) << "it is not mended";
}

TEST_F(OverviewApi, qualificationsOfActiveVendorsAreToldTwoMonthsAhead)
{
    EXPECT_EQ(overview().expiringDocuments, 0);
    addDocument(1, 60);
    addDocument(3, 1);
    EXPECT_EQ(overview().expiringDocuments, 0);
    addDocument(1, 59);
    addDocument(2, -100);
    EXPECT_EQ(overview().expiringDocuments, 2);
}

} // namespace
} // namespace wardport::test
