// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tabular/SheetReader.h"
#include "shared/api/Permission.h"
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

TEST_F(ExportApi, givesEachListToThoseWhoMayReadItAndToNobodyElse)
{
    m_server.database().execute(
        u"INSERT INTO recertification (id, name, due_on, created_at) VALUES (77, '复核', '2030-01-01', now())"_s);
    const std::map<QString, std::optional<Permission>> lists{{u"people"_s, Permission::peopleRead},
        {u"vpnAccounts"_s, Permission::vpnAccountsRead}, {u"groups"_s, Permission::groupsRead},
        {u"vendors"_s, Permission::vendorsRead}, {u"apps"_s, Permission::appsRead},
        {u"grants"_s, Permission::accessRead}, {u"requests"_s, Permission::accessRequestsRead},
        {u"granted"_s, Permission::accessReviewsRead}, {u"dormant"_s, Permission::accessReviewsRead},
        {u"recertifications"_s, Permission::accessReviewsRead}, {u"exceptions"_s, Permission::exceptionsRead},
        {u"operations"_s, Permission::operationsRead}, {u"launches"_s, Permission::logsRead},
        {u"signIns"_s, Permission::logsRead}, {u"problemReports"_s, Permission::logsRead},
        {u"alarms"_s, Permission::alarmsRead}, {u"administrators"_s, Permission::administratorsRead},
        {u"announcements"_s, Permission::announcementsRead}, {u"gateways"_s, Permission::vpnAccountsRead},
        {u"vpnSessions"_s, Permission::vpnSessionsRead}, {u"directories"_s, Permission::directoryRead},
        {u"recertificationItems"_s, Permission::accessReviewsRead}, {u"jobs"_s, std::nullopt}};
    for (const Role role : {Role::system, Role::security, Role::audit, Role::manager}) {
        TestClient client = m_server.as(role);
        for (const auto& [list, permission] : lists) {
            ExportRequest request;
            request.list = list;
            request.format = ExportFormat::csv;
            request.query = list == u"recertificationItems"_s ? u"recertificationId=77"_s : QString();
            if (!permission || holds(role, *permission))
                EXPECT_EQ(made(client, request).state, JobState::done) << list.toStdString();
            else
                EXPECT_EQ(client.post(Paths::exports, request).status, 403) << list.toStdString();
        }
    }
}

TEST_F(ExportApi, givesTheListsOfTheSettingsWithinTheScope)
{
    m_server.database().execute(uR"(
        UPDATE org_unit SET name_en = 'First hospital' WHERE id = 1001;
        INSERT INTO app (id, code, vendor_id, kind, name, category) VALUES (1, 'ward', 1, 'web', '移动查房', 'clinical');
        INSERT INTO administrator (id, username, display_name, role, scope_org_unit_id) VALUES
            (70, 'first', '一院管理员', 'system', 1001), (71, 'second', '二院管理员', 'system', 1004);
        INSERT INTO vpn_account (id, hospital_id, person_id, account) VALUES (1, 1001, 1002, 'ww'), (2, 1004, 1005, 'zm');
        INSERT INTO gateway (id, name, hospital_id, secret_hash, created_at) VALUES
            (1, 'gw-1', 1001, 'hushed', now()), (2, 'gw-2', 1004, 'hushed', now());
        INSERT INTO vpn_session (gateway_id, session_id, vpn_account_id, person_id, tunnel_address, started_at, seen_at,
                                 ended_at, end_reason) VALUES
            (1, 's1', 1, 1002, '10.8.0.5', now(), now(), NULL, ''), (2, 's2', 2, 1005, '10.8.0.6', now(), now(), now(), 'replaced');
        INSERT INTO directory (hospital_id, name, servers, security, base_dn, user_filter, mapping, last_error, last_failure)
            VALUES (1001, '一院目录', '{ldap.example}', 'ldaps', 'dc=x', '(uid=*)', '{}', 'x', 'limit'),
                (1004, '二院目录', '{ldap.example}', 'ldaps', 'dc=x', '(uid=*)', '{}', '', NULL);
        INSERT INTO announcement (title, text, org_unit_id, state, published_at, until, created_at) VALUES
            ('一院通知', 'x', 1001, 'published', '2020-01-01', '2020-02-01T00:00+08', now()),
            ('二院通知', 'x', 1004, 'draft', NULL, NULL, now());
        INSERT INTO grant_change_set (id, note, added, scope_path) VALUES (9, 'x', 1, '/1001/1002/');
        INSERT INTO recertification (id, name, due_on, org_unit_id, created_at) VALUES
            (5, '一院复核', '2020-01-01', 1001, now()), (6, '二院复核', '2030-01-01', 1004, now());
        INSERT INTO grant_entry (id, subject_type, subject_id, app_id, effect, change_set_id) VALUES
            (31, 'person', 1002, 1, 'allow', 9), (32, 'person', 1005, 1, 'allow', 9);
        INSERT INTO recertification_item (recertification_id, grant_id, person_id, app_id, granted_at) VALUES
            (5, 31, 1002, 1, now()), (6, 32, 1005, 1, now()))"_s);
    const auto file = [](TestClient& client, const QString& list, std::initializer_list<const char*> keys,
                          const QString& query = {}) {
        ExportRequest request;
        request.list = list;
        request.format = ExportFormat::csv;
        request.query = query;
        for (const char* key : keys)
            request.columns.push_back({QString::fromLatin1(key), {}, {}});
        const Job job = made(client, request);
        EXPECT_EQ(job.state, JobState::done) << job.errorDetail.toStdString();
        QStringList lines;
        for (const auto& row : server::readSheet(client.get(at(Paths::jobFile, job.id.value())).body).rows)
            lines += QStringList(row.begin(), row.end()).join(u'|');
        lines.removeFirst();
        return lines;
    };
    TestClient system = m_server.as(Role::system, OrgUnitId{1001});
    TestClient security = m_server.as(Role::security, OrgUnitId{1001});
    EXPECT_THAT(file(system, u"administrators"_s, {"displayName", "state", "scopeNameEn"}, u"q=管理员"_s),
        ElementsAre(u"一院管理员|passwordChangeDue|First hospital"_s));
    EXPECT_THAT(file(system, u"gateways"_s, {"name", "hospitalName", "active"}), ElementsAre(u"gw-1|一院|true"_s));
    EXPECT_THAT(file(security, u"vpnSessions"_s, {"account", "live", "personName"}), ElementsAre(u"ww|true|王伟"_s));
    EXPECT_THAT(file(system, u"directories"_s, {"name", "state", "hospitalNameEn", "servers", "bindPassword"}),
        ElementsAre(u"一院目录|stopped|First hospital|ldap.example|"_s));
    EXPECT_THAT(file(system, u"announcements"_s, {"title", "state", "lastDay", "orgUnitNameEn"}),
        ElementsAre(u"一院通知|over|2020-01-31|First hospital"_s));
    EXPECT_THAT(file(security, u"recertifications"_s, {"name", "state", "orgUnitName"}),
        ElementsAre(u"一院复核|overdue|一院"_s));
    EXPECT_THAT(file(security, u"recertificationItems"_s, {"staffNo", "appName", "decision"}, u"recertificationId=5"_s),
        ElementsAre(u"000002|移动查房|open"_s));
    EXPECT_EQ(file(security, u"jobs"_s, {"kind"}).size(), 4) << "one's own, this one too";
    EXPECT_THAT(file(m_system, u"gateways"_s, {"name"}), ElementsAre(u"gw-1"_s, u"gw-2"_s)) << "who sees all";

    ExportRequest foreign;
    foreign.list = u"recertificationItems"_s;
    foreign.format = ExportFormat::csv;
    EXPECT_EQ(security.post(Paths::exports, foreign).field(), "recertificationId") << "of which campaign?";
    foreign.query = u"recertificationId=6"_s;
    const Job job = made(security, foreign);
    EXPECT_EQ(job.state, JobState::failed);
    EXPECT_EQ(job.errorCode, ErrorCode::notFound);
}

TEST_F(ExportApi, keepsLaunchesToTheScopeWithNamesInTheReadersLanguage)
{
    m_server.database().execute(uR"(
        UPDATE org_unit SET name_en = 'Orthopaedics' WHERE id = 1003;
        INSERT INTO app (id, code, vendor_id, kind, name, category, state) VALUES
            (1, 'ward', 1, 'web', '移动查房', 'clinical', 'published');
        INSERT INTO launch (event_id, at, received_at, person_id, app_id, hospital_id, department_id, outcome, failure,
                            batch_no) VALUES
            (gen_random_uuid(), now(), now(), 1002, 1, 1001, 1002, 'opened', NULL, 1),
            (gen_random_uuid(), now(), now(), 1003, 1, 1001, 1003, 'failed', 'timeout', 1))"_s);
    ExportRequest request;
    request.list = u"launches"_s;
    request.format = ExportFormat::csv;
    request.columns = {{u"departmentNameEn"_s, u"Department"_s, {}}, {u"appNameEn"_s, u"App"_s, {}},
        {u"failure"_s, u"Failure"_s, {{u"timeout"_s, u"Timed out"_s}}}};
    EXPECT_EQ(made(m_system, request).done, 2);
    const Job job = made(m_department, request);
    const auto rows = server::readSheet(m_department.get(at(Paths::jobFile, job.id.value())).body).rows;
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_THAT(rows[1], ElementsAre(u"Orthopaedics"_s, u"移动查房"_s, u"Timed out"_s)) << "no English name: its own";
}

TEST_F(ExportApi, putsListsAndFactsIntoWordsOneByOne)
{
    m_server.database().execute(uR"(
        INSERT INTO alarm (id, kind, state, subject, subject_name, evidence, first_at, last_at) VALUES
            (1, 'administratorLocked', 'open', 'administrator:4', '陈静',
             '[{"name":"role","value":"system"},{"name":"issuedAt","value":"2026-11-24T03:41:01.123Z"}]', now(), now()))"_s);
    ExportRequest request;
    request.list = u"alarms"_s;
    request.format = ExportFormat::csv;
    request.columns = {{u"evidence"_s, u"证据"_s, {{u"role"_s, u"角色"_s}, {u"system"_s, u"系统管理员"_s}}}};
    const Job job = made(m_security, request);
    const auto rows = server::readSheet(m_security.get(at(Paths::jobFile, job.id.value())).body).rows;
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_THAT(rows[1], ElementsAre(u"角色: 系统管理员; issuedAt: 2026-11-24 11:41:01"_s));
}

TEST_F(ExportApi, theOperationLogSaysThatItWasTakenOut)
{
    TestClient audit = m_server.as(Role::audit);
    ExportRequest request;
    request.list = u"operations"_s;
    request.format = ExportFormat::csv;
    request.columns = {{u"action"_s, u"操作"_s, {{u"export.create"_s, u"导出"_s}}}, {u"changedFields"_s, {}, {}}};
    const Job job = made(audit, request);
    const auto rows = server::readSheet(audit.get(at(Paths::jobFile, job.id.value())).body).rows;
    EXPECT_THAT(rows, Contains(ElementsAre(u"导出"_s, u"query"_s))) << "the wish stands in its own file";
    QStringList done;
    for (const OperationEntry& entry : audit.get(Paths::logOperations).as<Page<OperationEntry>>().items)
        done += entry.action + u' ' + entry.objectName;
    EXPECT_THAT(done, Contains(u"export.create operations"_s));
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
