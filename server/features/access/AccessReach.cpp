// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/access/AccessReach.h"

namespace wardport::server {
namespace {

class Collector {
public:
    Collector(const AccessParts& parts, const GrantTable& grants)
        : m_parts(parts)
        , m_grants(grants)
    {
        m_reach.apps = parts.apps.get();
    }

    void add(SubjectType type, quint32 place, qint64 id, bool isOwn)
    {
        m_reach.sources.push_back({{type, id}, m_grants.of(type, place), isOwn});
    }

    void addUnits(quint32 unit, bool firstIsOwn = false)
    {
        while (unit != IdIndex::none) {
            const AccessUnit& row = m_parts.units->rows[unit];
            add(SubjectType::department, unit, row.id.value(), firstIsOwn);
            firstIsOwn = false;
            unit = row.parent;
        }
    }

    void addEveryone(quint32 hospital, bool isOwn = false)
    {
        if (hospital != IdIndex::none)
            add(SubjectType::everyone, hospital, m_parts.units->index.idAt(hospital), isOwn);
    }

    AccessReach take() { return std::move(m_reach); }

private:
    const AccessParts& m_parts;
    const GrantTable& m_grants;
    AccessReach m_reach;
};

} // namespace

AccessReach::Lines AccessReach::linesFor(const GrantTable& grants, quint32 app) const
{
    const bool onTrial = apps->isOnTrial(app);
    Lines lines;
    for (const Source& source : sources) {
        for (const GrantLine& line : server::linesFor(source.lines, app)) {
            if (onTrial && waitsDuringTrial(source.subject.subjectType, line.effect()))
                continue;
            lines.push_back({source.isOwn, line.effect(), grants.window(line)});
        }
    }
    return lines;
}

AccessAnswer AccessReach::evaluate(const GrantTable& grants, quint32 app, Instant at) const
{
    const Lines lines = linesFor(grants, app);
    return AccessRules::evaluate({lines.data(), lines.size()}, at);
}

AccessReach reachOfPerson(const AccessParts& parts, const GrantTable& grants, quint32 person)
{
    const AccessPerson& row = parts.people->rows[person];
    Collector collector(parts, grants);
    collector.add(SubjectType::person, person, row.id.value(), true);
    for (const quint32 group : parts.groupsOf->of(person))
        collector.add(SubjectType::group, group, parts.groups->index.idAt(group), false);
    collector.addUnits(row.department);
    // The common ancestors come twice then, which changes no answer.
    if (row.businessDepartment != row.department)
        collector.addUnits(row.businessDepartment);
    collector.addEveryone(row.hospital);
    return collector.take();
}

AccessReach reachOfGroup(const AccessParts& parts, const GrantTable& grants, quint32 group)
{
    const AccessGroup& row = parts.groups->rows[group];
    Collector collector(parts, grants);
    collector.add(SubjectType::group, group, row.id.value(), true);
    collector.addEveryone(row.hospital);
    return collector.take();
}

AccessReach reachOfUnit(const AccessParts& parts, const GrantTable& grants, quint32 unit)
{
    const AccessUnit& row = parts.units->rows[unit];
    Collector collector(parts, grants);
    collector.addUnits(unit, true);
    collector.addEveryone(row.hospital, row.kind == OrgUnitKind::hospital);
    return collector.take();
}

} // namespace wardport::server
