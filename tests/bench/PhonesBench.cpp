// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// bench_phones [seconds] [rounds] [idle]: what a person waits for, the list of apps and then a launch of one of them with its
// ticket and its event, durable: 200 requests a second, in turn without and with 5,000 phones that are connected and idle. The
// server and its PostgreSQL have the first core, the load and the idle phones (a process of their own) the second.

#include "shared/api/Paths.h"
#include "shared/base/Clock.h"
#include "shared/json/JsonWriter.h"
#include "shared/model/Phone.h"
#include "tests/bench/support/BenchServer.h"
#include "tests/bench/support/IdlePhones.h"
#include "tests/bench/support/Load.h"
#include "tests/bench/support/Processes.h"

#include <QUuid>

#include <cstdio>
#include <iostream>

namespace {

using namespace wardport;
using namespace wardport::bench;

constexpr double requestsPerSecond = 200;
constexpr int connections = 32;

struct Plan {
    std::chrono::milliseconds duration{5'000};
    int rounds = 5;
    int idle = 5'000;
};

class PhonesBench {
public:
    explicit PhonesBench(const Plan& plan)
        : m_plan(plan)
    {
    }

    bool run()
    {
        Series quiet{"list and launch"};
        Series crowded{"the same, " + std::to_string(m_plan.idle) + " phones idle"};
        std::vector<double> kilobytes;
        int threads = 0;
        for (int round = 0; round < m_plan.rounds; ++round) {
            quiet.runs.push_back(phones());
            const qint64 before = residentBytes();
            const IdlePhones idle(m_server.phonePort(), m_server.token(), m_plan.idle);
            kilobytes.push_back(static_cast<double>(residentBytes() - before) / 1024 / m_plan.idle);
            crowded.runs.push_back(phones());
            threads = std::max(threads, threadCount());
        }
        std::printf("%g requests/s over %d connections, list and launch in turn; %d rounds of %.1f s\n",
            requestsPerSecond, connections, m_plan.rounds, std::chrono::duration<double>(m_plan.duration).count());
        quiet.print();
        crowded.print();
        // Freed memory is used again: only the first crowd shows what a phone takes.
        std::printf("  memory for each idle phone: %.1f KiB\n", kilobytes.front());
        bool good = judge("p99 with idle phones, ms", crowded.middle(&Measured::p99), 10, 5, true);
        good &= judge("p99 with / without idle phones", ratio(crowded, quiet, &Measured::p99), 1.2, 1.05, true);
        good &= judge("requests answered a second", crowded.middle(&Measured::perSecond), requestsPerSecond * 0.98,
            requestsPerSecond * 0.99);
        good &= judge("threads", threads, 64, 48, true);
        return good;
    }

private:
    Measured phones()
    {
        LoadPlan load;
        load.port = m_server.phonePort();
        load.connections = connections;
        load.duration = m_plan.duration;
        load.perSecond = requestsPerSecond;
        load.core = 1;
        load.request = [this] { return next(); };
        return bench::run(load);
    }

    std::string next()
    {
        if (m_count++ % 2 == 0)
            return getRequest(Paths::myApps, m_server.token());
        LaunchRequest launch;
        launch.eventId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        launch.network = QStringLiteral("wifi");
        const AppId app = m_webApps[m_count / 2 % m_webApps.size()];
        return postRequest(
            "/api/v1/me/apps/" + std::to_string(app.value()) + "/launch", m_server.token(), json::toJson(launch));
    }

    const Plan m_plan;
    BenchServer m_server;
    const std::vector<AppId> m_webApps =
        m_server.database().query("SELECT id FROM app WHERE kind = 'web' ORDER BY id").rows<AppId>();
    std::size_t m_count = 0;
};

} // namespace

int main(int count, char** arguments)
{
    try {
        if (IdlePhones::served(count, arguments))
            return 0;
        Plan plan;
        if (count > 1)
            plan.duration = std::chrono::milliseconds(static_cast<int>(1'000 * std::stod(arguments[1])));
        if (count > 2)
            plan.rounds = std::stoi(arguments[2]);
        if (count > 3)
            plan.idle = std::stoi(arguments[3]);
        raiseFileLimit();
        confineTo(0);
        return PhonesBench(plan).run() ? 0 : 1;
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << "\n";
    }
    return 1;
}
