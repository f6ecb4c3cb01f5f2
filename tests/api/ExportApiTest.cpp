// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/SheetReader.h"
#include "shared/model/Export.h"
#include "shared/model/Job.h"
#include "shared/model/Operation.h"
#include "tests/api/HospitalApi.h"

#include <gmock/gmock.h>

#include <thread>

namespace wardport::test {
namespace {

using testing::Contains;
using testing::ElementsAre;

class ExportApi : public HospitalApi {
protected:
    /// Asks until the job has ended; ten seconds are enough for it.
    static Job ended(TestClient& client, JobId id)
    {
        for (int i = 0; i < 200; ++i) {
            const Job job = client.get(at(Paths::job, id.value())).as<Job>();
            if (job.state != JobState::queued && job.state != JobState::running)
                return job;
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        }
        ADD_FAILURE() << "the job goes on and on";
        return {};
    }

    static Job made(TestClient& client, const ExportRequest& request)
    {
        const TestReply reply = client.post(Paths::exports, request);
        EXPECT_EQ(reply.status, 201) << reply.body;
        return ended(client, reply.as<Job>().id);
    }

    static ExportRequest people(ExportFormat format)
    {
        ExportRequest request;
        request.list = u"people"_s;
        request.format = format;
        request.query = u"sort=staffNo"_s;
        request.columns = {{u"staffNo"_s, u"工号"_s, {}}, {u"name"_s, u"姓名"_s, {}},
            {u"departmentName"_s, u"科室"_s, {}}, {u"category"_s, u"类别"_s, {{u"doctor"_s, u"医生"_s}}}};
        request.fileName = u"人员"_s;
        return request;
    }
};

TEST_F(ExportApi, givesAListAsAFileThatKeepsNumbersAndNames)
{
    m_server.database().execute(u"UPDATE person SET name = '=\U00020BB7' WHERE id = 1002"_s);
    for (const ExportFormat format : {ExportFormat::csv, ExportFormat::xlsx}) {
        const Job job = made(m_system, people(format));
        ASSERT_EQ(job.state, JobState::done) << job.errorDetail.toStdString();
        EXPECT_EQ(job.done, 3);
        const TestReply file = m_system.get(at(Paths::jobFile, job.id.value()));
        EXPECT_EQ(file.status, 200);
        EXPECT_EQ(static_cast<qint64>(file.body.size()), job.fileBytes);
        EXPECT_NE(file.headers.at("content-disposition").find("%E4%BA%BA%E5%91%98"), std::string::npos);
        const auto rows = server::readSheet(file.body).rows;
        ASSERT_EQ(rows.size(), 4u);
        EXPECT_THAT(rows[0], ElementsAre(u"工号"_s, u"姓名"_s, u"科室"_s, u"类别"_s));
        const QString name = format == ExportFormat::csv ? u"'=\U00020BB7"_s : u"=\U00020BB7"_s;
        EXPECT_THAT(rows[1], ElementsAre(u"000002"_s, name, u"心内科"_s, u"医生"_s));
        EXPECT_THAT(rows[2], ElementsAre(u"000003"_s, u"李娜"_s, u"骨科"_s, u"nurse"_s));
    }
}

TEST_F(ExportApi, readsMoreThanOnePage)
{
    m_server.database().execute(uR"(
        INSERT INTO person (id, hospital_id, staff_no, name, pinyin, pinyin_initials, category, department_id)
        SELECT 20000 + n, 1001, 'X' || lpad(n::text, 5, '0'), 'N' || n, '', '', 'nurse', 1002 FROM generate_series(1, 1100) n)"_s);
    ExportRequest request = people(ExportFormat::csv);
    request.query = u"q=X0"_s;
    EXPECT_EQ(made(m_system, request).done, 1100);
}

TEST_F(ExportApi, staysInTheScopeOfTheOneWhoAsks)
{
    const Job job = made(m_department, people(ExportFormat::csv));
    const auto rows = server::readSheet(m_department.get(at(Paths::jobFile, job.id.value())).body).rows;
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[1][0], u"000003");
    EXPECT_EQ(m_system.get(at(Paths::job, job.id.value())).status, 404) << "everybody has jobs of their own";
    EXPECT_EQ(m_system.get(at(Paths::jobFile, job.id.value())).status, 404);
}

TEST_F(ExportApi, namesWhatIsWrongWithTheWish)
{
    ExportRequest request = people(ExportFormat::csv);
    request.columns[1].key = u"passwordHash"_s;
    EXPECT_EQ(m_system.post(Paths::exports, request).field(), "columns[1].key");
    request = people(ExportFormat::csv);
    request.query = u"active=perhaps"_s;
    EXPECT_EQ(m_system.post(Paths::exports, request).field(), "active");
    request.list = u"secrets"_s;
    EXPECT_EQ(m_system.post(Paths::exports, request).field(), "list");
    TestClient manager = m_server.as(Role::manager);
    EXPECT_EQ(manager.post(Paths::exports, people(ExportFormat::csv)).status, 403);
}

TEST_F(ExportApi, leavesATraceInTheLog)
{
    made(m_system, people(ExportFormat::csv));
    TestClient audit = m_server.as(Role::audit);
    QStringList actions;
    for (const OperationEntry& entry : audit.get(Paths::logOperations).as<Page<OperationEntry>>().items)
        actions += entry.action;
    EXPECT_THAT(actions, Contains(u"export.create"_s));
}

TEST_F(ExportApi, aJobCutOffIsDoneByTheNextRun)
{
    const auto owner = m_server.database().query("SELECT max(id) FROM administrator").scalar<AdministratorId>();
    m_server.database()
        .query("INSERT INTO job (id, kind, parameters, administrator_id, state, attempts, heartbeat_at) "
               "VALUES (900, 'export', "
               "'{\"list\":\"people\",\"format\":\"csv\",\"query\":\"\",\"columns\":[],\"fileName\":\"\"}', :owner, "
               "'running', 1, now() - interval '5 minutes')")
        .bind(":owner", owner)
        .run();
    m_server.restart();
    QString state;
    for (int i = 0; i < 200 && state != u"done"; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
        state = m_server.database()
                    .query(
                        "SELECT concat_ws(' ', state, error_code, error_field, error_detail) FROM job WHERE id = 900")
                    .scalar<QString>()
                    .trimmed();
    }
    EXPECT_EQ(state, u"done");
}

} // namespace
} // namespace wardport::test
