// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0

// bench_http [connections] [seconds] [rounds]: our listener, Poco's stock HTTPServer and nginx answer the same bytes over TLS
// with kept-alive connections. Servers run on the first core, wrk on the second; the three take turns in each round, and
// medians stand with their ratio. Needs wrk and openssl; nginx is left out when absent.

#include "server/http/Listener.h"
#include "server/http/WorkerPool.h"
#include "tests/bench/support/Load.h"
#include "tests/bench/support/Processes.h"
#include "tests/bench/support/StockServer.h"

#include <Poco/Net/StreamSocket.h>
#include <Poco/Process.h>
#include <Poco/TemporaryFile.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <thread>
#include <vector>

namespace {

using wardport::server::HttpRequest;
using wardport::server::HttpResponse;
using wardport::server::Responder;
using namespace wardport::bench;

struct Plan {
    int connections = 64;
    int seconds = 2;
    int rounds = 5;
};

std::string outputOf(const std::string& command)
{
    std::string output;
    FILE* const pipe = popen(command.c_str(), "r");
    if (!pipe)
        throw std::runtime_error("cannot run " + command);
    std::array<char, 4096> part;
    while (const auto got = fread(part.data(), 1, part.size(), pipe))
        output.append(part.data(), got);
    if (pclose(pipe) != 0)
        throw std::runtime_error(command + " failed: " + output);
    return output;
}

bool isInstalled(const std::string& tool)
{
    return std::system(("command -v " + tool + " >/dev/null").c_str()) == 0;
}

double after(const std::string& text, const std::string& mark)
{
    const auto at = text.find(mark);
    return at == std::string::npos ? 0 : std::strtod(text.c_str() + at + mark.size(), nullptr);
}

double milliseconds(const std::string& text, const std::string& mark)
{
    const auto at = text.find(mark);
    if (at == std::string::npos)
        return 0;
    char* unit = nullptr;
    const double value = std::strtod(text.c_str() + at + mark.size(), &unit);
    return *unit == 'u' ? value / 1000 : *unit == 's' ? value * 1000 : value;
}

bool severalCores()
{
    return std::thread::hardware_concurrency() > 1;
}

Measured load(const std::string& url, const Plan& plan)
{
    const double before = processCpu();
    const auto output = outputOf((severalCores() ? "taskset -c 1 " : "") + std::string("wrk --latency -t1 -c")
        + std::to_string(plan.connections) + " -d" + std::to_string(plan.seconds) + "s " + url + " 2>&1");
    const double used = processCpu() - before;
    if (output.find("Non-2xx") != std::string::npos)
        throw std::runtime_error("not every answer was good:\n" + output);
    if (after(output, "Requests/sec:") == 0)
        return {}; // no answer in all that time, which is a result too
    // The line "  12345 requests in 2.00s, 1.5MB read".
    const auto end = output.find(" requests in");
    const double requests = std::strtod(output.c_str() + output.rfind('\n', end) + 1, nullptr);
    return {after(output, "Requests/sec:"), milliseconds(output, "50%"), milliseconds(output, "99%"),
        used * 1e6 / requests};
}

/// One nginx worker with the body as a file.
class Nginx {
public:
    Nginx(const std::string& folder, const std::string& body, int port)
        : m_port(port)
    {
        const auto size = std::to_string(body.size());
        std::ofstream(folder + "/body" + size) << body;
        const auto config = folder + "/nginx" + size + ".conf";
        std::ofstream(config) << "daemon off; worker_processes 1; pid " << folder << "/nginx" << size
                              << ".pid; error_log /dev/null; user root;\n"
                                 "events { worker_connections 20000; }\n"
                                 "http { access_log off; keepalive_requests 1000000000; sendfile on; tcp_nopush on;\n"
                                 "open_file_cache max=10; default_type application/json; server { listen 127.0.0.1:"
                              << port << " ssl; root " << folder
                              << "; ssl_certificate cert.pem; ssl_certificate_key key.pem; } }\n";
        m_process.emplace(Poco::Process::launch("nginx", {"-p", folder, "-c", config}));
        for (int i = 0; i < 200; ++i) {
            try {
                Poco::Net::StreamSocket probe(Poco::Net::SocketAddress("127.0.0.1", static_cast<Poco::UInt16>(port)));
                return;
            } catch (const Poco::Exception&) {
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            }
        }
    }
    ~Nginx()
    {
        Poco::Process::requestTermination(m_process->id());
        m_process->wait();
    }

    std::string url(std::size_t size) const
    {
        return "https://127.0.0.1:" + std::to_string(m_port) + "/body" + std::to_string(size);
    }

private:
    const int m_port;
    std::optional<Poco::ProcessHandle> m_process;
};

struct Contestant : Series {
    std::string url;
};

void compare(const std::string& folder, std::size_t size, const Plan& plan)
{
    const auto body = std::make_shared<const std::string>(size, 'x');
    wardport::server::WorkerPool pool(4);
    wardport::server::ListenerSettings settings;
    settings.address = "127.0.0.1";
    settings.certificateFile = folder + "/cert.pem";
    settings.privateKeyFile = folder + "/key.pem";
    wardport::server::Listener ours(settings, pool, [body](const HttpRequest&, const Responder& respond) {
        HttpResponse response;
        response.sharedBody = body;
        respond(std::move(response));
    });
    ours.start();
    const StockServer stock(settings.certificateFile, settings.privateKeyFile, {body}, plan.connections + 16);
    std::optional<Nginx> nginx;
    if (isInstalled("nginx"))
        nginx.emplace(folder, *body, freePort());

    std::vector<Contestant> all{
        {{"ours"}, "https://127.0.0.1:" + std::to_string(ours.port()) + "/"}, {{"stock Poco"}, stock.url()}};
    if (nginx)
        all.push_back({{"nginx"}, nginx->url(size)});
    for (int round = 0; round < plan.rounds; ++round) {
        for (Contestant& contestant : all) {
            contestant.runs.push_back(load(contestant.url, plan));
            if (contestant.name == "nginx")
                contestant.runs.back().cpu = 0; // not this process's
        }
    }
    std::cout << size << " bytes, " << plan.connections << " connections, median of " << plan.rounds << std::endl;
    for (const Contestant& contestant : all) {
        contestant.print();
        if (&contestant != &all.front())
            std::printf("  ours / %s: %.2f, p99 %.2f\n", contestant.name.c_str(), ratio(all.front(), contestant),
                ratio(all.front(), contestant, &Measured::p99));
    }
}

} // namespace

int main(int count, char** arguments)
{
    try {
        Plan plan;
        if (count > 1)
            plan.connections = std::stoi(arguments[1]);
        if (count > 2)
            plan.seconds = std::stoi(arguments[2]);
        if (count > 3)
            plan.rounds = std::stoi(arguments[3]);
        if (!isInstalled("wrk") || !isInstalled("openssl")) {
            std::cout << "bench_http needs wrk and openssl; nothing measured\n";
            return 0;
        }
        confineTo(0);
        Poco::TemporaryFile folder;
        folder.createDirectories();
        outputOf("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "
                 "/CN=localhost -keyout "
            + folder.path() + "/key.pem -out " + folder.path() + "/cert.pem 2>&1");
        for (const std::size_t size : {std::size_t(1024), std::size_t(14 * 1024)})
            compare(folder.path(), size, plan);
        return 0;
    } catch (const Poco::Exception& problem) {
        std::cerr << problem.displayText() << "\n";
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << "\n";
    }
    return 1;
}
