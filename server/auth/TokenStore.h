// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/db/Database.h"
#include "server/http/Principal.h"

namespace wardport::server {

/// A token's row with what a caller needs to be known by.
struct TokenRow {
    QString audience;
    std::optional<AdministratorId> administratorId;
    QString username;
    QString displayName;
    Role role = Role::none;
    bool passwordChangeDue = false;
    std::optional<OrgUnitId> scopeOrgUnitId;
    QString scopePath;
    std::optional<VendorId> vendorId;
    std::optional<PersonId> personId;
    std::optional<OrgUnitId> hospitalId;
    std::optional<OrgUnitId> departmentId;
    std::optional<DeviceId> deviceId;
    Instant lastUsedAt{};
    Instant expiresAt{};
};
BOOST_DESCRIBE_STRUCT(TokenRow, (),
    (audience, administratorId, username, displayName, role, passwordChangeDue, scopeOrgUnitId, scopePath, vendorId, personId,
        hospitalId, departmentId, deviceId, lastUsedAt, expiresAt))

struct NewToken {
    QByteArray hash;
    QString audience;
    std::optional<AdministratorId> administratorId;
    std::optional<PersonId> personId;
    std::optional<DeviceId> deviceId;
    QString address;
    Instant createdAt{};
    Instant expiresAt{};
};
BOOST_DESCRIBE_STRUCT(NewToken, (), (hash, audience, administratorId, personId, deviceId, address, createdAt, expiresAt))

class TokenStore {
public:
    explicit TokenStore(Database& database);

    void insert(const NewToken& token);
    /// Nothing for a token that is unknown, or whose holder may no longer sign in.
    std::optional<TokenRow> find(const QByteArray& hash, Instant now);
    void touch(const QByteArray& hash, Instant at);
    void remove(const QByteArray& hash);
    qint64 removeOfAdministrator(AdministratorId id, const QByteArray& except = {});
    qint64 removeOfPerson(PersonId id);
    qint64 removeOfPeople(const std::vector<PersonId>& ids);
    std::vector<QByteArray> removeOfDevice(DeviceId id);
    std::vector<QByteArray> removeOfPhone(const QString& deviceKey);
    qint64 removeExpired(Instant now);
    /// The app's secret hash, when the app may act.
    std::optional<QByteArray> appSecretHash(AppId id);

private:
    Database& m_database;
};

} // namespace wardport::server
