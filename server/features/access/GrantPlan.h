// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessSnapshot.h"
#include "server/http/Principal.h"
#include "shared/model/GrantRevert.h"

namespace wardport::server {

/// A line to put or to take, as the database knows it.
struct PlannedLine {
    GrantOperation operation = GrantOperation::add;
    Subject subject;
    AppId appId;
    GrantEffect effect = GrantEffect::allow;
    std::optional<Instant> validFrom;
    std::optional<Instant> validUntil;
};

/// A line that somebody wants to change, to be held against what others did.
struct GrantClaim {
    std::size_t index = 0; ///< where it stands in what was asked for
    Subject subject;
    AppId appId;
    std::optional<GrantEffect> effect; ///< none: any
};

/// What a change set comes to: only lines that really come or go; one that gets another window goes and comes.
struct GrantPlan {
    std::vector<PlannedLine> lines;
    std::vector<GrantLineChange> changes; ///< the same for the table in memory
    std::vector<PlannedLine> broken; ///< lines with a broken seal that make room, and were never granted like this
    int added = 0;
    int removed = 0;
    int unchanged = 0;
    QString scopePath; ///< of the lowest unit above all subjects
    std::vector<GrantClaim> claims; ///< wanted lines that are not so yet; of a revert those that were changed since
    std::vector<GrantObstacle> obstacles; ///< of a revert: lines that cannot be put back, which the plan leaves out
};

/// Works out plans on one snapshot, with the rules on what may be granted to whom.
class GrantPlanner {
public:
    GrantPlanner(const AccessSnapshot& snapshot, const Principal& who, Instant now);

    /// Throws, naming "changes[i].subjectId" or so: notFound for what is unknown or outside the caller's scope, invalid for a
    /// grant to an inactive subject or of a retired app, outOfRange for a window that is over before it begins to count.
    GrantPlan plan(const GrantChangeSetInput& input) const;

    /// The way back from what a change set did, as far as there is no obstacle. Throws notFound outside the caller's scope.
    GrantPlan revert(const std::vector<GrantChangeLine>& done) const;

    /// The lines of a department become those of another. Where both have one for the same app and effect, its window is
    /// what both gave together, except that no right comes up in a time between them: then the later one stays.
    GrantPlan moveDepartment(OrgUnitId from, OrgUnitId into) const;

private:
    struct Target {
        quint32 place = IdIndex::none;
        QStringView path; ///< of the subject's unit, within the caller's scope if it is at all
        bool active = false;
    };
    struct Wanted {
        Subject subject;
        quint32 place = 0;
        quint32 app = 0;
        GrantEffect effect = GrantEffect::allow;
        std::optional<AccessWindow> window; ///< none: gone
        std::size_t index = 0;
    };

    Target find(const Subject& subject) const;
    AppId appAt(quint32 place) const;
    Wanted want(const GrantChange& change, const std::optional<Instant>& effectiveFrom, std::size_t index,
        QStringView& path) const;
    AccessWindow windowOf(const GrantChange& change, const std::optional<Instant>& effectiveFrom,
        const std::optional<AccessWindow>& present, std::size_t index) const;
    const BrokenGrant* brokenOf(const Wanted& wanted) const;
    bool isSame(const AccessWindow& present, const AccessWindow& wanted) const;
    void add(GrantPlan& plan, const Wanted& wanted, const std::optional<AccessWindow>& present) const;
    /// Why a line cannot be put as it was.
    std::optional<GrantObstacleReason> obstacle(const Target& target, quint32 app) const;

    const AccessSnapshot& m_snapshot;
    const Principal& m_who;
    const Instant m_now;
};

} // namespace wardport::server
