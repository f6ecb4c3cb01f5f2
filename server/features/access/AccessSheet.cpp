// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessSheet.h"

#include <cstring>

namespace wardport::server {
namespace {

constexpr std::size_t flagsPerWord = sizeof(quint64) / sizeof(AccessFlags);

} // namespace

AccessSheet::AccessSheet(const AccessParts& parts, const GrantTable& grants, std::vector<quint32> columns, Instant at)
    : m_parts(parts)
    , m_grants(grants)
    , m_columns(std::move(columns))
    , m_at(at)
    , m_width((m_columns.size() + flagsPerWord - 1) / flagsPerWord * flagsPerWord)
    , m_columnOf(parts.apps->rows.size(), IdIndex::none)
    , m_down(parts.units->rows.size())
    , m_everyone(parts.units->rows.size())
    , m_groups(parts.groups->rows.size())
    , m_row(empty())
{
    for (quint32 column = 0; column < m_columns.size(); ++column)
        m_columnOf[m_columns[column]] = column;
}

const AccessSheet::Row& AccessSheet::person(quint32 place)
{
    const AccessPerson& person = m_parts.people->rows[place];
    m_row.assign(m_width, 0);
    addLines(m_row, SubjectType::person, place, true);
    for (const quint32 group : m_parts.groupsOf->of(place))
        add(handedDown(m_groups, SubjectType::group, group));
    add(down(person.department));
    if (person.businessDepartment != IdIndex::none && person.businessDepartment != person.department)
        add(down(person.businessDepartment));
    add(handedDown(m_everyone, SubjectType::everyone, person.hospital));
    return m_row;
}

const AccessSheet::Row& AccessSheet::group(quint32 place)
{
    m_row.assign(m_width, 0);
    addLines(m_row, SubjectType::group, place, true);
    add(handedDown(m_everyone, SubjectType::everyone, m_parts.groups->rows[place].hospital));
    return m_row;
}

const AccessSheet::Row& AccessSheet::unit(quint32 place)
{
    const AccessUnit& unit = m_parts.units->rows[place];
    m_row.assign(m_width, 0);
    addLines(m_row, SubjectType::department, place, true);
    if (unit.kind == OrgUnitKind::hospital) {
        addLines(m_row, SubjectType::everyone, place, true);
        return m_row;
    }
    if (unit.parent != IdIndex::none)
        add(down(unit.parent));
    add(handedDown(m_everyone, SubjectType::everyone, unit.hospital));
    return m_row;
}

void AccessSheet::addLines(Row& row, SubjectType type, quint32 place, bool isOwn) const
{
    const bool mayWait = waitsDuringTrial(type, GrantEffect::allow);
    for (const GrantLine& line : m_grants.of(type, place)) {
        const quint32 column = line.app < m_columnOf.size() ? m_columnOf[line.app] : IdIndex::none;
        if (column == IdIndex::none)
            continue;
        const bool waits = mayWait && !line.isDeny() && m_parts.apps->isOnTrial(line.app);
        const AccessFlags bits = waits ? flags::ofWaiting(m_grants.window(line), m_at)
                                       : flags::of(m_grants.window(line), line.effect(), m_at);
        row[column] = static_cast<AccessFlags>(row[column] | (isOwn ? bits : flags::inherited(bits)));
    }
}

const AccessSheet::Row& AccessSheet::down(quint32 unit)
{
    if (!m_down[unit].empty() || m_width == 0)
        return m_down[unit];
    const quint32 parent = m_parts.units->rows[unit].parent;
    Row row = parent == IdIndex::none ? empty() : down(parent);
    addLines(row, SubjectType::department, unit, false);
    return m_down[unit] = std::move(row);
}

const AccessSheet::Row& AccessSheet::handedDown(Rows& rows, SubjectType type, quint32 place)
{
    Row& row = rows[place];
    if (row.empty()) {
        row = empty();
        addLines(row, type, place, false);
    }
    return row;
}

void AccessSheet::add(const Row& other)
{
    if (other.empty())
        return;
    AccessFlags* to = m_row.data();
    const AccessFlags* from = other.data();
    for (std::size_t i = 0; i < m_width; i += flagsPerWord) {
        quint64 a = 0;
        quint64 b = 0;
        std::memcpy(&a, to + i, sizeof a);
        std::memcpy(&b, from + i, sizeof b);
        a |= b;
        std::memcpy(to + i, &a, sizeof a);
    }
}

} // namespace wardport::server
