// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessSnapshot.h"

#include "server/features/access/AccessReach.h"
#include "server/features/access/AccessSheet.h"

namespace wardport::server {
namespace {

quint64 passed(const std::vector<Instant>& edges, Instant at)
{
    return static_cast<quint64>(std::upper_bound(edges.begin(), edges.end(), at) - edges.begin());
}

template <class Table, class AnyId>
auto* rowOf(const Table& table, AnyId id)
{
    const quint32 place = table.place(id);
    return place == IdIndex::none ? nullptr : &table.rows[place];
}

} // namespace

AccessSnapshot::AccessSnapshot(AccessParts parts)
    : m_parts(std::move(parts))
{
}

quint64 AccessSnapshot::epoch(Instant at) const
{
    return passed(m_parts.grants->edges(), at) + passed(m_parts.people->edges, at);
}

/// visit(place of the app, AccessAnswer) for each app that any line speaks of, by place. One pass over the lines that reach
/// the person; only where a window is open or to come are they looked at again.
template <class Visit>
void AccessSnapshot::forEachGranted(quint32 person, Instant at, Visit&& visit) const
{
    const GrantTable& grants = *m_parts.grants;
    const AccessReach reach = reachOfPerson(m_parts, grants, person);
    boost::container::small_vector<AccessFlags, 512> bits(m_parts.apps->rows.size(), AccessFlags{0});
    for (const AccessReach::Source& source : reach.sources) {
        const bool mayWait = waitsDuringTrial(source.subject.subjectType, GrantEffect::allow);
        for (const GrantLine& line : source.lines) {
            if (line.app >= bits.size())
                continue;
            const bool waits = mayWait && !line.isDeny() && m_parts.apps->isOnTrial(line.app);
            const AccessFlags own = waits ? flags::ofWaiting(grants.window(line), at)
                                          : flags::of(grants.window(line), line.effect(), at);
            bits[line.app] = static_cast<AccessFlags>(bits[line.app] | (source.isOwn ? own : flags::inherited(own)));
        }
    }
    for (quint32 app = 0; app < bits.size(); ++app) {
        if (bits[app] == 0 || !m_parts.apps->rows[app].isVisible())
            continue;
        if ((bits[app] & flags::windowed) != 0)
            visit(app, reach.evaluate(grants, app, at));
        else
            visit(app, flags::answer(bits[app]));
    }
}

std::vector<VisibleApp> AccessSnapshot::appsOf(PersonId id, Instant at) const
{
    std::vector<VisibleApp> list;
    const quint32 place = m_parts.people->place(id);
    if (place == IdIndex::none || !m_parts.people->rows[place].isOpen(at))
        return list;
    const Instant end = m_parts.people->rows[place].window.until;
    forEachGranted(place, at, [&](quint32 app, const AccessAnswer& answer) {
        if (!answer.allowed)
            return;
        const AccessApp& row = m_parts.apps->rows[app];
        VisibleApp& visible = list.emplace_back(VisibleApp{row.id, row.state, answer.origin, answer.until});
        if (end != Instant::max() && (!visible.until || end < *visible.until))
            visible.until = end;
    });
    return list;
}

std::vector<EffectiveApp> AccessSnapshot::effectiveApps(PersonId id, Instant at) const
{
    std::vector<EffectiveApp> list;
    const quint32 place = m_parts.people->place(id);
    if (place == IdIndex::none || !m_parts.people->rows[place].isOpen(at))
        return list;
    forEachGranted(place, at, [&](quint32 app, const AccessAnswer& answer) {
        list.push_back({m_parts.apps->rows[app].id, answer.origin, answer.until});
    });
    return list;
}

bool AccessSnapshot::mayLaunch(PersonId id, AppId app, Instant at) const
{
    const AccessPerson* who = person(id);
    const AccessApp* what = this->app(app);
    return who != nullptr && what != nullptr && who->isOpen(at) && what->isOpen() && answer(id, app, at).allowed;
}

AccessAnswer AccessSnapshot::answer(PersonId person, AppId app, Instant at) const
{
    const quint32 who = m_parts.people->place(person);
    const quint32 what = m_parts.apps->place(app);
    if (who == IdIndex::none || what == IdIndex::none)
        return {};
    return reachOfPerson(m_parts, *m_parts.grants, who).evaluate(*m_parts.grants, what, at);
}

std::optional<Instant> AccessSnapshot::earliestChange(PersonId id, Instant at) const
{
    const quint32 place = m_parts.people->place(id);
    if (place == IdIndex::none || !m_parts.people->rows[place].active)
        return std::nullopt;
    Instant earliest = Instant::max();
    const auto consider = [&](const AccessWindow& window) {
        for (const Instant edge : {window.from, window.until}) {
            if (edge > at && edge < earliest)
                earliest = edge;
        }
    };
    consider(m_parts.people->rows[place].window);
    for (const AccessReach::Source& source : reachOfPerson(m_parts, *m_parts.grants, place).sources) {
        for (const GrantLine& line : source.lines)
            consider(m_parts.grants->window(line));
    }
    return earliest == Instant::max() ? std::nullopt : std::optional{earliest};
}

std::vector<Subject> AccessSnapshot::subjectsOf(PersonId id) const
{
    std::vector<Subject> subjects;
    const quint32 place = m_parts.people->place(id);
    if (place == IdIndex::none)
        return subjects;
    for (const AccessReach::Source& source : reachOfPerson(m_parts, *m_parts.grants, place).sources) {
        if (std::find(subjects.begin(), subjects.end(), source.subject) == subjects.end())
            subjects.push_back(source.subject);
    }
    return subjects;
}

int AccessSnapshot::peopleOf(AppId app, Instant at) const
{
    return authorizedPeople({}, at, app);
}

int AccessSnapshot::authorizedPeople(const QString& scopePath, Instant at, std::optional<AppId> app) const
{
    std::vector<quint32> columns;
    for (quint32 place = 0; place < m_parts.apps->rows.size(); ++place) {
        const AccessApp& row = m_parts.apps->rows[place];
        if (row.isVisible() && (!app || row.id == *app))
            columns.push_back(place);
    }
    std::vector<bool> inside;
    inside.reserve(m_parts.units->rows.size());
    for (const AccessUnit& unit : m_parts.units->rows)
        inside.push_back(unit.id.isValid() && unit.path.startsWith(scopePath));

    AccessSheet sheet(m_parts, *m_parts.grants, std::move(columns), at);
    int count = 0;
    for (quint32 place = 0; place < m_parts.people->rows.size(); ++place) {
        const AccessPerson& row = m_parts.people->rows[place];
        if (!row.id.isValid() || !row.isOpen(at) || !inside[row.department])
            continue;
        const AccessSheet::Row& bits = sheet.person(place);
        count += std::any_of(bits.begin(), bits.end(), flags::isAllowed) ? 1 : 0;
    }
    return count;
}

const AccessPerson* AccessSnapshot::person(PersonId id) const
{
    return rowOf(*m_parts.people, id);
}

const AccessApp* AccessSnapshot::app(AppId id) const
{
    return rowOf(*m_parts.apps, id);
}

const AccessUnit* AccessSnapshot::unit(OrgUnitId id) const
{
    return rowOf(*m_parts.units, id);
}

const AccessGroup* AccessSnapshot::group(PersonGroupId id) const
{
    return rowOf(*m_parts.groups, id);
}

bool AccessSnapshot::isUnder(const AccessPerson& person, const QString& path) const
{
    const auto lies = [&](quint32 unit) { return unit != IdIndex::none && m_parts.units->rows[unit].path.startsWith(path); };
    return lies(person.department) || lies(person.businessDepartment);
}

} // namespace wardport::server
