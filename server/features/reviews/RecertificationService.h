// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/access/GrantService.h"
#include "server/features/orgunits/OrgUnitService.h"
#include "server/features/reviews/RecertificationStore.h"

namespace wardport::server {

/// Campaigns over direct grants. A campaign is seen, and its items decided, by whoever has one of its people in scope;
/// it is closed by whoever has all of it.
class RecertificationService {
public:
    RecertificationService(
        Database& database, OperationLog& log, OrgUnitService& orgUnits, GrantService& grants, const Clock& clock);

    Page<Recertification> list(const Principal& who, const RecertificationFilter& filter);
    Recertification get(const Principal& who, RecertificationId id);
    Page<RecertificationItem> items(
        const Principal& who, RecertificationId id, const RecertificationItemFilter& filter);

    Recertification create(const Principal& who, const RecertificationInput& input);
    /// All of them or, with notFound, none.
    Recertification decide(const Principal& who, RecertificationId id, const ItemDecisions& decisions);
    /// Withdraws what was decided so by one change set, in the same transaction.
    Recertification close(const Principal& who, RecertificationId id, const RecertificationClose& close);

private:
    Recertification lockedOpen(const Principal& who, RecertificationId id);
    RecertificationStamp stamp(const Principal& who) const;
    std::optional<OrgUnitId> hospitalOf(const Recertification& campaign);
    void record(
        const Principal& who, const QString& action, const Recertification* before, const Recertification& after);

    Database& m_database;
    OperationLog& m_log;
    OrgUnitService& m_orgUnits;
    GrantService& m_grants;
    const Clock& m_clock;
    RecertificationStore m_store;
};

} // namespace wardport::server
