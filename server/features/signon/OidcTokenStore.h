// SPDX-FileCopyrightText: 2026 The Wardport authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/features/signon/SignOnCodeStore.h"

namespace wardport::server {

/// Who an access token speaks for, while the session it came from stands.
struct AccessTokenHolder : SignOnPerson {
    AppId appId;
    QString scope;
};
BOOST_DESCRIBE_STRUCT(AccessTokenHolder, (SignOnPerson), (appId, scope))

struct RefreshTokenRow {
    QByteArray codeHash;
    AppId appId;
    PersonId personId;
    QByteArray sessionHash;
    QString scope;
    Instant authTime{};
    Instant expiresAt{};
    std::optional<Instant> usedAt;
    bool live = false; ///< the session it came from still stands
};
BOOST_DESCRIBE_STRUCT(
    RefreshTokenRow, (), (codeHash, appId, personId, sessionHash, scope, authTime, expiresAt, usedAt, live))

/// Access and refresh tokens, by their SHA-256.
class OidcTokenStore {
public:
    explicit OidcTokenStore(Database& database);

    std::optional<AccessTokenHolder> holder(const QByteArray& hash, Instant now);
    void insertAccess(const QByteArray& hash, const RefreshTokenRow& of, const QString& scope, Instant expiresAt);
    void insertRefresh(const QByteArray& hash, const RefreshTokenRow& row);
    /// Takes the refresh token if it is the app's, in time and unused.
    std::optional<RefreshTokenRow> use(const QByteArray& hash, AppId app, Instant now);
    std::optional<RefreshTokenRow> find(const QByteArray& hash, Instant now);
    /// All that came of one code.
    void withdraw(const QByteArray& codeHash);
    void removeExpired(Instant now);

private:
    Database& m_database;
};

} // namespace wardport::server
