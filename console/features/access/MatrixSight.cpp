// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/access/MatrixModel.h"

namespace wardport::console {

using Show = MatrixFilter::Show;

/// What of the matrix is in sight: filters and folds.

void MatrixModel::setFilter(MatrixFilter filter)
{
    if (filter.words != m_filter.words || filter.show != m_filter.show)
        m_closed.clear();
    m_filter = std::move(filter);
    sift();
}

void MatrixModel::setDormant(DormantEntries dormant)
{
    m_dormant = std::move(dormant);
    m_dormantApps.clear();
    for (const auto& [subject, uses] : m_dormant.people) {
        for (const auto& [app, use] : uses)
            m_dormantApps.insert(app);
    }
    if (m_filter.show == Show::dormant)
        sift();
}

const DormantEntries::Use* MatrixModel::dormant(const Subject& subject, AppId app) const
{
    const auto person = m_dormant.people.find(subject);
    if (person == m_dormant.people.end())
        return nullptr;
    const auto use = person->second.find(app);
    return use == person->second.end() ? nullptr : &use->second;
}

void MatrixModel::sift()
{
    siftColumns();
    siftRows();
    Q_EMIT sightChanged();
}

void MatrixModel::siftColumns()
{
    m_columnsInSight.clear();
    for (size_t i = 0; i < m_apps.size(); ++i) {
        const MatrixApp& app = m_apps[i];
        const bool isMeant = m_filter.appWords.isEmpty() || app.name.contains(m_filter.appWords, Qt::CaseInsensitive)
            || app.nameEn.contains(m_filter.appWords, Qt::CaseInsensitive);
        const bool isShown = m_filter.show != Show::dormant || m_dormantApps.contains(app.id);
        if (isMeant && isShown && (m_filter.category.isEmpty() || app.category == m_filter.category))
            m_columnsInSight.push_back(static_cast<int>(i));
    }
}

bool MatrixModel::speaksOf(const Row& row) const
{
    return m_filter.words.isEmpty() || row.name.contains(m_filter.words, Qt::CaseInsensitive)
        || row.code.contains(m_filter.words, Qt::CaseInsensitive)
        || (m_filter.found && m_filter.found->contains(row.subject));
}

bool MatrixModel::differs(const Row& row) const
{
    if (row.parent < 0)
        return false;
    const QByteArray& above = m_rows[static_cast<size_t>(row.parent)].cells;
    return std::ranges::any_of(m_columnsInSight,
        [&](int column) { return cells::inherited(row.cells[column]) != cells::inherited(above[column]); });
}

bool MatrixModel::isHit(const Row& row) const
{
    switch (m_filter.show) {
    case Show::all:
        return true;
    case Show::pending:
        return m_pending.touches(row.subject);
    case Show::differences:
        // Of people who are not read nobody knows: their department stays in sight to be opened.
        return isUnread(row) || differs(row);
    case Show::own:
        return isUnread(row)
            || std::ranges::any_of(m_columnsInSight, [&](int column) { return cells::isOwn(row.cells[column]); });
    case Show::dormant:
        return isUnread(row)
            ? m_dormant.departments.contains(OrgUnitId{row.subject.subjectId})
            : m_dormant.people.contains(row.subject) && std::ranges::any_of(m_columnsInSight, [&](int column) {
                  return dormant(row.subject, m_apps[static_cast<size_t>(column)].id) != nullptr;
              });
    }
    return true;
}

void MatrixModel::siftRows()
{
    const size_t count = m_rows.size();
    std::vector<bool> named(count);  // its words fit, or those of a unit above it
    std::vector<bool> leads(count);  // something under it was asked for by itself
    std::vector<bool> wanted(count);
    const bool narrows = m_filter.narrowsRows();
    m_hasBelow.assign(count, false);
    for (size_t i = 0; i < count; ++i) {
        const Row& row = m_rows[i];
        const bool isNamed = speaksOf(row);
        named[i] = isNamed || (row.parent >= 0 && named[static_cast<size_t>(row.parent)]);
        wanted[i] = !narrows || (named[i] && isHit(row));
        // Under a department that was looked for by name its people are in sight when it is opened, not at once.
        const bool leadsUp = narrows && wanted[i] && (m_filter.show != Show::all || isNamed);
        for (int at = row.parent; leadsUp && at >= 0 && !leads[static_cast<size_t>(at)];
             at = m_rows[static_cast<size_t>(at)].parent)
            leads[static_cast<size_t>(at)] = true;
        if (isUnread(row))
            m_hasBelow[i] = true;
    }
    m_isOpen.assign(count, false);
    m_rowsInSight.clear();
    std::vector<bool> reachable(count); // all above it are open
    for (size_t i = 0; i < count; ++i) {
        const Row& row = m_rows[i];
        const size_t above = static_cast<size_t>(row.parent);
        reachable[i] = row.parent < 0 || (reachable[above] && m_isOpen[above]);
        m_isOpen[i] = row.isUnit() && (leads[i] ? !m_closed.contains(row.subject) : m_opened.contains(row.subject));
        const bool isSeen = wanted[i] || leads[i];
        if (isSeen && row.parent >= 0)
            m_hasBelow[above] = true;
        if (isSeen && reachable[i])
            m_rowsInSight.push_back(static_cast<int>(i));
    }
}

void MatrixModel::setOpen(int row, bool open)
{
    if (!canFold(row) || isOpen(row) == open)
        return;
    const Subject subject = this->row(row).subject;
    if (open) {
        m_opened.insert(subject);
        m_closed.erase(subject);
    } else {
        m_opened.erase(subject);
        m_closed.insert(subject);
    }
    siftRows();
    Q_EMIT sightChanged();
    if (const OrgUnitId unit{subject.subjectId}; open && m_unread.contains(unit))
        Q_EMIT peopleWanted(unit);
}

void MatrixModel::setUnread(std::set<OrgUnitId> units)
{
    m_unread = std::move(units);
    siftRows();
    Q_EMIT sightChanged();
}

void MatrixModel::openAll(bool open)
{
    m_opened.clear();
    m_closed.clear();
    for (const Row& row : m_rows) {
        // Where people are read by department, not all of them at once.
        if (open && row.isUnit() && !isUnread(row))
            m_opened.insert(row.subject);
        // What holds only units stays open, or nothing but the hospital's own row would be left.
        else if (row.isUnit() && row.parent >= 0)
            m_opened.insert(m_rows[static_cast<size_t>(row.parent)].subject);
    }
    siftRows();
    Q_EMIT sightChanged();
}

bool MatrixModel::reveal(const Subject& subject)
{
    const auto found = m_places.find(subject);
    if (found == m_places.end())
        return false;
    for (int at = m_rows[static_cast<size_t>(found->second)].parent; at >= 0;
         at = m_rows[static_cast<size_t>(at)].parent) {
        m_opened.insert(m_rows[static_cast<size_t>(at)].subject);
        m_closed.erase(m_rows[static_cast<size_t>(at)].subject);
    }
    siftRows();
    Q_EMIT sightChanged();
    return rowOf(subject) >= 0;
}

} // namespace wardport::console
