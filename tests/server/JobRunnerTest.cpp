// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/jobs/JobRunner.h"

#include "server/features/jobs/JobService.h"
#include "shared/model/Vendor.h"
#include "tests/support/server/TestPostgres.h"

#include <gtest/gtest.h>

#include <future>
#include <thread>

namespace wardport::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace server;

class JobRunnerTest : public testing::Test {
protected:
    JobRunnerTest()
    {
        m_who.administratorId =
            database()
                .query(
                    "INSERT INTO administrator (username, display_name, role) VALUES ('a', 'A', 'system') RETURNING id")
                .scalar<AdministratorId>();
    }

    Database& database() { return m_postgres.database(); }
    Job queued() { return m_jobs.queue(m_who, u"test"_s, VendorInput{}); }

    /// Waits for the job's end; ten seconds are enough for it.
    Job ended(JobId id)
    {
        for (int i = 0; i < 500; ++i) {
            const Job job = m_jobs.get(m_who, id);
            if (job.state != JobState::queued && job.state != JobState::running)
                return job;
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
        ADD_FAILURE() << "the job goes on and on";
        return {};
    }

    TestPostgres m_postgres;
    Principal m_who;
    JobService m_jobs{database()};
};

TEST_F(JobRunnerTest, keepsWhatTheWorkWroteWithTheNoteThatItIsDone)
{
    const Job job = queued();
    JobRunner runner(database(), {{u"test"_s, [](JobRun& run) {
                                       run.nameFile(u"f.txt"_s, u"text/plain"_s);
                                       run.write(std::string(300'000, 'x'));
                                       run.write("end");
                                       run.progress(7, 9);
                                   }}});
    runner.start();
    const Job done = ended(job.id);
    EXPECT_EQ(done.state, JobState::done);
    EXPECT_EQ(done.done, 7);
    EXPECT_EQ(done.fileBytes, 300'003);
    HttpResponse file = m_jobs.file(m_who, job.id);
    std::string all;
    for (std::string chunk; file.stream(chunk);)
        all += chunk;
    EXPECT_EQ(all.find_first_not_of('x'), 300'000u);
    EXPECT_TRUE(all.ends_with("end"));
}

TEST_F(JobRunnerTest, tellsWhyAJobFailedAndLeavesNothing)
{
    const Job job = queued();
    JobRunner runner(
        database(), {{u"test"_s, [this](JobRun& run) {
                          database().query("INSERT INTO vendor (code, name) VALUES ('half', 'done')").run();
                          run.write(std::string(300'000, 'x'));
                          throw ApiError(ErrorCode::invalid, u"columns"_s, u"why"_s);
                      }}});
    runner.start();
    const Job failed = ended(job.id);
    EXPECT_EQ(failed.state, JobState::failed);
    EXPECT_EQ(failed.errorCode, ErrorCode::invalid);
    EXPECT_EQ(failed.errorField, u"columns");
    EXPECT_EQ(failed.errorDetail, u"why");
    EXPECT_EQ(
        database().query("SELECT (SELECT count(*) FROM vendor) + (SELECT count(*) FROM job_file)").scalar<int>(), 0);
    EXPECT_THROW(m_jobs.file(m_who, job.id), ApiError);
}

TEST_F(JobRunnerTest, cancelEndsTheWork)
{
    const Job job = queued();
    std::promise<void> begun;
    JobRunner runner(database(), {{u"test"_s, [&begun](JobRun& run) {
                                       begun.set_value();
                                       for (;;) {
                                           run.progress(1);
                                           std::this_thread::sleep_for(std::chrono::milliseconds{5});
                                       }
                                   }}});
    runner.start();
    begun.get_future().wait();
    m_jobs.cancel(m_who, job.id);
    EXPECT_EQ(ended(job.id).state, JobState::cancelled);
}

TEST_F(JobRunnerTest, cancelTakesAWaitingJobBackAtOnce)
{
    const Job job = queued();
    EXPECT_EQ(m_jobs.cancel(m_who, job.id).state, JobState::cancelled);
}

TEST_F(JobRunnerTest, aStopLeavesTheJobToTheNextRunner)
{
    const Job job = queued();
    std::promise<void> begun;
    {
        JobRunner runner(database(), {{u"test"_s, [&begun](JobRun& run) {
                                           begun.set_value();
                                           for (;;) {
                                               run.progress(1);
                                               std::this_thread::sleep_for(std::chrono::milliseconds{5});
                                           }
                                       }}});
        runner.start();
        begun.get_future().wait();
        runner.stop();
    }
    EXPECT_EQ(m_jobs.get(m_who, job.id).state, JobState::queued);
    JobRunner next(database(), {{u"test"_s, [](JobRun&) {}}});
    next.start();
    EXPECT_EQ(ended(job.id).state, JobState::done);
}

TEST_F(JobRunnerTest, worksForNobodyWhoseAccountIsDisabled)
{
    const Job job = queued();
    database().query("UPDATE administrator SET active = false").run();
    JobRunner runner(database(), {{u"test"_s, [](JobRun&) {}}});
    runner.start();
    EXPECT_EQ(ended(job.id).errorCode, ErrorCode::forbidden);
}

} // namespace
} // namespace wardport::test
