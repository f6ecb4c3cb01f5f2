// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/http/WorkerPool.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <stdexcept>
#include <string>

using wardport::server::TaskQueue;
using wardport::server::WorkerPool;

TEST(HttpWorkerPool, runsWhatIsPosted)
{
    WorkerPool pool(2);
    std::promise<int> answer;
    ASSERT_TRUE(pool.post([&] { answer.set_value(7); }));
    EXPECT_EQ(answer.get_future().get(), 7);
}

TEST(HttpWorkerPool, survivesATaskThatThrows)
{
    WorkerPool pool(1);
    std::promise<void> done;
    pool.post([] { throw std::runtime_error("broken"); });
    pool.post([&] { done.set_value(); });
    done.get_future().get();
}

TEST(HttpWorkerPool, refusesMoreThanItsCapacity)
{
    WorkerPool pool(1, 2);
    std::promise<void> begun;
    std::promise<void> go;
    pool.post([&, gate = go.get_future().share()] {
        begun.set_value();
        gate.get();
    });
    begun.get_future().get();
    EXPECT_TRUE(pool.post([] { }));
    EXPECT_TRUE(pool.post([] { }));
    EXPECT_FALSE(pool.post([] { }));
    go.set_value();
}

TEST(HttpWorkerPool, runsWhatIsQueuedBeforeItStops)
{
    std::atomic<int> run = 0;
    WorkerPool pool(2);
    for (int i = 0; i < 100; ++i)
        pool.post([&] { ++run; });
    pool.stop();
    EXPECT_EQ(run, 100);
    EXPECT_FALSE(pool.post([] { }));
}

TEST(HttpWorkerPool, takesAnswersBeforeRequests)
{
    TaskQueue queue(10);
    std::string order;
    queue.push([&] { order += "request "; }, TaskQueue::Lane::Request);
    queue.push([&] { order += "answer "; }, TaskQueue::Lane::Answer);
    queue.pop()();
    queue.pop()();
    EXPECT_EQ(order, "answer request ");
}
