// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Error.h"
#include "shared/base/Id.h"
#include "shared/base/Page.h"

#include <boost/describe.hpp>

#include <vector>

namespace wardport {

/// The roles of the console. System, security and audit exclude one another: an account holds one role.
enum class Role { none, system, security, audit, manager, appOwner, vendor };
BOOST_DESCRIBE_ENUM(Role, none, system, security, audit, manager, appOwner, vendor)

struct AdministratorInput {
    QString username;
    QString displayName;
    std::optional<OrgUnitId> scopeOrgUnitId; ///< sees this unit and all below it; none = everything
    std::optional<VendorId> vendorId;        ///< whose apps a vendor's account sees
};
BOOST_DESCRIBE_STRUCT(AdministratorInput, (), (username, displayName, scopeOrgUnitId, vendorId))

/// An account of the console. System administrators make it, security administrators give it its role (8.1.5 of
/// GB/T 22239-2019).
struct Administrator : AdministratorInput {
    AdministratorId id;
    Role role = Role::none;
    bool active = true;
    bool passwordChangeDue = false;
    std::optional<Instant> lastSignInAt;
    std::optional<Instant> lockedUntil;
    Instant createdAt{};
    int version = 0;
};
BOOST_DESCRIBE_STRUCT(Administrator, (AdministratorInput),
    (id, role, active, passwordChangeDue, lastSignInAt, lockedUntil, createdAt, version))

struct AdministratorFilter : PageQuery {
    std::optional<Role> role;
    std::optional<bool> active;
};
BOOST_DESCRIBE_STRUCT(AdministratorFilter, (PageQuery), (role, active))

struct RoleChange {
    Role role = Role::none;
};
BOOST_DESCRIBE_STRUCT(RoleChange, (), (role))

/// A new account with the password it signs in with first; shown once.
struct NewAdministrator {
    Administrator administrator;
    QString oneTimePassword;
};
BOOST_DESCRIBE_STRUCT(NewAdministrator, (), (administrator, oneTimePassword))

struct OneTimePassword {
    QString oneTimePassword;
};
BOOST_DESCRIBE_STRUCT(OneTimePassword, (), (oneTimePassword))

Problems validate(const AdministratorInput& input);

} // namespace wardport
