// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/auth/HashLane.h"
#include "server/http/Deferred.h"

#include <utility>

namespace wardport::server {

/// Runs `work` in the lane; its value or its ApiError becomes the answer.
template <class T, class Work>
Deferred<T> inLane(HashLane& lane, Work work)
{
    Deferred<T> answer;
    lane.run([answer, work = std::move(work)]() mutable {
        try {
            answer.complete(work());
        } catch (const ApiError& error) {
            answer.fail(error.error);
        } catch (const std::exception& error) {
            answer.fail({ErrorCode::internal, {}, QString::fromUtf8(error.what()), {}, {}});
        }
    });
    return answer;
}

} // namespace wardport::server
