// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/AccessRules.h"

#include <vector>

namespace wardport::server {

/// A list for each place, all in one piece of memory. A place beyond the last has none.
template <class T>
struct PlacedLists {
    std::vector<quint32> ends;
    std::vector<T> items;

    std::span<const T> of(quint32 place) const
    {
        if (place >= ends.size())
            return {};
        const quint32 begin = place == 0 ? 0 : ends[place - 1];
        return {items.data() + begin, items.data() + ends[place]};
    }
};

/// A line as it is kept: which app, allow or deny, and which of the table's windows.
struct GrantLine {
    quint32 app = 0;
    quint32 windowAndEffect = 0;

    bool isDeny() const { return (windowAndEffect & 1) != 0; }
    GrantEffect effect() const { return isDeny() ? GrantEffect::deny : GrantEffect::allow; }
    quint32 window() const { return windowAndEffect >> 1; } ///< 0: always
};

/// A line put or taken away, by places.
struct GrantLineChange {
    SubjectType subjectType = SubjectType::person;
    quint32 subject = 0;
    quint32 app = 0;
    GrantEffect effect = GrantEffect::allow;
    std::optional<AccessWindow> window; ///< none: the line goes
};

/// All lines by subject, each subject's ordered by app. Never changes.
class GrantTable {
public:
    /// The lines of a subject; for `everyone` the place is the hospital's.
    std::span<const GrantLine> of(SubjectType type, quint32 subject) const { return lists(type).of(subject); }
    std::optional<AccessWindow> find(SubjectType type, quint32 subject, quint32 app, GrantEffect effect) const;
    AccessWindow window(const GrantLine& line) const { return m_windows[line.window()]; }

    /// A copy with the changes; of several to one line the last counts.
    GrantTable with(std::vector<GrantLineChange> changes) const;

    /// The same lines with the same windows.
    bool operator==(const GrantTable& other) const;

    /// Beginnings and ends of the windows of all lines, ascending, each once.
    const std::vector<Instant>& edges() const { return m_edges; }
    std::size_t size() const;

private:
    const PlacedLists<GrantLine>& lists(SubjectType type) const { return m_lists[static_cast<std::size_t>(type)]; }

    /// Without windows that no line has: two tables of the same lines have the same edges.
    void dropIdleWindows();

    PlacedLists<GrantLine> m_lists[4]; ///< by SubjectType
    std::vector<AccessWindow> m_windows{AccessWindow{}};
    std::vector<Instant> m_edges;
};

/// The lines for one app within a subject's: at most an allow and a deny.
std::span<const GrantLine> linesFor(std::span<const GrantLine> ofSubject, quint32 app);

} // namespace wardport::server
