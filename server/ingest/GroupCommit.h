// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/ApiError.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <span>
#include <thread>
#include <utility>
#include <vector>

namespace wardport::server {

struct GroupCommitSettings {
    std::size_t maxBatchRows = 2'000;   ///< made durable together; a larger submission is a batch of its own
    std::size_t maxQueuedRows = 50'000; ///< beyond it submit() answers busy
};

struct GroupCommitStats {
    quint64 batches = 0;
    quint64 rows = 0; ///< handed to the sink and answered, duplicates included
    std::size_t queuedRows = 0;
    qint64 lastBatchMicroseconds = 0;
};

/// What became of one submission.
struct GroupCommitOutcome {
    enum class RowState : char { stored, duplicate, refused };

    std::optional<Error> error;                         ///< set: nothing may be acknowledged, the sender comes again
    std::vector<RowState> rows;                         ///< in the order submitted; empty with `error`
    std::size_t stored = 0;
    std::size_t duplicates = 0;
    std::vector<std::pair<std::size_t, Error>> refused; ///< row index and why

    /// For a submission of one row: why it may not be acknowledged.
    std::optional<Error> failure() const
    {
        if (error)
            return error;
        return refused.empty() ? std::nullopt : std::optional{refused.front().second};
    }
};

/// Many threads hand rows over; one writer makes everything that waits durable in one transaction, then each is
/// answered. While it commits, the next batch gathers: the busier, the larger the batches.
template <class Row>
class GroupCommit {
public:
    using Outcome = GroupCommitOutcome;
    using RowState = Outcome::RowState;
    using Callback = std::function<void(Outcome)>;
    /// Stores a batch in one transaction; for each row, whether it was new. Throws when nothing of it is stored.
    using Sink = std::function<std::vector<bool>(std::span<const Row>)>;

    explicit GroupCommit(Sink sink, GroupCommitSettings settings = {})
        : m_sink(std::move(sink))
        , m_settings(settings)
        , m_writer([this] { work(); })
    {
    }

    /// Answers everything that was accepted, then ends.
    ~GroupCommit() { stop(); }
    GroupCommit(const GroupCommit&) = delete;
    GroupCommit& operator=(const GroupCommit&) = delete;

    /// `done` is called once, on the writer's thread, after the commit: keep it short. Throws ErrorCode::busy (retry
    /// after 1 s) when too much waits, unavailable when stopping; `done` is then never called.
    void submit(std::vector<Row> rows, Callback done);

    /// The same, waiting for the outcome.
    Outcome submitAndWait(std::vector<Row> rows);

    /// Takes no more, finishes what was accepted.
    void stop();

    GroupCommitStats stats() const;

private:
    struct Submission {
        std::vector<Row> rows;
        Callback done;
    };

    void work();
    void write(std::vector<Submission>& batch);
    void store(std::span<const Row> rows, std::size_t offset, std::vector<RowState>& states,
        std::vector<std::pair<std::size_t, Error>>& refused, std::vector<std::optional<Error>>& failures);

    static Error errorOf(std::exception_ptr failure);

    const Sink m_sink;
    const GroupCommitSettings m_settings;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Submission> m_queue;
    GroupCommitStats m_stats;
    bool m_stop = false;
    std::thread m_writer; ///< last: starts when all else stands
};

} // namespace wardport::server

#include "server/ingest/GroupCommitWriter.h"
