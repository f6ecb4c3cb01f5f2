// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "server/features/imports/DepartmentIndex.h"

namespace wardport::server {

using namespace Qt::Literals::StringLiterals;

DepartmentIndex::DepartmentIndex(OrgUnitId hospitalId, const std::vector<OrgUnit>& units)
{
    const auto addName = [&](const QString& name, const OrgUnit& unit) {
        if (name.isEmpty())
            return;
        const Found found{unit.id, unit.active, {}};
        const auto [known, isNew] = m_byName.emplace(name, found);
        if (isNew || known->second.id == unit.id)
            return;
        // A closed unit does not stand in the way of an open one that took its name.
        if (known->second.active == unit.active)
            known->second = {{}, unit.active, u"several units have this name; give the code"_s};
        else if (unit.active)
            known->second = found;
    };
    for (const OrgUnit& unit : units) {
        if (unit.hospitalId != hospitalId || unit.kind == OrgUnitKind::hospital)
            continue;
        m_byCode.emplace(unit.code, Found{unit.id, unit.active, {}});
        addName(unit.name, unit);
        addName(unit.nameEn, unit);
    }
}

DepartmentIndex::Found DepartmentIndex::find(const QString& text) const
{
    if (const auto found = m_byCode.find(text); found != m_byCode.end())
        return found->second;
    if (const auto found = m_byName.find(text); found != m_byName.end())
        return found->second;
    return {{}, false, u"no such unit"_s};
}

} // namespace wardport::server
