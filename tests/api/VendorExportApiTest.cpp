// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/SheetReader.h"
#include "shared/model/Export.h"
#include "shared/model/Job.h"
#include "tests/api/HospitalApi.h"

#include <gmock/gmock.h>

#include <thread>

namespace wardport::test {
namespace {

using testing::ElementsAre;

class VendorExportApi : public HospitalApi {
protected:
    VendorExportApi()
    {
        m_server.database().execute(uR"(
            INSERT INTO vendor (id, code, name, maintenance_until, resolve_within_hours) VALUES
                (2, 'cheyuan', '澈原', '2031-01-01', 24), (3, 'yaohe', '曜禾', '2030-01-01', 24);
            INSERT INTO vendor_document (vendor_id, kind, title, valid_until) VALUES (2, 'contract', '合同', '2029-03-05');
            INSERT INTO app (id, vendor_id, code, kind, name, category) VALUES
                (1, 2, 'pacs', 'web', '阅片', 'clinical'), (2, 3, 'lis', 'web', '检验', 'clinical');
            INSERT INTO exception_issue (app_id, fingerprint, type, level, first_seen, last_seen) VALUES
                (1, 'old', 'E', 'error', now() - interval '25 hours', now()),
                (1, 'new', 'E', 'error', now() - interval '23 hours', now()),
                (2, 'new', 'E', 'error', now() - interval '23 hours', now()))"_s);
    }

    std::vector<std::vector<QString>> exported(const QString& query)
    {
        ExportRequest request;
        request.list = u"vendors"_s;
        request.format = ExportFormat::csv;
        request.query = query;
        request.columns = {{u"code"_s, u"编码"_s, {}}, {u"nextExpiry"_s, u"最近到期"_s, {}},
            {u"overdueIssues"_s, u"超时"_s, {}}, {u"documentCount"_s, u"资质"_s, {}},
            {u"resolveWithinHours"_s, u"解决时限"_s, {}}};
        const TestReply asked = m_system.post(Paths::exports, request);
        EXPECT_EQ(asked.status, 201) << asked.body;
        const JobId id = asked.as<Job>().id;
        Job job = asked.as<Job>();
        for (int i = 0; i < 200 && (job.state == JobState::queued || job.state == JobState::running); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
            job = m_system.get(at(Paths::job, id.value())).as<Job>();
        }
        EXPECT_EQ(job.state, JobState::done) << job.errorDetail.toStdString();
        auto rows = server::readSheet(m_system.get(at(Paths::jobFile, id.value())).body).rows;
        rows.erase(rows.begin());
        return rows;
    }
};

TEST_F(VendorExportApi, tellsTermsAndTheServiceLevelInTheOrderOfTheList)
{
    const auto rows = exported(u"sort=-overdueIssues"_s);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_THAT(rows[0], ElementsAre(u"cheyuan"_s, u"2029-03-05"_s, u"1"_s, u"1"_s, u"24"_s));
    EXPECT_THAT(rows[1], ElementsAre(u"yaohe"_s, u"2030-01-01"_s, u"0"_s, u"0"_s, u"24"_s));
    EXPECT_THAT(rows[2], ElementsAre(u"tinglan"_s, QString(), u"0"_s, u"0"_s, QString()));
}

TEST_F(VendorExportApi, holdsWhatTheFiltersFind)
{
    EXPECT_EQ(exported(u"overdue=true"_s).size(), 1u);
    const auto ending = exported(u"expiresBefore=2029-04-01"_s);
    ASSERT_EQ(ending.size(), 1u);
    EXPECT_EQ(ending[0][0], u"cheyuan");
}

} // namespace
} // namespace wardport::test
