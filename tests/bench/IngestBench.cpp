// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// bench_ingest [seconds] [rounds]: launch events over HTTPS, answered after their commit, on a durable database; against
// pgbench and plain libpq on the same database, into a table of the same shape. They take turns; medians stand with their
// ratio. Every acknowledged event is counted in the table afterwards.

#include "shared/api/Paths.h"
#include "tests/bench/support/BenchServer.h"
#include "tests/bench/support/Load.h"
#include "tests/bench/support/PgBench.h"
#include "tests/bench/support/UnnestLoad.h"

#include <cstdio>
#include <iostream>
#include <random>

namespace {

using namespace wardport;
using namespace wardport::bench;

constexpr int batchSize = 100;

struct Plan {
    std::chrono::milliseconds duration{2'000};
    int rounds = 5;
};

/// The bodies of phones' batches; no two events alike.
class Events {
public:
    explicit Events(const BenchServer& server)
        : m_token(server.token())
        , m_apps(server.apps())
    {
    }

    std::string request(int count)
    {
        std::string body = "{\"events\":[";
        for (int i = 0; i < count; ++i) {
            if (i > 0)
                body += ',';
            body += "{\"id\":\"" + randomId(m_random) + "\",\"type\":\"opened\",\"appId\":\""
                + std::to_string(m_apps[m_random() % m_apps.size()].value()) + "\",\"at\":\"";
            appendRfc3339(body, SystemClock{}.now() - std::chrono::milliseconds(m_random() % 60'000));
            body += "\",\"durationMs\":" + std::to_string(m_random() % 1'000)
                + ",\"network\":\"wifi\",\"platform\":\"android\",\"offline\":false}";
        }
        return postRequest(Paths::myEvents, m_token, body + "]}");
    }

private:
    const std::string m_token;
    const std::vector<AppId> m_apps;
    std::mt19937_64 m_random{1};
};

class IngestBench {
public:
    explicit IngestBench(const Plan& plan)
        : m_plan(plan)
        , m_events(m_server)
        , m_uri(m_server.database().settings().uri.toStdString())
    {
        m_server.database().execute(
            QStringLiteral("CREATE TABLE bench_launch (LIKE launch INCLUDING ALL) PARTITION BY RANGE (at);"
                           "SELECT ensure_partitions('bench_launch', (now() - interval '1 month')::date, (now() + "
                           "interval '1 month')::date)"));
        for (const char* name : {"fsync", "synchronous_commit"}) {
            const auto value = m_server.database()
                                   .query("SELECT current_setting(:name)")
                                   .bind(":name", std::string_view{name})
                                   .scalar<QString>();
            std::printf("%s %s, ", name, qPrintable(value));
        }
        std::printf("%d rounds of %.1f s each\n", plan.rounds, std::chrono::duration<double>(plan.duration).count());
    }

    bool singles()
    {
        Series ours{"one event a request, 64 connections"};
        Series theirs{"pgbench, 8 connections"};
        for (int round = 0; round < m_plan.rounds; ++round) {
            ours.runs.push_back(events(64, 1));
            theirs.runs.push_back(pgBench(m_uri, 8, m_plan.duration));
        }
        std::printf("Single events\n");
        ours.print();
        theirs.print();
        return judge("events acknowledged / single-row commits", ratio(ours, theirs), 1, 2);
    }

    bool batches()
    {
        Series ours{"batches of 100, 8 connections"};
        std::vector<Series> theirs{
            {"unnest of 100, 1 connection"}, {"unnest of 100, 2 connections"}, {"unnest of 100, 4 connections"}};
        for (int round = 0; round < m_plan.rounds; ++round) {
            ours.runs.push_back(events(8, batchSize));
            for (std::size_t i = 0; i < theirs.size(); ++i)
                theirs[i].runs.push_back(unnestLoad(m_uri, 1 << i, batchSize, m_plan.duration));
        }
        std::printf("Batches of %d, in events\n", batchSize);
        ours.print();
        for (const Series& series : theirs)
            series.print();
        for (std::size_t i = 1; i < theirs.size(); ++i)
            std::printf("  events acknowledged / %s: %.2f\n", theirs[i].name.c_str(), ratio(ours, theirs[i]));
        return judge("events acknowledged / " + theirs[0].name, ratio(ours, theirs[0]), 0.5, 0.7);
    }

private:
    /// In events, not requests.
    Measured events(int connections, int each)
    {
        const qint64 before = stored();
        std::atomic<std::uint64_t> answered{0};
        LoadPlan load;
        load.port = m_server.phonePort();
        load.connections = connections;
        load.duration = m_plan.duration;
        load.request = [&] { return m_events.request(each); };
        load.answered = &answered;
        Measured measured = run(load);
        const auto acknowledged = static_cast<qint64>(answered) * each;
        if (stored() - before < acknowledged)
            throw std::runtime_error("acknowledged events are missing");
        measured.perSecond *= each;
        measured.cpu /= each;
        return measured;
    }

    qint64 stored() { return m_server.database().query("SELECT count(*) FROM launch").scalar<qint64>(); }

    const Plan m_plan;
    BenchServer m_server;
    Events m_events;
    const std::string m_uri;
};

} // namespace

int main(int count, char** arguments)
{
    try {
        Plan plan;
        if (count > 1)
            plan.duration = std::chrono::milliseconds(static_cast<int>(1'000 * std::stod(arguments[1])));
        if (count > 2)
            plan.rounds = std::stoi(arguments[2]);
        IngestBench bench(plan);
        const bool singles = bench.singles();
        const bool batches = bench.batches();
        return singles && batches ? 0 : 1;
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << "\n";
    }
    return 1;
}
