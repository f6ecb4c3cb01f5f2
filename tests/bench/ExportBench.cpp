// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// bench_export [rows]: seconds in which the launch log becomes a file, and by how much the process grows over it, for a tenth
// of the rows and for all of them: the memory must not follow the rows.

#include "server/features/jobs/JobService.h"
#include "shared/model/Export.h"
#include "tests/bench/support/BenchServer.h"
#include "tests/bench/support/Measured.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace {

using namespace wardport;
using namespace wardport::bench;
using namespace Qt::Literals::StringLiterals;
using Clock = std::chrono::steady_clock;

/// Most memory this process held since the last call, in MB.
double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    double kilobytes = 0;
    for (std::string word; status >> word;) {
        if (word == "VmHWM:")
            status >> kilobytes;
    }
    std::ofstream("/proc/self/clear_refs") << "5";
    return kilobytes / 1'000;
}

class ExportBench {
public:
    explicit ExportBench(int rows)
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
    }

    bool run()
    {
        bool good = true;
        for (const ExportFormat format : {ExportFormat::csv, ExportFormat::xlsx}) {
            const char* name = format == ExportFormat::csv ? "csv" : "xlsx";
            fill(m_rows / 10);
            make(format); // whatever is kept from the first time on
            const double few = make(format);
            fill(m_rows);
            const auto began = Clock::now();
            const double many = make(format);
            const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
            std::printf(
                "%s: %d rows in %.1f s, at most %.1f MB; a tenth of them %.1f MB\n", name, m_rows, seconds, many, few);
            good = judge(std::string(name) + " growth, MB", many - few, 32, 8, true) && good;
        }
        return good;
    }

private:
    server::Database& database() { return m_server.database(); }

    void fill(int rows)
    {
        database().execute(u"DELETE FROM launch"_s);
        database()
            .query(R"(
                INSERT INTO launch (event_id, at, received_at, person_id, app_id, hospital_id, department_id, outcome,
                                    duration_ms, network, platform, batch_no)
                SELECT gen_random_uuid(), now() - n * interval '1 ms', now(), p.id, :app, p.hospital_id, p.department_id,
                       'opened', 420, 'wifi', 'android', 1
                FROM generate_series(1, :rows) n, (SELECT * FROM person ORDER BY id LIMIT 1) p)")
            .bind(":app", m_server.apps().front())
            .bind(":rows", rows)
            .run();
    }

    /// The most memory held meanwhile.
    double make(ExportFormat format)
    {
        ExportRequest request;
        request.list = u"launches"_s;
        request.format = format;
        peakMegabytes();
        const JobId id = database().transact([&] { return m_jobs.queue(m_who, u"export"_s, request).id; });
        for (;;) {
            const auto state =
                database().query("SELECT state FROM job WHERE id = :id").bind(":id", id).scalar<JobState>();
            if (state == JobState::done)
                return peakMegabytes();
            if (state == JobState::failed || state == JobState::cancelled)
                throw std::runtime_error("the job failed");
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        }
    }

    const int m_rows;
    BenchServer m_server; ///< runs the jobs
    server::JobService m_jobs{database()};
    server::Principal m_who;
};

} // namespace

int main(int count, char** arguments)
{
    try {
        return ExportBench(count > 1 ? std::stoi(arguments[1]) : 200'000).run() ? 0 : 1;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
    }
    return 1;
}
