// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/ingest/GroupCommit.h"
#include "server/db/Database.h"
#include "tests/support/server/TestPostgres.h"

#include <gmock/gmock.h>

#include <future>
#include <unordered_set>

namespace wardport::test {

using namespace server;
using namespace std::chrono_literals;
using testing::ElementsAre;

namespace {

struct Launch {
    int id = 0;
    QString app;
};

using Launches = GroupCommit<Launch>;
using Outcome = Launches::Outcome;
using State = Launches::RowState;

constexpr auto insertLaunches = R"(INSERT INTO launch (id, app)
    SELECT * FROM unnest(:ids::int[], :apps::text[])
    ON CONFLICT DO NOTHING
    RETURNING id)";

class GroupCommitTest : public testing::Test {
protected:
    GroupCommitTest()
    {
        db.execute(
            QStringLiteral("CREATE TABLE launch (id int PRIMARY KEY, app text NOT NULL CHECK (app <> 'poison'))"));
    }

    /// The way every store of events works: one statement for the batch, new rows told by what RETURNING gives.
    std::vector<bool> store(std::span<const Launch> rows)
    {
        ArrayColumn ids;
        ArrayColumn apps;
        for (const Launch& row : rows) {
            ids.add(row.id);
            apps.add(row.app);
        }
        return db.transact([&] {
            const auto stored = db.query(insertLaunches).bind(":ids", ids).bind(":apps", apps).rows<int>();
            std::unordered_set<int> fresh(stored.begin(), stored.end());
            std::vector<bool> isNew;
            for (const Launch& row : rows)
                isNew.push_back(fresh.erase(row.id) > 0);
            return isNew;
        });
    }

    Launches::Sink sink()
    {
        return [this](std::span<const Launch> rows) { return store(rows); };
    }

    qint64 count() { return db.query("SELECT count(*) FROM launch").scalar<qint64>(); }

    static Launch launch(int id, const QString& app = QStringLiteral("his")) { return {id, app}; }

    TestPostgres postgres{TestPostgres::Schema::none};
    Database& db = postgres.database();
};

/// A sink that waits to be let through, so that a test decides what gathers meanwhile.
class Gate {
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        m_waiting = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
    }
    void waitForVisitor()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
    bool m_waiting = false;
};

Error errorOf(const std::function<void()>& call)
{
    try {
        call();
    } catch (const ApiError& failure) {
        return failure.error;
    }
    ADD_FAILURE() << "nothing was thrown";
    return {};
}

} // namespace

TEST_F(GroupCommitTest, answersAfterTheCommit)
{
    Launches launches(sink());

    const Outcome outcome = launches.submitAndWait({launch(1), launch(2)});

    EXPECT_EQ(outcome.stored, 2u);
    EXPECT_EQ(count(), 2);
}

TEST_F(GroupCommitTest, repeatIsAcknowledgedNotCounted)
{
    Launches launches(sink());
    launches.submitAndWait({launch(1)});

    const Outcome outcome = launches.submitAndWait({launch(1), launch(2), launch(2)});

    EXPECT_FALSE(outcome.error);
    EXPECT_THAT(outcome.rows, ElementsAre(State::duplicate, State::stored, State::duplicate));
    EXPECT_EQ(outcome.stored, 1u);
    EXPECT_EQ(outcome.duplicates, 2u);
    EXPECT_EQ(count(), 2);
}

TEST_F(GroupCommitTest, badRowIsRefusedAlone)
{
    Gate gate;
    Launches launches([&](std::span<const Launch> rows) {
        gate.pass();
        return store(rows);
    });
    // The first submission holds the writer; the other two gather into one batch.
    launches.submit({launch(0)}, [](Outcome) {});
    gate.waitForVisitor();
    std::promise<Outcome> bad;
    std::promise<Outcome> good;
    launches.submit({launch(1), launch(2, QStringLiteral("poison")), launch(3)},
        [&](Outcome outcome) { bad.set_value(std::move(outcome)); });
    launches.submit({launch(4), launch(5)}, [&](Outcome outcome) { good.set_value(std::move(outcome)); });
    gate.open();

    const Outcome refused = bad.get_future().get();
    EXPECT_THAT(refused.rows, ElementsAre(State::stored, State::refused, State::stored));
    ASSERT_EQ(refused.refused.size(), 1u);
    EXPECT_EQ(refused.refused[0].first, 1u);
    EXPECT_EQ(refused.refused[0].second.code, ErrorCode::invalid);
    EXPECT_EQ(refused.refused[0].second.field, QStringLiteral("app"));
    EXPECT_EQ(good.get_future().get().stored, 2u);
    EXPECT_EQ(count(), 5);
}

TEST_F(GroupCommitTest, whatWaitsIsWrittenTogether)
{
    Gate gate;
    std::vector<std::size_t> batches;
    {
        Launches launches(
            [&](std::span<const Launch> rows) {
                gate.pass();
                batches.push_back(rows.size());
                return store(rows);
            },
            {.maxBatchRows = 100, .maxQueuedRows = 10'000});
        launches.submit({launch(0)}, [](Outcome) {});
        gate.waitForVisitor();
        for (int id = 1; id <= 250; ++id)
            launches.submit({launch(id)}, [](Outcome) {});
        gate.open();
    }

    EXPECT_THAT(batches, ElementsAre(1u, 100u, 100u, 50u));
    EXPECT_EQ(count(), 251);
}

TEST_F(GroupCommitTest, fullQueueIsBusy)
{
    Gate gate;
    Launches launches(
        [&](std::span<const Launch> rows) {
            gate.pass();
            return store(rows);
        },
        {.maxBatchRows = 10, .maxQueuedRows = 3});
    launches.submit({launch(1)}, [](Outcome) {});
    gate.waitForVisitor();
    launches.submit({launch(2), launch(3)}, [](Outcome) {});

    const Error error = errorOf(
        [&] { launches.submit({launch(4)}, [](Outcome) { ADD_FAILURE() << "answered twice"; }); });
    gate.open();

    EXPECT_EQ(error.code, ErrorCode::busy);
    EXPECT_EQ(error.retryAfter, 1);
    launches.stop();
    EXPECT_EQ(count(), 3);
    EXPECT_EQ(launches.stats().queuedRows, 0u);
}

TEST_F(GroupCommitTest, nothingIsAcknowledgedWhileTheDatabaseIsAway)
{
    Launches launches(sink());
    postgres.setAvailable(false);
    const Outcome away = launches.submitAndWait({launch(1), launch(2)});
    postgres.setAvailable(true);
    const Outcome back = launches.submitAndWait({launch(1), launch(2)});

    ASSERT_TRUE(away.error);
    EXPECT_EQ(away.error->code, ErrorCode::unavailable);
    EXPECT_TRUE(away.rows.empty());
    EXPECT_EQ(back.stored, 2u);
}

TEST_F(GroupCommitTest, everythingAcknowledgedSurvivesSessionsKilledUnderLoad)
{
    Launches launches(sink());
    std::atomic<int> acknowledged = 0;
    std::vector<std::thread> phones;
    for (int phone = 0; phone < 4; ++phone) {
        phones.emplace_back([&, phone] {
            for (int event = 0; event < 150; ++event) {
                const int id = phone * 1'000 + event;
                Outcome outcome;
                do {
                    outcome = launches.submitAndWait({launch(id)});
                } while (outcome.error && outcome.error->code == ErrorCode::unavailable);
                acknowledged += !outcome.error && outcome.refused.empty();
            }
        });
    }
    for (int kill = 0; kill < 5; ++kill)
        postgres.killSessions();
    for (std::thread& phone : phones)
        phone.join();

    EXPECT_EQ(acknowledged, 600);
    EXPECT_EQ(count(), 600);
}

TEST_F(GroupCommitTest, stopAnswersWhatWasAcceptedThenRefuses)
{
    Launches launches(sink());
    std::atomic<int> answers = 0;
    for (int id = 0; id < 500; ++id)
        launches.submit({launch(id)}, [&](Outcome outcome) { answers += outcome.stored == 1; });
    launches.stop();

    EXPECT_EQ(answers, 500);
    EXPECT_EQ(count(), 500);
    EXPECT_EQ(errorOf([&] { launches.submit({launch(501)}, [](Outcome) {}); }).code, ErrorCode::unavailable);
    const GroupCommitStats stats = launches.stats();
    EXPECT_EQ(stats.rows, 500u);
    EXPECT_LE(stats.batches, 500u);
    EXPECT_GT(stats.lastBatchMicroseconds, 0);
}

TEST_F(GroupCommitTest, answerThatThrowsHarmsNobody)
{
    Launches launches(sink());
    launches.submit({launch(1)}, [](Outcome) { throw std::runtime_error("gone"); });

    EXPECT_EQ(launches.submitAndWait({launch(2)}).stored, 1u);
}

TEST_F(GroupCommitTest, emptySubmissionIsAnswered)
{
    Launches launches(sink());

    const Outcome outcome = launches.submitAndWait({});

    EXPECT_FALSE(outcome.error);
    EXPECT_EQ(outcome.stored, 0u);
}

} // namespace wardport::test
