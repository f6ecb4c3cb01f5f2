// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// bench_import [rows]: seconds that a file of people takes from its bytes to the rows on the server, then to check it, to
// apply it to a hospital where none of them is known, and to check and apply it again when nothing is left to change.

#include "server/features/imports/ImportService.h"
#include "server/tabular/SheetWriter.h"
#include "tests/bench/support/BenchServer.h"
#include "tests/bench/support/Measured.h"

#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <thread>

namespace {

using namespace wardport;
using namespace wardport::bench;
using namespace Qt::Literals::StringLiterals;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point began)
{
    return std::chrono::duration<double>(Clock::now() - began).count();
}

class ImportBench {
public:
    explicit ImportBench(int rows)
        : m_rows(rows)
    {
        m_who.kind = server::Principal::Kind::administrator;
        m_who.username = u"bench"_s;
        m_who.role = Role::system;
        m_who.administratorId = database()
                                    .query(
                                        "INSERT INTO administrator (username, display_name, role, password_change_due)"
                                        " VALUES ('bench', 'bench', 'system', false) RETURNING id")
                                    .scalar<AdministratorId>();
        m_hospital =
            database().query("SELECT id FROM org_unit WHERE kind = 'hospital' ORDER BY id LIMIT 1").scalar<OrgUnitId>();
        m_departments = database()
                            .query(
                                "SELECT code FROM org_unit WHERE hospital_id = :id AND kind = 'department' AND active")
                            .bind(":id", m_hospital)
                            .rows<QString>();
    }

    bool run()
    {
        const std::string file = makeFile();
        std::printf("%d rows, %.1f MB of XLSX\n", m_rows, static_cast<double>(file.size()) / 1e6);
        const ImportId first = upload(file);
        const bool checked = judge("check, s", check(first), 10, 2, true);
        const bool applied = judge("apply, s", apply(first), 20, 5, true);
        const ImportId second = upload(file);
        const bool again = judge("check again, s", check(second), 10, 2, true);
        const bool unchanged = judge("apply again, s", apply(second), 20, 5, true);
        const auto people = database().query("SELECT count(*) FROM person WHERE staff_no LIKE 'B-%'").scalar<qint64>();
        return checked && applied && again && unchanged && people == m_rows;
    }

private:
    server::Database& database() { return m_server.database(); }

    std::string makeFile() const
    {
        std::string bytes;
        const auto writer = server::SheetWriter::make(
            server::SheetFormat::xlsx, [&](std::string_view part) { bytes += part; });
        writer->row(
            {u"工号"_s, u"姓名"_s, u"行政科室"_s, u"业务科室"_s, u"人员类别"_s, u"职称"_s, u"电话"_s, u"有效期止"_s});
        static const QString names[] = {u"王伟"_s, u"李娜"_s, u"欧阳志远"_s, u"\U00020BB7野敏"_s, u"张秀英"_s};
        static const QString categories[] = {u"医生"_s, u"护士"_s, u"医技人员"_s, u"药师"_s, u"行政"_s};
        for (int i = 0; i < m_rows; ++i) {
            const auto n = static_cast<std::size_t>(i);
            writer->row({u"B-%1"_s.arg(i, 6, 10, QChar(u'0')), names[n % 5], m_departments[n % m_departments.size()],
                m_departments[n * 7 % m_departments.size()], categories[n / 3 % 5], u"主治医师"_s,
                u"139%1"_s.arg(i, 8, 10, QChar(u'0')), u"2030/12/31"_s});
        }
        writer->finish();
        return bytes;
    }

    ImportId upload(const std::string& file)
    {
        const auto began = Clock::now();
        const Import import = m_imports.upload(m_who, {u"bench.xlsx"_s, m_hospital}, file);
        std::printf("upload, s %.2f\n", secondsSince(began));
        return import.id;
    }

    double check(ImportId id)
    {
        const auto began = Clock::now();
        await(m_imports.queueCheck(m_who, id).id);
        return secondsSince(began);
    }

    double apply(ImportId id)
    {
        const auto began = Clock::now();
        await(m_imports.queueApply(m_who, id, {}).id);
        return secondsSince(began);
    }

    void await(JobId id)
    {
        for (;;) {
            const auto state =
                database().query("SELECT state FROM job WHERE id = :id").bind(":id", id).scalar<JobState>();
            if (state == JobState::done)
                return;
            if (state == JobState::failed || state == JobState::cancelled)
                throw std::runtime_error("the job failed");
            std::this_thread::sleep_for(std::chrono::milliseconds{10});
        }
    }

    const int m_rows;
    BenchServer m_server; ///< runs the jobs
    SystemClock m_clock;
    server::OperationLog m_log{database(), m_clock};
    server::RuleMembership m_rules{database(), m_log};
    server::OrgUnitService m_orgUnits{database(), m_log, m_rules};
    server::JobService m_jobs{database()};
    server::ImportService m_imports{database(), m_orgUnits, m_jobs};
    server::Principal m_who;
    OrgUnitId m_hospital;
    std::vector<QString> m_departments;
};

} // namespace

int main(int count, char** arguments)
{
    try {
        return ImportBench(count > 1 ? std::stoi(arguments[1]) : 20'000).run() ? 0 : 1;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
    }
    return 1;
}
