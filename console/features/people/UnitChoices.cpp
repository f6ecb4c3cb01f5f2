// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/features/people/UnitChoices.h"

#include "console/page/OrgTree.h"
#include "console/page/Words.h"

namespace wardport::console {

Choices hospitalChoices(const OrgTree& tree)
{
    return tree.choices(OrgUnitKind::hospital);
}

Choices departmentChoices(const OrgTree& tree, OrgUnitId hospital, std::optional<OrgUnitId> kept)
{
    Choices found;
    for (const OrgUnit& unit : tree.units()) {
        const bool offered = unit.active || unit.id == kept;
        if (unit.hospitalId == hospital && unit.kind != OrgUnitKind::hospital && offered)
            found.push_back({wireName(unit.id), [&tree, id = unit.id] { return tree.pathName(id); }});
    }
    return found;
}

} // namespace wardport::console
