// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "console/net/OrgUnitsApi.h"

#include "shared/api/Paths.h"

namespace wardport::console {

Request OrgUnitsApi::list(const QObject* context, Callback<OrgUnitList> callback)
{
    return m_client.get<OrgUnitList>(expand(Paths::orgUnits), context, std::move(callback));
}

Request OrgUnitsApi::create(const OrgUnitInput& input, const QObject* context, Callback<OrgUnit> callback)
{
    return m_client.post<OrgUnit>(expand(Paths::orgUnits), input, context, std::move(callback));
}

Request OrgUnitsApi::update(
    OrgUnitId id, int version, const OrgUnitInput& input, const QObject* context, Callback<OrgUnit> callback)
{
    return m_client.put<OrgUnit>(expand(Paths::orgUnit, id), input, version, context, std::move(callback));
}

Request OrgUnitsApi::disable(OrgUnitId id, const QObject* context, Callback<OrgUnit> callback)
{
    return m_client.post<OrgUnit>(expand(Paths::orgUnitDisable, id), std::nullopt, context, std::move(callback));
}

Request OrgUnitsApi::enable(OrgUnitId id, const QObject* context, Callback<OrgUnit> callback)
{
    return m_client.post<OrgUnit>(expand(Paths::orgUnitEnable, id), std::nullopt, context, std::move(callback));
}

Request OrgUnitsApi::merge(
    OrgUnitId id, const OrgUnitMergeInput& input, const QObject* context, Callback<OrgUnitMergeResult> callback)
{
    return m_client.post<OrgUnitMergeResult>(expand(Paths::orgUnitMerge, id), input, context, std::move(callback));
}

} // namespace wardport::console
