// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/model/Administrator.h"

namespace wardport {

struct SignIn {
    QString username;
    QString password;
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (username, password))

/// What a signed-in console knows of itself. Until a due password change is made, nothing else is served.
struct Session {
    QString username;
    QString displayName;
    Role role = Role::none;
    std::vector<QString> permissions;
    std::optional<OrgUnitId> scopeOrgUnitId;
    std::optional<VendorId> vendorId;
    bool passwordChangeDue = false;
    Instant expiresAt{};
    int idleTimeoutSeconds = 0;
    QString instanceName;
    bool sample = false; ///< the sample hospital is loaded: shown, so that nobody takes it for a real one
};
BOOST_DESCRIBE_STRUCT(Session, (),
    (username, displayName, role, permissions, scopeOrgUnitId, vendorId, passwordChangeDue, expiresAt, idleTimeoutSeconds,
        instanceName, sample))

struct NewSession {
    QString token; ///< bearer token, 256 bits
    Session session;
};
BOOST_DESCRIBE_STRUCT(NewSession, (), (token, session))

struct PasswordChange {
    QString oldPassword;
    QString newPassword;
};
BOOST_DESCRIBE_STRUCT(PasswordChange, (), (oldPassword, newPassword))

/// Length 10 … 128, at least three of upper case, lower case, digits, others; not the user's name.
Problems validatePassword(const QString& field, const QString& password, const QString& username);

} // namespace wardport
