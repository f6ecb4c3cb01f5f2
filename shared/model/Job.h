// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <boost/describe.hpp>

namespace wardport {

enum class JobState { queued, running, done, failed, cancelled };
BOOST_DESCRIBE_ENUM(JobState, queued, running, done, failed, cancelled)

/// Long work on the server: goes on when the page or the console is closed.
struct Job {
    JobId id;
    QString kind; ///< "export", "importCheck", "importApply", "directorySync"
    JobState state = JobState::queued;
    qint64 done = 0;
    std::optional<qint64> total; ///< rows, where they are known
    std::optional<ErrorCode> errorCode;
    QString errorField;
    QString errorDetail;
    QString fileName; ///< of the result; empty when there is none
    qint64 fileBytes = 0;
    QString createdByName;
    Instant createdAt{};
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;
};
BOOST_DESCRIBE_STRUCT(Job, (),
    (id, kind, state, done, total, errorCode, errorField, errorDetail, fileName, fileBytes, createdByName, createdAt,
        startedAt, finishedAt))

struct JobFilter : PageQuery {
    std::optional<QString> kind;
    std::optional<JobState> state;
};
BOOST_DESCRIBE_STRUCT(JobFilter, (PageQuery), (kind, state))

} // namespace wardport
