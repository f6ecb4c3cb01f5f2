// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// bench_signin [seconds] [rounds]: what phones feel of a storm of sign-ins. A steady stream of GET /me/apps alone, then with
// 200 sign-ins waiting all the time; they take turns, and the median of the 99th percentiles' ratios stands with the rate of
// sign-ins.

#include "shared/api/Paths.h"
#include "tests/bench/support/BenchServer.h"
#include "tests/bench/support/Load.h"

#include <cstdio>
#include <future>
#include <iostream>
#include <thread>

namespace {

using namespace wardport;
using namespace wardport::bench;

constexpr int waiting = 200;

struct Plan {
    std::chrono::milliseconds duration{4'000};
    int rounds = 5;
    double perSecond = 500; ///< of GET /me/apps
};

class SignInBench {
public:
    explicit SignInBench(const Plan& plan)
        : m_plan(plan)
    {
    }

    bool run()
    {
        Series quiet{"GET /me/apps, nobody signs in"};
        Series stormy{"GET /me/apps, 200 sign-ins wait"};
        Series signIns{"sign-ins"};
        for (int round = 0; round < m_plan.rounds; ++round) {
            quiet.runs.push_back(phones());
            std::atomic<std::uint64_t> signedIn{0};
            std::atomic<bool> stop{false};
            auto storm = std::async(std::launch::async, [&] { return bench::run(stormPlan(signedIn, stop)); });
            // The storm stands when the first have been let in.
            while (signedIn == 0 && storm.wait_for(std::chrono::milliseconds(5)) == std::future_status::timeout) {}
            stormy.runs.push_back(phones());
            stop = true;
            signIns.runs.push_back(storm.get());
            signIns.runs.back().cpu = 0;
            // Those it left behind are still worked off; the next round begins in quiet.
            while (m_server.signInsWaiting() > 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        for (const Series& series : {quiet, stormy, signIns})
            series.print();
        return judge("p99 in the storm / quiet", ratio(stormy, quiet, &Measured::p99), 3, 1.5, true);
    }

private:
    Measured phones()
    {
        LoadPlan load;
        load.port = m_server.phonePort();
        load.connections = 64;
        load.duration = m_plan.duration;
        load.perSecond = m_plan.perSecond;
        load.request = [this] { return getRequest(Paths::myApps, m_server.token()); };
        Measured measured = bench::run(load);
        measured.cpu = 0; // the sign-ins' as well
        return measured;
    }

    LoadPlan stormPlan(std::atomic<std::uint64_t>& signedIn, const std::atomic<bool>& stop)
    {
        LoadPlan load;
        load.port = m_server.phonePort();
        load.connections = waiting;
        load.duration = std::chrono::minutes(2);
        load.stop = &stop;
        load.answered = &signedIn;
        load.request = [this] {
            const auto& user = m_server.phoneUsers()[m_next++ % m_server.phoneUsers().size()];
            PhoneSignIn signIn;
            signIn.orgCode = user.orgCode;
            signIn.staffNo = user.staffNo;
            signIn.password = user.password;
            signIn.deviceId = QStringLiteral("bench");
            return postRequest(Paths::phoneSessions, {}, json::toJson(signIn));
        };
        return load;
    }

    const Plan m_plan;
    BenchServer m_server;
    std::size_t m_next = 0;
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
        return SignInBench(plan).run() ? 0 : 1;
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << "\n";
    }
    return 1;
}
