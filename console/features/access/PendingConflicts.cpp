// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/PendingConflicts.h"

#include <algorithm>

namespace wardport::console {
namespace {

PendingConflicts::Key keyOf(const PendingChanges::Entry& entry)
{
    return {entry.subject.subject, entry.app};
}

} // namespace

PendingConflicts::PendingConflicts(PendingChanges& pending, QObject* parent)
    : QObject(parent)
    , m_pending(pending)
{
    connect(&pending, &PendingChanges::changed, this, &PendingConflicts::followPending);
}

std::vector<PendingChanges::Entry> PendingConflicts::entriesToTry() const
{
    std::vector<PendingChanges::Entry> entries = m_pending.entries();
    if (m_isMoreToCome)
        std::erase_if(entries, [this](const auto& entry) { return m_places.contains(keyOf(entry)); });
    return entries;
}

void PendingConflicts::take(
    const std::vector<PendingChanges::Entry>& tried, const std::vector<size_t>& origins, const GrantChangeResult& trial)
{
    // After a full list the next is of the rest: what was decided before stays, seen as of the first look.
    if (!m_isMoreToCome) {
        m_all.clear();
        m_places.clear();
        m_version = trial.version;
    }
    m_isMoreToCome = trial.conflicts.size() >= mostListed;
    for (const GrantConflict& conflict : trial.conflicts) {
        const auto line = static_cast<size_t>(conflict.index);
        if (line >= origins.size())
            continue;
        const PendingChanges::Entry& mine = tried[origins[line]];
        const Key key = keyOf(mine);
        const auto [place, isNew] = m_places.emplace(key, m_all.size());
        if (isNew)
            m_all.push_back({mine, conflict, m_kept.contains({key, conflict.changeSetId})});
        else if (m_all[place->second].theirs.changedAt < conflict.changedAt)
            m_all[place->second] = {mine, conflict, m_kept.contains({key, conflict.changeSetId})};
    }
    Q_EMIT changed();
}

void PendingConflicts::clear()
{
    m_isMoreToCome = false;
    m_places.clear();
    if (m_all.empty())
        return;
    m_all.clear();
    Q_EMIT changed();
}

const PendingConflicts::Conflict* PendingConflicts::find(const Subject& subject, AppId app) const
{
    const auto found = m_places.find({subject, app});
    return found == m_places.end() ? nullptr : &m_all[found->second];
}

int PendingConflicts::undecided() const
{
    return static_cast<int>(std::ranges::count_if(m_all, [](const Conflict& each) { return !each.kept; }));
}

void PendingConflicts::keepMine(const std::vector<Key>& keys)
{
    for (const Key& key : keys) {
        const auto found = m_places.find(key);
        if (found == m_places.end())
            continue;
        Conflict& conflict = m_all[found->second];
        conflict.kept = true;
        m_kept.emplace(key, conflict.theirs.changeSetId);
    }
    Q_EMIT changed();
}

void PendingConflicts::takeTheirs(const std::vector<Key>& keys)
{
    std::vector<PendingChanges::Edit> edits;
    for (const Key& key : keys) {
        if (const auto found = m_places.find(key); found != m_places.end())
            edits.push_back({m_all[found->second].mine.subject, key.second, std::nullopt});
    }
    m_pending.apply(edits);
}

/// Strokes that are gone conflict with nothing any more.
void PendingConflicts::followPending()
{
    const size_t before = m_all.size();
    std::erase_if(
        m_all, [this](const Conflict& each) { return !m_pending.find(each.mine.subject.subject, each.mine.app); });
    if (m_all.size() == before)
        return;
    m_places.clear();
    for (size_t i = 0; i < m_all.size(); ++i)
        m_places.emplace(keyOf(m_all[i].mine), i);
    Q_EMIT changed();
}

} // namespace wardport::console
