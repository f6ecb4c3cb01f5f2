// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Administrator.h"

#include <boost/describe/enum.hpp>

#include <vector>

namespace wardport {

/// A right of the console. The table in Permission.cpp says which roles hold it.
enum class Permission {
    overviewRead,
    orgUnitsRead,
    orgUnitsWrite,
    peopleRead,
    peopleWrite,
    vpnAccountsRead,
    vpnAccountsWrite,
    groupsRead,
    groupsWrite,
    vendorsRead,
    vendorsWrite,
    appsRead,
    appsWrite,
    accessRead,
    accessWrite,
    usageRead,
    exceptionsRead,
    exceptionsWrite,
    logsRead,
    operationsRead,
    administratorsRead,
    administratorsWrite,
    rolesWrite,
    accessRequestsRead,
    accessRequestsDecide,
    accessReviewsRead,
    accessReviewsWrite,
    directoryRead,
    directoryWrite,
    alarmsRead,
    alarmsWrite,
    jobsRead,
    policyRead,
    policyWrite,
    announcementsRead,
    announcementsWrite,
    devicesRead,
    devicesWrite,
    vpnSessionsRead
};
BOOST_DESCRIBE_ENUM(Permission, overviewRead, orgUnitsRead, orgUnitsWrite, peopleRead, peopleWrite, vpnAccountsRead,
    vpnAccountsWrite, groupsRead, groupsWrite, vendorsRead, vendorsWrite, appsRead, appsWrite, accessRead, accessWrite,
    usageRead, exceptionsRead, exceptionsWrite, logsRead, operationsRead, administratorsRead, administratorsWrite, rolesWrite,
    accessRequestsRead, accessRequestsDecide, accessReviewsRead, accessReviewsWrite, directoryRead, directoryWrite, alarmsRead,
    alarmsWrite, jobsRead, policyRead, policyWrite, announcementsRead, announcementsWrite, devicesRead, devicesWrite,
    vpnSessionsRead)

bool holds(Role role, Permission permission);
std::vector<Permission> permissionsOf(Role role);

} // namespace wardport
