// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/support/UnnestLoad.h"

#include "shared/base/Clock.h"

#include <libpq-fe.h>

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>

namespace wardport::bench {
namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr auto insert = R"(
    INSERT INTO bench_launch (event_id, at, received_at, hospital_id, department_id, person_id, app_id, outcome, duration_ms,
                              network, platform, address, offline, batch_no)
    SELECT u.event_id, u.at, now(), 1, 2, u.person_id, u.app_id, u.outcome, u.duration_ms, u.network, u.platform, u.address, false, 1
    FROM unnest($1::uuid[], $2::timestamptz[], $3::bigint[], $4::bigint[], $5::text[], $6::integer[], $7::text[], $8::text[],
                $9::text[]) AS u (event_id, at, person_id, app_id, outcome, duration_ms, network, platform, address))";

struct ConnectionDeleter {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};

void require(PGconn* connection, PGresult* result)
{
    const ExecStatusType status = PQresultStatus(result);
    PQclear(result);
    if (status != PGRES_COMMAND_OK)
        throw std::runtime_error(PQerrorMessage(connection));
}

class Writer {
public:
    Writer(const std::string& uri, unsigned seed)
        : m_connection(PQconnectdb(uri.c_str()))
        , m_random(seed)
    {
        require(m_connection.get(), PQprepare(m_connection.get(), "insert", insert, 0, nullptr));
    }

    void write(int rows)
    {
        std::array<std::string, 9> columns;
        for (int row = 0; row < rows; ++row) {
            std::string at;
            appendRfc3339(at, SystemClock{}.now() - std::chrono::milliseconds(m_random() % 60'000));
            const std::array<std::string, 9> values{randomId(m_random), std::move(at),
                std::to_string(m_random() % 1'200), std::to_string(m_random() % 40), "opened",
                std::to_string(m_random() % 1'000), "wifi", "android", "127.0.0.1"};
            for (std::size_t i = 0; i < columns.size(); ++i)
                columns[i] += (row == 0 ? "{" : ",") + values[i];
        }
        std::array<const char*, 9> texts{};
        for (std::size_t i = 0; i < columns.size(); ++i)
            texts[i] = (columns[i] += '}').c_str();
        require(m_connection.get(),
            PQexecPrepared(
                m_connection.get(), "insert", static_cast<int>(texts.size()), texts.data(), nullptr, nullptr, 0));
    }

private:
    std::unique_ptr<PGconn, ConnectionDeleter> m_connection;
    std::mt19937_64 m_random;
};

} // namespace

Measured unnestLoad(const std::string& uri, int connections, int rows, std::chrono::milliseconds duration)
{
    std::vector<std::unique_ptr<Writer>> writers;
    for (int i = 0; i < connections; ++i)
        writers.push_back(std::make_unique<Writer>(uri, std::random_device{}()));
    std::atomic<qint64> written{0};
    std::mutex mutex;
    std::string failure;
    const auto began = SteadyClock::now();
    std::vector<std::thread> threads;
    for (const auto& writer : writers) {
        threads.emplace_back([&] {
            try {
                for (; SteadyClock::now() - began < duration; written += rows)
                    writer->write(rows);
            } catch (const std::exception& problem) {
                const std::lock_guard lock(mutex);
                failure = problem.what();
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    if (!failure.empty())
        throw std::runtime_error(failure);
    Measured measured;
    measured.perSecond = static_cast<double>(written)
        / std::chrono::duration<double>(SteadyClock::now() - began).count();
    return measured;
}

std::string randomId(std::mt19937_64& random)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string id = "00000000-0000-4000-8000-000000000000";
    std::uint64_t bits = 0;
    int left = 0;
    for (std::size_t i = 0; i < id.size(); ++i) {
        if (id[i] == '-' || i == 14)
            continue;
        if (left == 0) {
            bits = random();
            left = 16;
        }
        id[i] = digits[i == 19 ? 8 + (bits & 3) : bits & 15];
        bits >>= 4;
        --left;
    }
    return id;
}

} // namespace wardport::bench
