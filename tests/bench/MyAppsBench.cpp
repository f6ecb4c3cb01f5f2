// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// bench_myapps [seconds] [rounds]: GET /me/apps with 40 apps through the phones' listener (routing, sign-in, rights) against a
// bare Poco HTTPServer with the same bytes, certificate and kept-alive connections; the whole list, then 304. Servers run on
// the first core, the load on the second; they take turns, and medians stand with their ratio. The same list, signed in by a
// cookie, as LemonLDAP::NG gives it (Debian's package; where it is not installed, its best known figure stands for it). Then
// the writing of a list of 60 apps as JSON against Boost.JSON's tree and rapidjson's writer.

#include "shared/api/Paths.h"
#include "shared/json/JsonReader.h"
#include "tests/bench/support/AppListJson.h"
#include "tests/bench/support/BenchServer.h"
#include "tests/bench/support/LemonServer.h"
#include "tests/bench/support/Load.h"
#include "tests/bench/support/StockServer.h"

#include <cstdio>
#include <iostream>

namespace {

using namespace wardport;
using namespace wardport::bench;

constexpr double lemonLists = 212; ///< of 2.16, in a second

struct Plan {
    std::chrono::milliseconds duration{2'000};
    int rounds = 5;
};

struct Gates {
    double gate;
    double goal;
};

class MyAppsBench {
public:
    explicit MyAppsBench(const Plan& plan)
        : m_plan(plan)
    {
        const Fetched answer = fetch(m_server.phonePort(), getRequest(Paths::myApps, m_server.token()));
        const std::size_t items = json::fromJson<MyApps>(answer.body).items.size();
        if (items != m_server.apps().size())
            throw std::runtime_error("the list has " + std::to_string(items) + " apps:\n" + answer.body);
        m_body = std::make_shared<const std::string>(answer.body);
        const std::size_t etag = answer.head.find("ETag: ") + 6;
        m_etag = answer.head.substr(etag, answer.head.find("\r\n", etag) - etag);
        std::printf("A list of %zu apps, %zu bytes; %d rounds of %.1f s\n", items, m_body->size(), plan.rounds,
            std::chrono::duration<double>(plan.duration).count());
    }

    bool compare(int connections, bool unchanged, Gates gates)
    {
        const StockServer bare(m_server.certificateFile(), m_server.keyFile(), {m_body, m_etag}, connections + 16);
        const std::string request = getRequest(
            Paths::myApps, m_server.token(), unchanged ? "If-None-Match: " + m_etag + "\r\n" : std::string{});
        Series ours{"GET /me/apps"};
        Series theirs{"bare Poco handler"};
        for (int round = 0; round < m_plan.rounds; ++round) {
            ours.runs.push_back(load(m_server.phonePort(), connections, request, unchanged));
            theirs.runs.push_back(load(bare.port(), connections, request, unchanged));
        }
        const std::string what = std::string(unchanged ? "304" : "whole list") + ", " + std::to_string(connections)
            + " connections";
        std::printf("%s\n", what.c_str());
        ours.print();
        theirs.print();
        std::printf("  CPU of the bare handler / ours: %.2f\n", 1 / ratio(ours, theirs, &Measured::cpu));
        return judge("requests / bare Poco's, " + what, ratio(ours, theirs), gates.gate, gates.goal);
    }

    bool compareWithLemon()
    {
        constexpr int connections = 16;
        std::optional<LemonServer> lemon;
        if (LemonServer::isInstalled())
            lemon.emplace(m_server.certificateFile(), m_server.keyFile(), static_cast<int>(m_server.apps().size()));
        const std::string request = "GET " + std::string{Paths::myApps}
            + " HTTP/1.1\r\nHost: localhost\r\nX-Wardport-Portal: 1\r\nCookie: __Host-wardport=" + m_server.token()
            + "\r\n\r\n";
        Series ours{"GET /me/apps by cookie"};
        Series theirs{lemon ? "LemonLDAP::NG" : "LemonLDAP::NG, as known"};
        for (int round = 0; round < m_plan.rounds; ++round) {
            ours.runs.push_back(load(m_server.phonePort(), connections, request, false));
            if (!lemon) {
                theirs.runs.push_back({lemonLists, 0, 0, 0});
                continue;
            }
            const double before = lemon->cpu();
            Measured measured = load(lemon->port(), connections, lemon->listRequest(), false);
            measured.cpu = (lemon->cpu() - before) * 1e6
                / (measured.perSecond * std::chrono::duration<double>(m_plan.duration).count());
            theirs.runs.push_back(measured);
        }
        std::printf("The signed-in list, %d connections\n", connections);
        ours.print();
        theirs.print();
        return judge("lists / LemonLDAP::NG's", ratio(ours, theirs), 50, 70);
    }

private:
    Measured load(std::uint16_t port, int connections, const std::string& request, bool unchanged) const
    {
        LoadPlan load;
        load.port = port;
        load.connections = connections;
        load.duration = m_plan.duration;
        load.request = [&] { return request; };
        load.status = unchanged ? 304 : 200;
        load.core = 1;
        return run(load);
    }

    const Plan m_plan;
    BenchServer m_server;
    std::shared_ptr<const std::string> m_body;
    std::string m_etag;
};

bool writing(const Plan& plan)
{
    const MyApps list = appList(60);
    const std::string text = json::toJson(list);
    Series ours{"our writer"};
    Series tree{"Boost.JSON tree"};
    Series rapid{"rapidjson writer"};
    for (int round = 0; round < plan.rounds; ++round) {
        ours.runs.push_back(megabytes([&] { return json::toJson(list); }));
        tree.runs.push_back(megabytes([&] { return writeByTree(list); }));
        if (hasRapidJson())
            rapid.runs.push_back(megabytes([&] { return writeByRapidJson(list); }));
    }
    std::printf("Writing 60 apps, %zu bytes, in MB/s\n", text.size());
    ours.print();
    tree.print();
    if (hasRapidJson())
        rapid.print();
    return judge("MB/s written", ours.middle(&Measured::perSecond), 180, 400);
}

} // namespace

int main(int count, char** arguments)
{
    try {
        Plan plan;
        if (count > 1)
            plan.duration = std::chrono::milliseconds(static_cast<int>(1'000 * std::stod(arguments[1])));
        if (count > 2)
            plan.rounds = std::stoi(arguments[2]);
        bool good = writing(plan);
        confineTo(0);
        MyAppsBench bench(plan);
        for (const int connections : {16, 64}) {
            good &= bench.compare(connections, false, {0.85, 1});
            good &= bench.compare(connections, true, {0.95, 1});
        }
        good &= bench.compareWithLemon();
        return good ? 0 : 1;
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << "\n";
    }
    return 1;
}
