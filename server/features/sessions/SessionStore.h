// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "shared/model/Session.h"

namespace wardport::server {

/// What signing in needs to know of an account.
struct SignInAccount {
    AdministratorId id;
    QString username;
    QString displayName;
    Role role = Role::none;
    std::optional<OrgUnitId> scopeOrgUnitId;
    std::optional<VendorId> vendorId;
    std::optional<QString> passwordHash;
    bool passwordChangeDue = false;
    bool active = false;
};
BOOST_DESCRIBE_STRUCT(SignInAccount, (),
    (id, username, displayName, role, scopeOrgUnitId, vendorId, passwordHash, passwordChangeDue, active))

class SessionStore {
public:
    explicit SessionStore(Database& database);

    std::optional<SignInAccount> find(const QString& username);
    std::optional<SignInAccount> find(AdministratorId id);
    void signedIn(AdministratorId id, Instant at);
    void setPassword(AdministratorId id, const QString& hash, bool changeDue, Instant at);
    bool hasAdministrators();
    AdministratorId insert(const QString& username, const QString& displayName, Role role, const QString& hash);
    bool isSample();

private:
    Database& m_database;
};

} // namespace wardport::server
