// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/net/ApiClient.h"

#include "shared/model/OrgUnit.h"

namespace wardport::console {

/// Hospitals, campuses, departments.
class OrgUnitsApi {
public:
    explicit OrgUnitsApi(ApiClient& client)
        : m_client(client)
    {
    }

    Request list(const QObject* context, Callback<OrgUnitList> callback);
    Request create(const OrgUnitInput& input, const QObject* context, Callback<OrgUnit> callback);
    Request update(
        OrgUnitId id, int version, const OrgUnitInput& input, const QObject* context, Callback<OrgUnit> callback);
    Request disable(OrgUnitId id, const QObject* context, Callback<OrgUnit> callback);
    /// Moves all that points to the unit over to another, or with dryRun tells what would move.
    Request merge(
        OrgUnitId id, const OrgUnitMergeInput& input, const QObject* context, Callback<OrgUnitMergeResult> callback);
    Request enable(OrgUnitId id, const QObject* context, Callback<OrgUnit> callback);

private:
    ApiClient& m_client;
};

} // namespace wardport::console
