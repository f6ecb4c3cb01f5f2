// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Grant.h"

namespace wardport {

struct GrantRevertInput {
    bool dryRun = false; ///< only tell what would happen
};
BOOST_DESCRIBE_STRUCT(GrantRevertInput, (), (dryRun))

/// Why a line cannot be put back as it was.
enum class GrantObstacleReason {
    changed,  ///< it is no longer as the change set left it
    gone,     ///< its subject or app is no more
    inactive, ///< its subject may be granted nothing
    retired   ///< its app may be granted to nobody
};
BOOST_DESCRIBE_ENUM(GrantObstacleReason, changed, gone, inactive, retired)

struct GrantObstacle {
    GrantChangeLine line; ///< as the change set left it
    int index = 0;        ///< among the lines of the change set
    GrantObstacleReason reason = GrantObstacleReason::changed;
};
BOOST_DESCRIBE_STRUCT(GrantObstacle, (), (line, index, reason))

/// The answer to a revert, done or tried. While there is an obstacle nothing is reverted. Those that other change sets made
/// are also `conflicts`, which tell what these did last; their index is that of the obstacle's.
struct GrantRevertResult : GrantChangeResult {
    std::vector<GrantObstacle>
        obstacles; ///< of a dry run, the first 1,000; added, removed, deltas are of the other lines
};
BOOST_DESCRIBE_STRUCT(GrantRevertResult, (GrantChangeResult), (obstacles))

} // namespace wardport
