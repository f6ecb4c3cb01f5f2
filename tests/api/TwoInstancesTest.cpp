// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/model/Grant.h"
#include "shared/model/Phone.h"
#include "tests/api/HospitalApi.h"

#include <QTemporaryDir>
#include <QUrl>

#include <thread>

namespace wardport::test {
namespace {

using server::Audience;
using namespace std::chrono_literals;

/// A second server on the database of the first, with the same key.
class TwoInstances : public HospitalApi {
protected:
    TwoInstances()
    {
        m_server.database().execute(uR"(
            INSERT INTO app (id, vendor_id, code, kind, name, category, state)
                SELECT n, 1, 'a' || n, 'web', '应用' || n, 'clinical', 'published' FROM generate_series(1, 9) n)"_s);
        m_second = std::make_unique<server::Instance>(m_server.config(), m_server.clock());
        m_second->openDatabase();
        m_second->start();
        m_there = std::make_unique<TestClient>(portOf(*m_second, Audience::phone),
            m_second->certificateFile().toStdString(), m_server.tokenOf(PersonId{1002}));
    }

    static std::uint16_t portOf(const server::Instance& instance, Audience audience)
    {
        return static_cast<std::uint16_t>(QUrl{instance.url(audience)}.port());
    }

    GrantChangeResult change(GrantOperation operation, qint64 app)
    {
        GrantChange made;
        made.operation = operation;
        made.subjectType = SubjectType::person;
        made.subjectId = u"1002"_s;
        made.appId = AppId{app};
        return m_security.post(Paths::grantChangeSets, GrantChangeSetInput{{made}, {}, {}, false, {}})
            .as<GrantChangeResult>();
    }

    std::size_t listed(TestClient& phone) { return phone.get(Paths::myApps).as<MyApps>().items.size(); }

    /// How long until the second server lists so many apps; five seconds when it does not.
    std::chrono::milliseconds until(std::size_t apps)
    {
        const auto begin = std::chrono::steady_clock::now();
        for (;;) {
            const bool arrived = listed(*m_there) == apps;
            const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::steady_clock::now() - begin);
            if (arrived || passed >= 5s)
                return passed;
            std::this_thread::sleep_for(2ms);
        }
    }

    int endListeners()
    {
        return m_server.database()
            .query("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                   " WHERE datname = current_database() AND query LIKE 'LISTEN%'")
            .scalar<int>();
    }

    TestClient m_here = m_server.asPerson(PersonId{1002});
    std::unique_ptr<server::Instance> m_second;
    std::unique_ptr<TestClient> m_there;
};

TEST_F(TwoInstances, changeOnOneIsSeenOnTheOtherWithinASecond)
{
    std::vector<qint64> times;
    for (qint64 app = 1; app <= 9; ++app) {
        change(GrantOperation::add, app);
        times.push_back(until(static_cast<std::size_t>(app)).count());
    }
    std::sort(times.begin(), times.end());
    std::printf("seen on the other server after %lld ms (median), %lld ms (longest)\n",
        static_cast<long long>(times[times.size() / 2]), static_cast<long long>(times.back()));
    EXPECT_LE(times[times.size() / 2], 1'000);
    EXPECT_LT(times.back(), 5'000);
    change(GrantOperation::remove, 9);
    EXPECT_LT(until(8), 5s) << "a withdrawal too";
}

TEST_F(TwoInstances, changeArrivesWithoutTheNotificationConnection)
{
    change(GrantOperation::add, 1);
    ASSERT_LT(until(1), 5s);
    // Each time it has come back it is ended again: only polling is left.
    std::atomic<bool> stop = false;
    std::atomic<int> ended = 0;
    std::thread cutter([&] {
        while (!stop)
            ended += endListeners();
    });
    change(GrantOperation::add, 2);
    const auto passed = until(2);
    stop = true;
    cutter.join();
    std::printf(
        "seen by polling after %lld ms, %d connections ended\n", static_cast<long long>(passed.count()), ended.load());
    EXPECT_GE(ended.load(), 1);
    EXPECT_LT(passed, 5s);
}

TEST_F(TwoInstances, tamperingIsRefusedOnBoth)
{
    change(GrantOperation::add, 1);
    ASSERT_LT(until(1), 5s);
    m_server.database().execute(u"UPDATE grant_entry SET valid_until = now() + interval '10 years'"_s);
    EXPECT_LT(until(0), 5s);
    m_server.instance().services().access().latest();
    EXPECT_EQ(listed(m_here), 0U);
}

TEST_F(TwoInstances, secondServerWithAnotherKeyDoesNotStart)
{
    change(GrantOperation::add, 1);
    QTemporaryDir folder;
    server::Config config = m_server.config();
    config.accessKeyFile = folder.filePath(u"grant.key"_s);
    server::Instance stranger(config, m_server.clock());
    stranger.openDatabase();
    try {
        stranger.start();
        ADD_FAILURE() << "it started";
    } catch (const ApiError& error) {
        EXPECT_EQ(error.error.code, ErrorCode::wrongState);
        EXPECT_TRUE(error.error.detail.contains(config.accessKeyFile)) << error.error.detail.toStdString();
    }
}

} // namespace
} // namespace wardport::test
