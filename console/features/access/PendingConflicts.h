// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/features/access/PendingChanges.h"

#include <set>

namespace wardport::console {

/// Pending strokes that meet what somebody else changed since they were painted, and what has been decided about each.
/// A stroke that gives way is pending no more; one that is kept stays, and counts as decided until somebody changes the
/// same entry once more.
class PendingConflicts final : public QObject {
    Q_OBJECT

public:
    static constexpr size_t mostListed = 1000; ///< lines, in one answer of the server

    struct Conflict {
        PendingChanges::Entry mine;
        GrantConflict theirs;
        bool kept = false;
    };
    using Key = std::pair<Subject, AppId>;

    explicit PendingConflicts(PendingChanges& pending, QObject* parent = nullptr);

    /// Which of the pending entries to try next: all, or after a full list those of which nothing is known yet.
    std::vector<PendingChanges::Entry> entriesToTry() const;
    /// What the trial of those entries came to; `origins` as PendingChanges::lines() has them.
    void take(const std::vector<PendingChanges::Entry>& tried, const std::vector<size_t>& origins,
        const GrantChangeResult& trial);
    void clear();
    /// The next trial is of all again, whatever the last list left out.
    void startOver() { m_isMoreToCome = false; }

    const std::vector<Conflict>& all() const { return m_all; }
    const Conflict* find(const Subject& subject, AppId app) const;
    int undecided() const;
    bool isMoreToCome() const { return m_isMoreToCome; }
    /// The version up to which everything has been seen.
    qint64 version() const { return m_version; }

    void keepMine(const std::vector<Key>& keys);
    void takeTheirs(const std::vector<Key>& keys);

Q_SIGNALS:
    void changed();

private:
    void followPending();

    PendingChanges& m_pending;
    std::vector<Conflict> m_all;
    std::map<Key, size_t> m_places;
    std::set<std::pair<Key, ChangeSetId>> m_kept;
    qint64 m_version = 0;
    bool m_isMoreToCome = false;
};

} // namespace wardport::console
