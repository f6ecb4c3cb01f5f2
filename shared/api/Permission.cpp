// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#include "shared/api/Permission.h"

#include "shared/base/Names.h"

#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include <initializer_list>

namespace wardport {
namespace {

using enum Role;

/// Right -> roles, once. System manages objects, security authorises, audit reads logs and nothing else
/// (GB/T 22239-2019, 8.1.5.1 to 8.1.5.3).
std::initializer_list<Role> holders(Permission permission)
{
    static constexpr auto staff = {system, security, manager, appOwner};
    static constexpr auto administration = {system, security, appOwner};
    static constexpr auto systemOnly = {system};
    static constexpr auto securityOnly = {security};
    static constexpr auto withVendor = {system, security, appOwner, vendor};
    static constexpr auto exceptionHandlers = {system, appOwner, vendor};
    static constexpr auto logReaders = {system, security, audit};
    static constexpr auto auditOnly = {audit};
    static constexpr auto accountReaders = {system, security, audit};
    static constexpr auto withManager = {system, security, manager};
    static constexpr auto deviceKeepers = {system, security};
    static constexpr auto grantDeciders = {security, appOwner};
    static constexpr auto tree = {system, security, audit, manager, appOwner};

    switch (permission) {
    case Permission::overviewRead:
    case Permission::usageRead:
        return staff;
    case Permission::orgUnitsRead:
        return tree;
    case Permission::peopleRead:
    case Permission::vpnAccountsRead:
    case Permission::groupsRead:
    case Permission::accessRead:
        return administration;
    case Permission::orgUnitsWrite:
    case Permission::peopleWrite:
    case Permission::vpnAccountsWrite:
    case Permission::vendorsWrite:
    case Permission::appsWrite:
    case Permission::administratorsWrite:
        return systemOnly;
    case Permission::groupsWrite:
    case Permission::accessWrite:
    case Permission::rolesWrite:
        return securityOnly;
    case Permission::vendorsRead:
    case Permission::appsRead:
    case Permission::exceptionsRead:
        return withVendor;
    case Permission::exceptionsWrite:
        return exceptionHandlers;
    case Permission::logsRead:
        return logReaders;
    case Permission::operationsRead:
        return auditOnly;
    case Permission::administratorsRead:
        return accountReaders;
    case Permission::accessRequestsRead:
    case Permission::accessReviewsRead:
        return administration;
    case Permission::accessRequestsDecide:
    case Permission::accessReviewsWrite:
        return grantDeciders;
    case Permission::directoryRead:
    case Permission::directoryWrite:
        return systemOnly;
    case Permission::alarmsRead:
        return logReaders;
    case Permission::alarmsWrite:
    case Permission::policyWrite:
        return securityOnly;
    case Permission::policyRead:
        return accountReaders;
    case Permission::announcementsRead:
        return withManager;
    case Permission::announcementsWrite:
    case Permission::jobsRead:
        return systemOnly;
    case Permission::devicesRead:
    case Permission::devicesWrite:
        return deviceKeepers;
    case Permission::vpnSessionsRead:
        return logReaders;
    }
    return {};
}

} // namespace

bool holds(Role role, Permission permission)
{
    const auto roles = holders(permission);
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

std::vector<Permission> permissionsOf(Role role)
{
    std::vector<Permission> held;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Permission>>([&](auto entry) {
        if (holds(role, entry.value))
            held.push_back(entry.value);
    });
    return held;
}

} // namespace wardport
