// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessDeltas.h"

#include "server/features/access/AccessSheet.h"

namespace wardport::server {
namespace {

constexpr std::size_t sampleSize = 100;

/// Who is reached by one of the changed lines.
class Affected {
public:
    Affected(const AccessParts& parts, const std::vector<GrantLineChange>& changes)
        : m_parts(parts)
        , m_people(parts.people->rows.size())
        , m_groups(parts.groups->rows.size())
        , m_units(parts.units->rows.size())
        , m_hospitals(parts.units->rows.size())
    {
        for (const GrantLineChange& change : changes)
            marks(change.subjectType)[change.subject] = true;
        for (const quint32 unit : parts.units->treeOrder) {
            const quint32 parent = parts.units->rows[unit].parent;
            if (parent != IdIndex::none && m_units[parent])
                m_units[unit] = true;
        }
    }

    bool has(quint32 place) const
    {
        const AccessPerson& person = m_parts.people->rows[place];
        const auto groups = m_parts.groupsOf->of(place);
        return m_people[place] || m_units[person.department] || m_hospitals[person.hospital]
            || (person.businessDepartment != IdIndex::none && m_units[person.businessDepartment])
            || std::any_of(groups.begin(), groups.end(), [this](quint32 group) { return m_groups[group]; });
    }

private:
    std::vector<bool>& marks(SubjectType type)
    {
        switch (type) {
        case SubjectType::person:
            return m_people;
        case SubjectType::group:
            return m_groups;
        case SubjectType::department:
            return m_units;
        case SubjectType::everyone:
            break;
        }
        return m_hospitals;
    }

    const AccessParts& m_parts;
    std::vector<bool> m_people;
    std::vector<bool> m_groups;
    std::vector<bool> m_units;
    std::vector<bool> m_hospitals;
};

struct Difference {
    bool gains = false;
    bool loses = false;
};

/// Compares at now and at each moment to come at which either answer may turn, as long as the person may open anything.
Difference compare(const AccessReach::Lines& before, const AccessReach::Lines& after, const AccessWindow& person, Instant now)
{
    Difference difference;
    const auto look = [&](Instant at) {
        const bool had = AccessRules::isAllowed({before.data(), before.size()}, at);
        const bool has = AccessRules::isAllowed({after.data(), after.size()}, at);
        difference.gains = difference.gains || (has && !had);
        difference.loses = difference.loses || (had && !has);
    };
    const Instant start = std::max(now, person.from);
    look(start);
    for (const AccessReach::Lines* lines : {&before, &after}) {
        for (const AccessLine& line : *lines) {
            for (const Instant edge : {line.window.from, line.window.until}) {
                if (edge > start && edge < person.until)
                    look(edge);
            }
        }
    }
    return difference;
}

std::vector<quint32> columnsOf(const AccessParts& parts, const std::vector<GrantLineChange>& changes)
{
    std::vector<bool> isTouched(parts.apps->rows.size());
    for (const GrantLineChange& change : changes)
        isTouched[change.app] = true;
    std::vector<quint32> columns;
    for (const quint32 app : parts.apps->order) {
        if (isTouched[app] && parts.apps->rows[app].state != AppState::retired)
            columns.push_back(app);
    }
    return columns;
}

void count(int& number, std::vector<PersonId>& sample, PersonId person)
{
    ++number;
    if (sample.size() < sampleSize)
        sample.push_back(person);
}

} // namespace

std::vector<AccessDelta> accessDeltas(const AccessParts& before, const std::vector<GrantLineChange>& changes, Instant now)
{
    const GrantTable after = before.grants->with(changes);
    const std::vector<quint32> columns = columnsOf(before, changes);
    const Affected affected(before, changes);
    AccessSheet sheetBefore(before, *before.grants, columns, now);
    AccessSheet sheetAfter(before, after, columns, now);
    std::vector<AccessDelta> deltas(columns.size());

    for (quint32 place = 0; place < before.people->rows.size(); ++place) {
        const AccessPerson& person = before.people->rows[place];
        if (!person.id.isValid() || !person.active || person.window.until <= now || !affected.has(place))
            continue;
        const AccessSheet::Row& had = sheetBefore.person(place);
        const AccessSheet::Row& has = sheetAfter.person(place);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            Difference difference;
            if (((had[i] | has[i]) & flags::windowed) != 0) {
                difference = compare(reachOfPerson(before, *before.grants, place).linesFor(*before.grants, columns[i]),
                    reachOfPerson(before, after, place).linesFor(after, columns[i]), person.window, now);
            } else if (had[i] != has[i]) {
                difference.gains = flags::isAllowed(has[i]) && !flags::isAllowed(had[i]);
                difference.loses = flags::isAllowed(had[i]) && !flags::isAllowed(has[i]);
            }
            if (difference.gains)
                count(deltas[i].gain, deltas[i].gainSample, person.id);
            if (difference.loses)
                count(deltas[i].lose, deltas[i].loseSample, person.id);
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        deltas[i].appId = before.apps->rows[columns[i]].id;
    std::erase_if(deltas, [](const AccessDelta& delta) { return delta.gain == 0 && delta.lose == 0; });
    return deltas;
}

} // namespace wardport::server
