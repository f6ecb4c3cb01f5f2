// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/page/OrgTree.h"

#include "console/page/Words.h"

namespace wardport::console {

OrgTree::OrgTree(OrgUnitsApi& api, QObject* parent)
    : QObject(parent)
    , m_api(api)
{
}

void OrgTree::refresh()
{
    m_state.begin();
    m_latest = m_api.list(this, [this](Result<OrgUnitList> answer) {
        if (!answer) {
            m_state.fail(answer.error());
            return;
        }
        m_units = std::move((*answer).items);
        m_index.clear();
        for (size_t i = 0; i < m_units.size(); ++i)
            m_index.emplace(m_units[i].id, i);
        m_state.finish(m_units.empty());
        Q_EMIT changed();
    });
}

void OrgTree::clear()
{
    m_latest.drop();
    m_units.clear();
    m_index.clear();
    Q_EMIT changed();
}

const OrgUnit* OrgTree::find(OrgUnitId id) const
{
    const auto at = m_index.find(id);
    return at == m_index.end() ? nullptr : &m_units[at->second];
}

std::vector<const OrgUnit*> OrgTree::children(std::optional<OrgUnitId> parent) const
{
    std::vector<const OrgUnit*> found;
    for (const OrgUnit& unit : m_units) {
        const bool isTop = !unit.parentId || !find(*unit.parentId);
        if (parent ? unit.parentId == parent : isTop)
            found.push_back(&unit);
    }
    return found;
}

bool OrgTree::isWithin(OrgUnitId unit, OrgUnitId ancestor) const
{
    const OrgUnit* inner = find(unit);
    const OrgUnit* outer = find(ancestor);
    return inner && outer && inner->path.startsWith(outer->path);
}

QString OrgTree::name(OrgUnitId id) const
{
    const OrgUnit* unit = find(id);
    return unit ? localName(unit->name, unit->nameEn) : QString();
}

QString OrgTree::pathName(OrgUnitId id) const
{
    const OrgUnit* unit = find(id);
    if (!unit)
        return {};
    QStringList names{localName(unit->name, unit->nameEn)};
    while (unit->parentId && (unit = find(*unit->parentId)) && unit->kind != OrgUnitKind::hospital)
        names.prepend(localName(unit->name, unit->nameEn));
    return names.join(QStringLiteral(" / "));
}

Choices OrgTree::choices(std::optional<OrgUnitKind> kind) const
{
    Choices found;
    for (const OrgUnit& unit : m_units) {
        if (!kind || unit.kind == *kind)
            found.push_back({wireName(unit.id), [this, id = unit.id] { return pathName(id); }});
    }
    return found;
}

} // namespace wardport::console
