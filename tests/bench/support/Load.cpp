// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/Load.h"

#include "tests/bench/support/LoadConnection.h"

#include <openssl/ssl.h>
#include <sched.h>
#include <sys/epoll.h>

#include <array>
#include <deque>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

namespace wardport::bench {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto warmUp = 250ms;

struct ContextDeleter {
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
};

/// The connections of one load and what they have seen.
class Crowd {
public:
    explicit Crowd(const LoadPlan& plan)
        : m_plan(plan)
        , m_context(SSL_CTX_new(TLS_client_method()))
        , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    {
        SSL_CTX_set_mode(m_context.get(), SSL_MODE_RELEASE_BUFFERS);
        SSL_CTX_set_read_ahead(m_context.get(), 1);
        for (int i = 0; i < plan.connections; ++i) {
            m_all.push_back(std::make_unique<LoadConnection>(plan.port, m_context.get()));
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.ptr = m_all.back().get();
            epoll_ctl(m_epoll.number(), EPOLL_CTL_ADD, m_all.back()->descriptor(), &event);
            m_free.push_back(m_all.back().get());
        }
    }

    Measured run()
    {
        const Clock::time_point start = Clock::now();
        const Clock::time_point from = start + warmUp;
        const Clock::time_point end = from + m_plan.duration;
        m_due = start;
        double cpu = 0;
        bool measuring = false;
        for (Clock::time_point now = start; now < end && !(m_plan.stop && *m_plan.stop); now = Clock::now()) {
            if (!measuring && now >= from) {
                measuring = true;
                m_latencies.clear();
                cpu = processCpu() - threadCpu();
            }
            sendDue(now, end);
            takeAnswers(now, end);
        }
        const auto count = static_cast<double>(m_latencies.size());
        const double seconds = std::chrono::duration<double>(Clock::now() - from).count();
        return {count / seconds, percentile(m_latencies, 0.5), percentile(m_latencies, 0.99),
            (processCpu() - threadCpu() - cpu) * 1e6 / std::max(count, 1.0)};
    }

private:
    void sendDue(Clock::time_point now, Clock::time_point end)
    {
        while (!m_free.empty() && now < end) {
            Clock::time_point due = now;
            if (m_plan.perSecond > 0) {
                if (m_due > now)
                    return;
                due = m_due;
                m_due += std::chrono::nanoseconds(static_cast<std::int64_t>(1e9 / m_plan.perSecond));
            }
            LoadConnection* const connection = m_free.front();
            m_free.pop_front();
            connection->send(m_plan.request(), due);
        }
    }

    void takeAnswers(Clock::time_point now, Clock::time_point end)
    {
        std::array<epoll_event, 256> events;
        // Until the next request is due, if there is somebody to send it.
        const auto next = m_plan.perSecond > 0 && !m_free.empty() ? std::min(m_due, end) : end;
        const auto left = std::clamp<std::chrono::nanoseconds>(next - now, 0ns, 50ms);
        const timespec patience{0, static_cast<long>(left.count())};
        const int count = epoll_pwait2(m_epoll.number(), events.data(), events.size(), &patience, nullptr);
        for (int i = 0; i < count; ++i) {
            auto* const connection = static_cast<LoadConnection*>(events[static_cast<std::size_t>(i)].data.ptr);
            if (!connection->receive(m_plan.status))
                continue;
            m_latencies.push_back(std::chrono::duration<double, std::milli>(Clock::now() - connection->due()).count());
            m_free.push_back(connection);
            if (m_plan.answered)
                m_plan.answered->fetch_add(1, std::memory_order_relaxed);
        }
    }

    const LoadPlan& m_plan;
    std::unique_ptr<SSL_CTX, ContextDeleter> m_context;
    Descriptor m_epoll;
    std::vector<std::unique_ptr<LoadConnection>> m_all;
    std::deque<LoadConnection*> m_free;
    std::vector<double> m_latencies;
    Clock::time_point m_due;
};

} // namespace

Measured run(const LoadPlan& plan)
{
    Measured measured;
    std::exception_ptr failure;
    // A thread of its own, so that its core and its CPU time are its own.
    std::thread([&] {
        try {
            if (plan.core >= 0)
                confineTo(plan.core);
            measured = Crowd(plan).run();
        } catch (...) {
            failure = std::current_exception();
        }
    }).join();
    if (failure)
        std::rethrow_exception(failure);
    return measured;
}

Fetched fetch(std::uint16_t port, const std::string& request, int status)
{
    const std::unique_ptr<SSL_CTX, ContextDeleter> context(SSL_CTX_new(TLS_client_method()));
    LoadConnection connection(port, context.get());
    const std::string& answer = connection.fetch(request, status);
    const std::size_t end = answer.find("\r\n\r\n");
    return {answer.substr(0, end), answer.substr(end + 4)};
}

std::string getRequest(const std::string& path, const std::string& token, const std::string& furtherHeaders)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n" + furtherHeaders
        + "\r\n";
}

std::string postRequest(const std::string& path, const std::string& token, const std::string& body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
        + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

void confineTo(int core)
{
    if (std::thread::hardware_concurrency() < 2)
        return;
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET(static_cast<std::size_t>(core), &cores);
    sched_setaffinity(0, sizeof cores, &cores);
}

} // namespace wardport::bench
