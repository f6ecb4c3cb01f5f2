// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/GrantTable.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace wardport::server {
namespace {

struct WindowHash {
    std::size_t operator()(const AccessWindow& window) const
    {
        const auto from = static_cast<std::size_t>(window.from.time_since_epoch().count());
        const auto until = static_cast<std::size_t>(window.until.time_since_epoch().count());
        return from * 0x9E3779B97F4A7C15ULL ^ until;
    }
};

/// The number of each distinct window: few for many lines.
class WindowNumbers {
public:
    explicit WindowNumbers(std::vector<AccessWindow>& windows)
        : m_windows(windows)
    {
        for (quint32 i = 0; i < windows.size(); ++i)
            m_numbers.emplace(windows[i], i);
    }

    quint32 of(const AccessWindow& window)
    {
        if (window.isAlways())
            return 0;
        const auto [found, isNew] = m_numbers.emplace(window, static_cast<quint32>(m_windows.size()));
        if (isNew)
            m_windows.push_back(window);
        return found->second;
    }

private:
    std::vector<AccessWindow>& m_windows;
    std::unordered_map<AccessWindow, quint32, WindowHash> m_numbers;
};

auto keyOf(const GrantLineChange& change)
{
    return std::tuple(change.subjectType, change.subject, change.app, change.effect);
}

auto keyOf(quint32 subject, const GrantLine& line)
{
    return std::tuple(subject, line.app, line.effect());
}

auto keyWithinType(const GrantLineChange& change)
{
    return std::tuple(change.subject, change.app, change.effect);
}

/// `old` with `changes`, which are ordered and of one subject type.
PlacedLists<GrantLine> merged(
    const PlacedLists<GrantLine>& old, std::span<const GrantLineChange> changes, WindowNumbers& windows)
{
    PlacedLists<GrantLine> lists;
    lists.items.reserve(old.items.size() + changes.size());
    const std::size_t places = std::max<std::size_t>(old.ends.size(), changes.empty() ? 0 : changes.back().subject + 1);
    lists.ends.reserve(places);

    auto change = changes.begin();
    for (quint32 place = 0; place < places; ++place) {
        const std::span<const GrantLine> present = old.of(place);
        auto line = present.begin();
        while (line != present.end() || (change != changes.end() && change->subject == place)) {
            const bool hasChange = change != changes.end() && change->subject == place;
            if (!hasChange || (line != present.end() && keyOf(place, *line) < keyWithinType(*change))) {
                lists.items.push_back(*line++);
                continue;
            }
            if (line != present.end() && keyOf(place, *line) == keyWithinType(*change))
                ++line;
            if (change->window) {
                const quint32 effect = change->effect == GrantEffect::deny ? 1 : 0;
                lists.items.push_back({change->app, windows.of(*change->window) << 1 | effect});
            }
            ++change;
        }
        lists.ends.push_back(static_cast<quint32>(lists.items.size()));
    }
    return lists;
}

std::vector<Instant> edgesOf(const std::vector<AccessWindow>& windows)
{
    std::vector<Instant> edges;
    for (const AccessWindow& window : windows) {
        if (window.from != Instant::min())
            edges.push_back(window.from);
        if (window.until != Instant::max())
            edges.push_back(window.until);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

} // namespace

std::optional<AccessWindow> GrantTable::find(SubjectType type, quint32 subject, quint32 app, GrantEffect effect) const
{
    for (const GrantLine& line : linesFor(of(type, subject), app)) {
        if (line.effect() == effect)
            return window(line);
    }
    return std::nullopt;
}

GrantTable GrantTable::with(std::vector<GrantLineChange> changes) const
{
    const auto byKey = [](const GrantLineChange& a, const GrantLineChange& b) { return keyOf(a) < keyOf(b); };
    std::stable_sort(changes.begin(), changes.end(), byKey);
    // Of equal keys the last stays.
    const auto kept = std::unique(changes.rbegin(), changes.rend(),
        [](const GrantLineChange& a, const GrantLineChange& b) { return keyOf(a) == keyOf(b); });
    changes.erase(changes.begin(), kept.base());

    GrantTable table;
    table.m_windows = m_windows;
    WindowNumbers windows(table.m_windows);
    auto begin = changes.begin();
    for (const SubjectType type :
        {SubjectType::person, SubjectType::group, SubjectType::department, SubjectType::everyone}) {
        const auto end = std::find_if(
            begin, changes.end(), [&](const GrantLineChange& c) { return c.subjectType != type; });
        const auto index = static_cast<std::size_t>(type);
        table.m_lists[index] = merged(m_lists[index], {begin, end}, windows);
        begin = end;
    }
    table.dropIdleWindows();
    table.m_edges = edgesOf(table.m_windows);
    return table;
}

void GrantTable::dropIdleWindows()
{
    std::vector<bool> isUsed(m_windows.size());
    isUsed[0] = true;
    for (const PlacedLists<GrantLine>& lists : m_lists) {
        for (const GrantLine& line : lists.items)
            isUsed[line.window()] = true;
    }
    if (std::find(isUsed.begin(), isUsed.end(), false) == isUsed.end())
        return;
    std::vector<quint32> numbers(m_windows.size());
    std::vector<AccessWindow> windows;
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        numbers[i] = static_cast<quint32>(windows.size());
        if (isUsed[i])
            windows.push_back(m_windows[i]);
    }
    m_windows = std::move(windows);
    for (PlacedLists<GrantLine>& lists : m_lists) {
        for (GrantLine& line : lists.items)
            line.windowAndEffect = numbers[line.window()] << 1 | (line.windowAndEffect & 1);
    }
}

bool GrantTable::operator==(const GrantTable& other) const
{
    for (const SubjectType type :
        {SubjectType::person, SubjectType::group, SubjectType::department, SubjectType::everyone}) {
        const std::size_t places = std::max(lists(type).ends.size(), other.lists(type).ends.size());
        for (quint32 place = 0; place < places; ++place) {
            const auto mine = of(type, place);
            const auto theirs = other.of(type, place);
            const auto isSame = [&](const GrantLine& a, const GrantLine& b) {
                return a.app == b.app && a.effect() == b.effect() && window(a) == other.window(b);
            };
            if (!std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end(), isSame))
                return false;
        }
    }
    return true;
}

std::size_t GrantTable::size() const
{
    std::size_t lines = 0;
    for (const auto& list : m_lists)
        lines += list.items.size();
    return lines;
}

std::span<const GrantLine> linesFor(std::span<const GrantLine> ofSubject, quint32 app)
{
    const auto first = std::lower_bound(ofSubject.begin(), ofSubject.end(), app,
        [](const GrantLine& line, quint32 wanted) { return line.app < wanted; });
    auto last = first;
    while (last != ofSubject.end() && last->app == app)
        ++last;
    return {first, last};
}

} // namespace wardport::server
