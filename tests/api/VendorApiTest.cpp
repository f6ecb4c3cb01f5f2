// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Operation.h"
#include "shared/model/Vendor.h"
#include "tests/api/HospitalApi.h"

namespace wardport::test {
namespace {

/// The vendor of HospitalApi has an app 'round', a second one has none.
class VendorApi : public HospitalApi {
protected:
    VendorApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO vendor (id, code, name, contract_until) VALUES (2, 'cheyuan', '澈原', '2031-01-01');
            ALTER TABLE vendor ALTER COLUMN id RESTART WITH 100;
            INSERT INTO app (id, vendor_id, code, kind, name, category) VALUES (1, 1, 'round', 'web', '查房', 'clinical'))"_s);
    }

    /// An issue of vendor 1 that was first seen so long ago.
    void addIssue(const char* fingerprint, const char* state, int hoursAgo)
    {
        m_server.database()
            .query("INSERT INTO exception_issue (app_id, fingerprint, type, level, state, first_seen, last_seen)"
                   " VALUES (1, :fingerprint, 'E', 'error', :state, now() - make_interval(hours => :hours), now())")
            .bind(":fingerprint", fingerprint)
            .bind(":state", state)
            .bind(":hours", hoursAgo)
            .run();
    }

    void promise(std::optional<int> respond, std::optional<int> resolve)
    {
        const Vendor vendor = read(1);
        VendorInput input = vendor;
        input.respondWithinHours = respond;
        input.resolveWithinHours = resolve;
        const TestReply reply = m_system.put(
            at(Paths::vendor, 1), input, {{"If-Match", '"' + std::to_string(vendor.version) + '"'}});
        EXPECT_EQ(reply.status, 200) << reply.body;
    }

    Vendor read(qint64 id) { return m_system.get(at(Paths::vendor, id)).as<Vendor>(); }

    std::vector<QString> codes(const std::string& query)
    {
        const TestReply reply = m_system.get(Paths::vendors + query);
        EXPECT_EQ(reply.status, 200) << reply.body;
        std::vector<QString> all;
        for (const Vendor& vendor : reply.as<Page<Vendor>>().items)
            all.push_back(vendor.code);
        return all;
    }
};

using Codes = std::vector<QString>;

TEST_F(VendorApi, keepsTheServiceLevel)
{
    VendorInput input;
    input.code = u"new"_s;
    input.name = u"新"_s;
    input.respondWithinHours = 4;
    input.resolveWithinHours = 72;
    const TestReply made = m_system.post(Paths::vendors, input);
    ASSERT_EQ(made.status, 201) << made.body;
    const Vendor vendor = read(made.as<Vendor>().id.value());
    EXPECT_EQ(vendor.respondWithinHours, 4);
    EXPECT_EQ(vendor.resolveWithinHours, 72);
    promise(8, {});
    EXPECT_EQ(read(1).respondWithinHours, 8);
    EXPECT_FALSE(read(1).resolveWithinHours);
}

TEST_F(VendorApi, aServiceLevelOutOfReasonIsNamed)
{
    VendorInput input;
    input.code = u"new"_s;
    input.name = u"新"_s;
    input.respondWithinHours = 0;
    EXPECT_EQ(m_system.post(Paths::vendors, input).field(), "respondWithinHours");
    input.respondWithinHours = 24;
    input.resolveWithinHours = 8;
    const TestReply crossed = m_system.post(Paths::vendors, input);
    EXPECT_EQ(crossed.status, 422);
    EXPECT_EQ(crossed.field(), "resolveWithinHours");
    EXPECT_EQ(m_system.post(Paths::vendors, std::string(R"({"code":"x","name":"x","respondWithinHours":"8"})")).field(),
        "respondWithinHours");
}

TEST_F(VendorApi, countsIssuesBeyondTheServiceLevel)
{
    addIssue("fresh", "unresolved", 1);
    addIssue("waiting", "unresolved", 10);
    addIssue("back", "regressed", 10);
    addIssue("old", "regressed", 100);
    addIssue("done", "resolved", 100);
    addIssue("muted", "muted", 100);
    EXPECT_EQ(read(1).openIssues, 4);
    EXPECT_EQ(read(1).overdueIssues, 0) << "nothing is promised";
    promise(8, {});
    EXPECT_EQ(read(1).overdueIssues, 1) << "the one that nobody took in hand";
    promise(8, 72);
    EXPECT_EQ(read(1).overdueIssues, 2);
    promise({}, 9);
    EXPECT_EQ(read(1).overdueIssues, 3);
    EXPECT_EQ(codes("?overdue=true"), Codes{u"tinglan"_s});
    EXPECT_EQ(codes("?overdue=false"), Codes{u"cheyuan"_s});
    EXPECT_EQ(codes("?sort=-overdueIssues"), (Codes{u"tinglan"_s, u"cheyuan"_s}));
    EXPECT_EQ(codes("?sort=overdueIssues&limit=1"), Codes{u"cheyuan"_s});
}

TEST_F(VendorApi, whatEndsFirstIsTheNextExpiry)
{
    EXPECT_FALSE(read(1).nextExpiry);
    EXPECT_EQ(read(2).nextExpiry, QDate(2031, 1, 1));
    m_server.database().execute(uR"(
        UPDATE vendor SET maintenance_until = '2030-06-01' WHERE id = 2;
        INSERT INTO vendor_document (vendor_id, kind, title, valid_until) VALUES
            (2, 'contract', '合同', '2032-01-01'), (2, 'other', '无期限', NULL))"_s);
    EXPECT_EQ(read(2).nextExpiry, QDate(2030, 6, 1));
    m_server.database().execute(uR"(
        INSERT INTO vendor_document (vendor_id, kind, title, valid_until) VALUES (2, 'businessLicence', '营业执照', '2029-03-31'))"_s);
    EXPECT_EQ(read(2).nextExpiry, QDate(2029, 3, 31));
    EXPECT_EQ(read(2).documentCount, 3);
    EXPECT_EQ(codes("?expiresBefore=2029-03-31"), Codes{});
    EXPECT_EQ(codes("?expiresBefore=2029-04-01"), Codes{u"cheyuan"_s});
    EXPECT_EQ(codes("?sort=nextExpiry"), (Codes{u"cheyuan"_s, u"tinglan"_s})) << "without end comes last";
    EXPECT_EQ(codes("?sort=-nextExpiry&limit=1"), Codes{u"tinglan"_s});
    EXPECT_EQ(m_system.get(Paths::vendors + std::string("?expiresBefore=soon")).field(), "expiresBefore");
}

TEST_F(VendorApi, pagesGoOnBehindAVendorWithoutEnd)
{
    const TestReply first = m_system.get(Paths::vendors + std::string("?sort=nextExpiry&limit=1"));
    const auto page = first.as<Page<Vendor>>();
    ASSERT_TRUE(page.nextCursor);
    EXPECT_EQ(codes("?sort=nextExpiry&limit=1&cursor=" + page.nextCursor->toStdString()), Codes{u"tinglan"_s});
}

TEST_F(VendorApi, onlyOneWithoutAppsOrDocumentsIsDeleted)
{
    m_server.database().execute(
        uR"(INSERT INTO vendor_document (vendor_id, kind, title) VALUES (2, 'other', '文件'))"_s);
    for (const qint64 id : {1, 2}) {
        const TestReply refused = m_system.del(at(Paths::vendor, id), {{"If-Match", "\"1\""}});
        EXPECT_EQ(refused.status, 409) << id;
        EXPECT_EQ(refused.code(), "inUse") << id;
    }
    m_server.database().execute(u"DELETE FROM vendor_document"_s);
    EXPECT_EQ(m_system.del(at(Paths::vendor, 2), {{"If-Match", "\"1\""}}).status, 204);
}

} // namespace
} // namespace wardport::test
