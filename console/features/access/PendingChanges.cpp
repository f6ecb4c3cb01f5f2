// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/PendingChanges.h"

#include <algorithm>

namespace wardport::console {

void PendingChanges::count(const Stroke& stroke, int by)
{
    int& number = stroke.paint == Paint::allow ? m_counts.allow
        : stroke.paint == Paint::deny          ? m_counts.deny
                                               : m_counts.clear;
    number += by;
}

PendingChanges::Step PendingChanges::exchange(const Step& edits)
{
    Step back;
    back.reserve(edits.size());
    for (const Edit& edit : edits) {
        const Subject& subject = edit.subject.subject;
        const Painted* present = painted(subject, edit.app);
        if (present ? edit.stroke == present->stroke : !edit.stroke)
            continue;
        if (present) {
            back.push_back({edit.subject, edit.app, present->stroke, present->basedOn});
            count(present->stroke, -1);
        } else {
            back.push_back({edit.subject, edit.app, std::nullopt});
        }
        if (edit.stroke) {
            Row& row = m_strokes[subject];
            row.name = edit.subject.name;
            row.strokes[edit.app] = {*edit.stroke, edit.basedOn.value_or(m_picture)};
            count(*edit.stroke, 1);
        } else {
            const auto row = m_strokes.find(subject);
            row->second.strokes.erase(edit.app);
            if (row->second.strokes.empty())
                m_strokes.erase(row);
        }
    }
    // Undone from the last to the first, so that a cell edited twice ends as it began.
    std::reverse(back.begin(), back.end());
    return back;
}

int PendingChanges::apply(const std::vector<Edit>& edits)
{
    Step back = exchange(edits);
    const int changes = static_cast<int>(back.size());
    if (changes == 0)
        return 0;
    m_undo.push_back(std::move(back));
    m_redo.clear();
    Q_EMIT changed();
    return changes;
}

void PendingChanges::discardAll()
{
    Step edits;
    for (const Entry& entry : entries())
        edits.push_back({entry.subject, entry.app, std::nullopt});
    apply(edits);
}

void PendingChanges::settle(const std::vector<Entry>& applied)
{
    Step edits;
    for (const Entry& entry : applied) {
        const Stroke* present = find(entry.subject.subject, entry.app);
        if (present && *present == entry.stroke)
            edits.push_back({entry.subject, entry.app, std::nullopt});
    }
    exchange(edits);
    m_undo.clear();
    m_redo.clear();
    Q_EMIT changed();
}

void PendingChanges::undo()
{
    if (m_undo.empty())
        return;
    const Step step = std::move(m_undo.back());
    m_undo.pop_back();
    m_redo.push_back(exchange(step));
    Q_EMIT changed();
}

void PendingChanges::redo()
{
    if (m_redo.empty())
        return;
    const Step step = std::move(m_redo.back());
    m_redo.pop_back();
    m_undo.push_back(exchange(step));
    Q_EMIT changed();
}

qint64 PendingChanges::basedOn() const
{
    qint64 oldest = m_picture;
    for (const auto& [subject, row] : m_strokes) {
        for (const auto& [app, painted] : row.strokes)
            oldest = std::min(oldest, painted.basedOn);
    }
    return oldest;
}

void PendingChanges::rebase(qint64 version)
{
    for (auto& [subject, row] : m_strokes) {
        for (auto& [app, painted] : row.strokes)
            painted.basedOn = std::max(painted.basedOn, version);
    }
    m_picture = std::max(m_picture, version);
    Q_EMIT rebased();
}

void PendingChanges::forgetBase()
{
    for (auto& [subject, row] : m_strokes) {
        for (auto& [app, painted] : row.strokes)
            painted.basedOn = 0;
    }
    m_picture = 0;
    Q_EMIT rebased();
}

void PendingChanges::restore(const std::vector<Entry>& entries)
{
    Step edits;
    for (const Entry& entry : entries)
        edits.push_back({entry.subject, entry.app, entry.stroke, entry.basedOn});
    exchange(edits);
    Q_EMIT changed();
}

const Stroke* PendingChanges::find(const Subject& subject, AppId app) const
{
    const Painted* found = painted(subject, app);
    return found ? &found->stroke : nullptr;
}

const PendingChanges::Painted* PendingChanges::painted(const Subject& subject, AppId app) const
{
    const auto row = m_strokes.find(subject);
    if (row == m_strokes.end())
        return nullptr;
    const auto stroke = row->second.strokes.find(app);
    return stroke == row->second.strokes.end() ? nullptr : &stroke->second;
}

std::vector<PendingChanges::Entry> PendingChanges::entries() const
{
    std::vector<Entry> all;
    all.reserve(static_cast<size_t>(m_counts.total()));
    for (const auto& [subject, row] : m_strokes) {
        for (const auto& [app, painted] : row.strokes)
            all.push_back({{subject, row.name}, app, painted.stroke, painted.basedOn});
    }
    return all;
}

PendingChanges::Lines PendingChanges::lines(const std::vector<Entry>& entries)
{
    Lines lines;
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        const auto put = [&](GrantOperation operation, GrantEffect effect) {
            GrantChange change;
            change.operation = operation;
            change.subjectType = entry.subject.subject.subjectType;
            change.subjectId = QString::number(entry.subject.subject.subjectId);
            change.appId = entry.app;
            change.effect = effect;
            if (operation == GrantOperation::add) {
                change.validFrom = entry.stroke.from;
                change.validUntil = entry.stroke.until;
            }
            lines.changes.push_back(std::move(change));
            lines.origins.push_back(i);
        };
        // The picture does not tell all of a subject's own lines (a deny hides an allowance), so both are named; what is not
        // there is not counted. A deny leaves the allowance under it: it wins anyway, also before it is lifted again.
        switch (entry.stroke.paint) {
        case Paint::allow:
            put(GrantOperation::remove, GrantEffect::deny);
            put(GrantOperation::add, GrantEffect::allow);
            break;
        case Paint::deny:
            put(GrantOperation::add, GrantEffect::deny);
            break;
        case Paint::clear:
            put(GrantOperation::remove, GrantEffect::allow);
            put(GrantOperation::remove, GrantEffect::deny);
            break;
        }
    }
    return lines;
}

} // namespace wardport::console
