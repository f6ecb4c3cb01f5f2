// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/ingest/GroupCommit.h"

#include <chrono>
#include <future>
#include <iterator>

/// The workings of GroupCommit; include GroupCommit.h.
namespace wardport::server {

template <class Row>
void GroupCommit<Row>::submit(std::vector<Row> rows, Callback done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop)
            throw ApiError(ErrorCode::unavailable, {}, QStringLiteral("stopping"), 2);
        // A submission larger than the whole queue is still taken when nothing else waits.
        if (m_stats.queuedRows > 0 && m_stats.queuedRows + rows.size() > m_settings.maxQueuedRows)
            throw ApiError(ErrorCode::busy, {}, QStringLiteral("too many events wait to be stored"), 1);
        m_stats.queuedRows += rows.size();
        m_queue.push_back({std::move(rows), std::move(done)});
    }
    m_wake.notify_one();
}

template <class Row>
auto GroupCommit<Row>::submitAndWait(std::vector<Row> rows) -> Outcome
{
    std::promise<Outcome> promise;
    std::future<Outcome> future = promise.get_future();
    submit(std::move(rows), [&promise](Outcome outcome) { promise.set_value(std::move(outcome)); });
    return future.get();
}

template <class Row>
void GroupCommit<Row>::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_writer.joinable())
        m_writer.join();
}

template <class Row>
GroupCommitStats GroupCommit<Row>::stats() const
{
    const std::lock_guard lock(m_mutex);
    return m_stats;
}

template <class Row>
void GroupCommit<Row>::work()
{
    for (;;) {
        std::vector<Submission> batch;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            std::size_t rows = 0;
            while (
                !m_queue.empty() && (batch.empty() || rows + m_queue.front().rows.size() <= m_settings.maxBatchRows)) {
                rows += m_queue.front().rows.size();
                batch.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
        }
        write(batch);
    }
}

template <class Row>
void GroupCommit<Row>::write(std::vector<Submission>& batch)
{
    const auto began = std::chrono::steady_clock::now();
    std::vector<std::size_t> sizes;
    std::vector<Row> rows;
    for (Submission& submission : batch) {
        sizes.push_back(submission.rows.size());
        if (rows.empty())
            rows = std::move(submission.rows);
        else
            rows.insert(rows.end(), std::make_move_iterator(submission.rows.begin()),
                std::make_move_iterator(submission.rows.end()));
    }

    std::vector<RowState> states(rows.size(), RowState::refused);
    std::vector<std::pair<std::size_t, Error>> refused;
    std::vector<std::optional<Error>> failures(rows.size());
    store(rows, 0, states, refused, failures);

    {
        const std::lock_guard lock(m_mutex);
        ++m_stats.batches;
        m_stats.rows += rows.size();
        m_stats.queuedRows -= rows.size();
        m_stats.lastBatchMicroseconds =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began).count();
    }

    std::size_t first = 0;
    auto nextRefused = refused.begin();
    for (std::size_t index = 0; index < batch.size(); ++index) {
        Outcome outcome;
        const std::size_t end = first + sizes[index];
        for (std::size_t row = first; row < end && !outcome.error; ++row)
            outcome.error = failures[row];
        for (; nextRefused != refused.end() && nextRefused->first < end; ++nextRefused) {
            if (!outcome.error)
                outcome.refused.emplace_back(nextRefused->first - first, std::move(nextRefused->second));
        }
        if (!outcome.error) {
            outcome.rows.assign(
                states.begin() + static_cast<std::ptrdiff_t>(first), states.begin() + static_cast<std::ptrdiff_t>(end));
            for (const RowState state : outcome.rows) {
                outcome.stored += state == RowState::stored;
                outcome.duplicates += state == RowState::duplicate;
            }
        }
        first = end;
        try {
            batch[index].done(std::move(outcome));
        } catch (...) {
            // The rows are stored; an answer that cannot be delivered is the sender's loss, who will come again.
        }
    }
}

/// Stores `rows`. When that fails for a reason that lies in the data, halves it until the bad row stands alone, so that
/// its neighbours are kept; when the database is away, all of it fails.
template <class Row>
void GroupCommit<Row>::store(std::span<const Row> rows, std::size_t offset, std::vector<RowState>& states,
    std::vector<std::pair<std::size_t, Error>>& refused, std::vector<std::optional<Error>>& failures)
{
    if (rows.empty())
        return;
    Error error;
    try {
        const std::vector<bool> isNew = m_sink(rows);
        if (isNew.size() != rows.size())
            throw ApiError(ErrorCode::internal, {}, QStringLiteral("the sink answered for another number of rows"));
        for (std::size_t row = 0; row < rows.size(); ++row)
            states[offset + row] = isNew[row] ? RowState::stored : RowState::duplicate;
        return;
    } catch (...) {
        error = errorOf(std::current_exception());
    }
    if (traits(error.code).retryable) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            failures[offset + row] = error;
    } else if (rows.size() == 1) {
        refused.emplace_back(offset, std::move(error));
    } else {
        const std::size_t half = rows.size() / 2;
        store(rows.first(half), offset, states, refused, failures);
        store(rows.subspan(half), offset + half, states, refused, failures);
    }
}

template <class Row>
Error GroupCommit<Row>::errorOf(std::exception_ptr failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const ApiError& error) {
        return error.error;
    } catch (const std::exception& error) {
        return {ErrorCode::internal, {}, QString::fromUtf8(error.what()), {}, {}};
    } catch (...) {
        return {ErrorCode::internal, {}, {}, {}, {}};
    }
}

} // namespace wardport::server
