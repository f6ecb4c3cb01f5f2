// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <QDate>
#include <boost/describe.hpp>

#include <vector>

namespace wardport {

/// What happens to a sign-in beyond the account's allowed number of sessions.
enum class SessionLimitPolicy { kick, deny };
BOOST_DESCRIBE_ENUM(SessionLimitPolicy, kick, deny)

struct VpnAccountInput {
    PersonId personId;
    QString account; ///< the name at the gateway; unique within the hospital
    bool shared = false; ///< known to be used by several people, which the MLPS forbids: flagged until resolved
    int maxSessions = 1;
    SessionLimitPolicy onLimit = SessionLimitPolicy::kick;
    std::optional<QDate> validUntil; ///< last day
    std::vector<QString> boundDevices; ///< codes of the only devices that may use it, five at most; empty: any
};
BOOST_DESCRIBE_STRUCT(VpnAccountInput, (), (personId, account, shared, maxSessions, onLimit, validUntil, boundDevices))

struct VpnAccount : VpnAccountInput {
    VpnAccountId id;
    OrgUnitId hospitalId;
    QString personName;
    QString staffNo;
    bool active = true;
    Instant createdAt{};
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(VpnAccount, (VpnAccountInput), (id, hospitalId, personName, staffNo, active, createdAt, version))

struct VpnAccountFilter : PageQuery {
    std::optional<PersonId> personId;
    std::optional<OrgUnitId> orgUnitId;
    std::optional<bool> active;
    std::optional<bool> shared;
    std::optional<QDate> expiresBefore;
    std::optional<bool> expiring; ///< in use and over within thirty days, if not already: as the overview counts
};
BOOST_DESCRIBE_STRUCT(VpnAccountFilter, (PageQuery), (personId, orgUnitId, active, shared, expiresBefore, expiring))

Problems validate(const VpnAccountInput& input);

} // namespace wardport
